// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/tree.h"

#include "engine/codec/cborchunks.h"
#include "engine/codec/treebuilder.h"

namespace larder::codec {

namespace {

using Json = nlohmann::json;

std::optional<Json::input_format_t> inputFormat(Format format)
{
    switch (format) {
    case Format::Raw:
        return std::nullopt;
    case Format::Json:
        return Json::input_format_t::json;
    case Format::MessagePack:
        return Json::input_format_t::msgpack;
    case Format::Cbor:
        return Json::input_format_t::cbor;
    }
    return std::nullopt;
}

std::string bytesOf(Format format, const Json &tree)
{
    std::string bytes;
    if (format == Format::MessagePack)
        Json::to_msgpack(tree, bytes);
    else if (format == Format::Cbor)
        Json::to_cbor(tree, bytes);
    else
        bytes = tree.dump();
    return bytes;
}

} // namespace

Result<Json> readTree(Format format, std::string_view bytes, const TreeLimits &limits)
{
    const auto input = inputFormat(format);
    if (!input)
        return Error{ErrorCode::InvalidArgument, "raw bytes are no tree"};
    if (bytes.size() > limits.size)
        return Error{ErrorCode::ValueTooLarge,
                     "more than " + std::to_string(limits.size) + " bytes"};
    if (format == Format::Cbor && hasNestedChunks(bytes))
        return Error{ErrorCode::MalformedValue, "chunks of CBOR within chunks"};

    TreeBuilder builder(limits);
    try {
        const bool isWhole = Json::sax_parse(bytes.begin(), bytes.end(), &builder, *input);
        return std::move(builder).take(isWhole);
    } catch (const nlohmann::json::exception &exception) {
        return Error{ErrorCode::MalformedValue, exception.what()};
    }
}

Result<std::string> writeTree(Format format, const Json &tree)
{
    if (!inputFormat(format))
        return Error{ErrorCode::InvalidArgument, "raw bytes are no tree"};
    try {
        return bytesOf(format, tree);
    } catch (const nlohmann::json::exception &exception) {
        return Error{ErrorCode::InvalidArgument, exception.what()};
    }
}

} // namespace larder::codec
