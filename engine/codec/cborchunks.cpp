// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/cborchunks.h"

#include <cstddef>
#include <cstdint>

namespace larder::codec {

namespace {

constexpr unsigned chunkedBytes = 0x5F;
constexpr unsigned chunkedText = 0x7F;
constexpr unsigned end = 0xFF;

/// How many bytes stand behind the first one of an item to say its length or value.
std::size_t argumentBytes(unsigned head)
{
    const unsigned kind = head & 0x1F;
    return kind >= 24 && kind <= 27 ? std::size_t{1} << (kind - 24) : 0;
}

bool isString(unsigned head)
{
    return (head >> 5) == 2 || (head >> 5) == 3;
}

} // namespace

bool hasNestedChunks(std::string_view cbor)
{
    bool isOpen = false;
    while (!cbor.empty()) {
        const auto head = static_cast<unsigned char>(cbor.front());
        cbor.remove_prefix(1);
        if (head == chunkedBytes || head == chunkedText) {
            if (isOpen)
                return true;
            isOpen = true;
            continue;
        }
        if (head == end) {
            isOpen = false;
            continue;
        }

        const std::size_t size = argumentBytes(head);
        if (size > cbor.size())
            return false; // cut: nothing follows
        std::uint64_t argument = head & 0x1F;
        if (size > 0)
            argument = 0;
        for (const char byte : cbor.substr(0, size))
            argument = argument << 8 | static_cast<unsigned char>(byte);
        cbor.remove_prefix(size);
        if (isString(head)) {
            if (argument > cbor.size())
                return false;
            cbor.remove_prefix(static_cast<std::size_t>(argument));
        }
    }
    return false;
}

} // namespace larder::codec
