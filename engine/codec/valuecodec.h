// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/codec/format.h"
#include "engine/codec/tree.h"

#include <concepts>
#include <exception>
#include <string>
#include <string_view>
#include <type_traits>

namespace larder::codec {

/// How values of type T become bytes and come back. A codec is a type without state:
///
///   struct PointCodec {
///       static constexpr Format format = Format::Raw;
///       static Result<std::string> encode(const Point &);
///       static Result<Point> decode(Format stored, std::string_view bytes);
///   };
///
/// `format` is what encode() writes, and goes into Meta. `stored` is what an envelope says; Raw for
/// a plain or foreign value, which says nothing. encode() and decode() never throw.
template<typename Codec, typename T>
concept ValueCodec = requires(const T &value, Format stored, std::string_view bytes)
{
    {
        Codec::format
        } -> std::convertible_to<Format>;
    {
        Codec::encode(value)
        } -> std::same_as<Result<std::string>>;
    {
        Codec::decode(stored, bytes)
        } -> std::same_as<Result<T>>;
};

/// Bytes as they are, of whatever format.
struct RawCodec {
    static constexpr Format format = Format::Raw;
    static Result<std::string> encode(const std::string &value) { return value; }
    static Result<std::string> decode(Format, std::string_view bytes) { return std::string(bytes); }
};

/// Any T that nlohmann::json knows or that has to_json() and from_json(), and nlohmann::json
/// itself. It writes `written`, and reads whichever of the three formats was stored: a program may
/// change its format and go on reading its older values.
///
/// Errors: as of tree.h; MalformedValue when the tree is not that of a T; InvalidArgument when
/// to_json() throws.
template<typename T, Format written>
struct TreeCodec {
    static_assert(written != Format::Raw);
    static constexpr Format format = written;

    static Result<std::string> encode(const T &value)
    try {
        if constexpr (std::is_same_v<T, nlohmann::json>)
            return writeTree(format, value);
        else
            return writeTree(format, nlohmann::json(value));
    } catch (const std::exception &exception) {
        return Error{ErrorCode::InvalidArgument, exception.what()};
    }

    static Result<T> decode(Format stored, std::string_view bytes)
    try {
        auto tree = readTree(stored == Format::Raw ? format : stored, bytes);
        if constexpr (std::is_same_v<T, nlohmann::json>) {
            return tree;
        } else {
            if (!tree)
                return std::move(tree).error();
            return tree->template get<T>();
        }
    } catch (const std::exception &exception) {
        return Error{ErrorCode::MalformedValue, exception.what()};
    }
};

template<typename T>
using JsonCodec = TreeCodec<T, Format::Json>;
template<typename T>
using MessagePackCodec = TreeCodec<T, Format::MessagePack>;
template<typename T>
using CborCodec = TreeCodec<T, Format::Cbor>;

/// The codec of a call site that names only its type: JSON, and the bytes themselves for a
/// std::string. A program chooses another for a type of its own:
///
///   template<>
///   struct larder::codec::CodecFor<Profile> { using type = MessagePackCodec<Profile>; };
template<typename T>
struct CodecFor {
    using type = JsonCodec<T>;
};
template<>
struct CodecFor<std::string> {
    using type = RawCodec;
};
template<typename T>
using CodecOf = typename CodecFor<T>::type;

} // namespace larder::codec
