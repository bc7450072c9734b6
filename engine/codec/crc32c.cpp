// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/crc32c.h"

#include <array>
#include <cstddef>

namespace larder::codec {

namespace {

constexpr std::uint32_t polynomial = 0x82F63B78; // 0x1EDC6F41, bits reversed
constexpr std::size_t stride = 8;

using Table = std::array<std::array<std::uint32_t, 256>, stride>;

/// table[k][b]: what the byte b does to the checksum when k more bytes follow it.
constexpr Table makeTable()
{
    Table table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
        table[0][byte] = crc;
    }
    for (std::size_t behind = 1; behind < stride; ++behind)
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t crc = table[behind - 1][byte];
            table[behind][byte] = (crc >> 8) ^ table[0][crc & 0xFF];
        }
    return table;
}

constexpr Table table = makeTable();

std::uint32_t octet(const char *at)
{
    return static_cast<unsigned char>(*at);
}

std::uint32_t littleEndian(const char *at)
{
    return octet(at) | octet(at + 1) << 8 | octet(at + 2) << 16 | octet(at + 3) << 24;
}

} // namespace

std::uint32_t crc32c(std::string_view bytes, std::uint32_t before)
{
    std::uint32_t crc = ~before;
    const char *at = bytes.data();
    std::size_t left = bytes.size();

    for (; left >= stride; left -= stride, at += stride) {
        const std::uint32_t low = crc ^ littleEndian(at);
        const std::uint32_t high = littleEndian(at + 4);
        crc = table[7][low & 0xFF] ^ table[6][low >> 8 & 0xFF] ^ table[5][low >> 16 & 0xFF]
            ^ table[4][low >> 24] ^ table[3][high & 0xFF] ^ table[2][high >> 8 & 0xFF]
            ^ table[1][high >> 16 & 0xFF] ^ table[0][high >> 24];
    }
    for (; left > 0; --left, ++at)
        crc = (crc >> 8) ^ table[0][(crc ^ octet(at)) & 0xFF];
    return ~crc;
}

} // namespace larder::codec
