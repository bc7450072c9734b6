// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/messagepack.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace larder::codec {

namespace {

/// What stands behind the first byte of a value.
struct Shape {
    std::uint8_t countBytes = 0;  ///< that say how many, big endian
    std::uint64_t count = 0;      ///< when no bytes say it
    std::uint8_t bytesOfOne = 0;  ///< bytes for each one counted
    std::uint8_t valuesOfOne = 0; ///< values for each one counted
    std::uint8_t bytesOfAll = 0;  ///< besides
};

// The types 0xC0 to 0xDF in their order; 0xC1 is in no table.
constexpr std::array<Shape, 32> shapes{{
    {},                                 // nil
    {},                                 // never used
    {},                                 // false
    {},                                 // true
    {.countBytes = 1, .bytesOfOne = 1}, // bin
    {.countBytes = 2, .bytesOfOne = 1},
    {.countBytes = 4, .bytesOfOne = 1},
    {.countBytes = 1, .bytesOfOne = 1, .bytesOfAll = 1}, // ext, with a byte of type
    {.countBytes = 2, .bytesOfOne = 1, .bytesOfAll = 1},
    {.countBytes = 4, .bytesOfOne = 1, .bytesOfAll = 1},
    {.bytesOfAll = 4}, // float
    {.bytesOfAll = 8},
    {.bytesOfAll = 1}, // uint
    {.bytesOfAll = 2},
    {.bytesOfAll = 4},
    {.bytesOfAll = 8},
    {.bytesOfAll = 1}, // int
    {.bytesOfAll = 2},
    {.bytesOfAll = 4},
    {.bytesOfAll = 8},
    {.bytesOfAll = 2}, // fixext, with a byte of type
    {.bytesOfAll = 3},
    {.bytesOfAll = 5},
    {.bytesOfAll = 9},
    {.bytesOfAll = 17},
    {.countBytes = 1, .bytesOfOne = 1}, // str
    {.countBytes = 2, .bytesOfOne = 1},
    {.countBytes = 4, .bytesOfOne = 1},
    {.countBytes = 2, .valuesOfOne = 1}, // array
    {.countBytes = 4, .valuesOfOne = 1},
    {.countBytes = 2, .valuesOfOne = 2}, // map
    {.countBytes = 4, .valuesOfOne = 2},
}};

std::optional<Shape> shapeOf(unsigned head)
{
    if (head < 0x80 || head >= 0xE0)
        return Shape{}; // a small number
    if (head < 0x90)
        return Shape{.count = head & 0x0F, .valuesOfOne = 2};
    if (head < 0xA0)
        return Shape{.count = head & 0x0F, .valuesOfOne = 1};
    if (head < 0xC0)
        return Shape{.count = head & 0x1F, .bytesOfOne = 1};
    if (head == 0xC1)
        return std::nullopt;
    return shapes[head - 0xC0];
}

} // namespace

bool isMessagePack(std::string_view bytes)
{
    // Each value takes a byte at least, so that more of them than bytes are a lie.
    std::uint64_t expected = 1;
    while (expected > 0) {
        if (expected > bytes.size())
            return false;
        const auto shape = shapeOf(static_cast<unsigned char>(bytes.front()));
        if (!shape)
            return false;
        bytes.remove_prefix(1);
        --expected;

        if (shape->countBytes > bytes.size())
            return false;
        std::uint64_t count = shape->count;
        for (const char byte : bytes.substr(0, shape->countBytes))
            count = count << 8 | static_cast<unsigned char>(byte);
        bytes.remove_prefix(shape->countBytes);

        const std::uint64_t size = count * shape->bytesOfOne + shape->bytesOfAll;
        if (size > bytes.size())
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(size));
        expected += count * shape->valuesOfOne;
    }
    return bytes.empty();
}

} // namespace larder::codec
