// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyreader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace larder::redis;

void show(const Value &value, std::string &text)
{
    text += std::to_string(static_cast<int>(value.type())) + ":";
    text += std::to_string(value.integer()) + ":" + std::string(value.text()) + "[";
    for (const auto &element : value)
        show(element, text);
    text += "]";
}

/// All that a reader makes of the bytes when they come in pieces of that size.
std::string reading(std::string_view bytes, std::size_t piece)
{
    ReplyReader reader({.maxBytes = 1'000'000, .maxDepth = 16});
    std::vector<Reply> replies;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const auto part = bytes.substr(at, piece);
        const auto room = reader.room();
        if (room.size() >= part.size()) {
            std::copy(part.begin(), part.end(), room.begin());
            reader.arrived(part.size());
        } else {
            reader.feed(part);
        }
        if (const auto error = reader.read(replies)) {
            text = error->detail;
            break;
        }
    }
    for (const auto &reply : replies)
        show(*reply, text);
    return text;
}

} // namespace

/// The first byte says how the others are cut; that must make no difference.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (reading(bytes, bytes.size()) != reading(bytes, std::size_t{1} + data[0]))
        std::abort();
    return 0;
}
