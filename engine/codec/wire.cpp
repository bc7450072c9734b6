// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/wire.h"

namespace larder::codec {

namespace {

constexpr unsigned bitsOfByte = 7;
constexpr unsigned bitsOfNumber = 64;

} // namespace

void appendVarint(std::string &bytes, std::uint64_t number)
{
    for (; number >= 0x80; number >>= bitsOfByte)
        bytes.push_back(static_cast<char>(0x80 | (number & 0x7F)));
    bytes.push_back(static_cast<char>(number));
}

void appendFixed(std::string &bytes, std::uint64_t number, std::size_t size)
{
    for (; size > 0; --size, number >>= 8)
        bytes.push_back(static_cast<char>(number & 0xFF));
}

std::uint64_t fixedAt(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        number = number << 8 | static_cast<unsigned char>(*byte);
    return number;
}

std::optional<std::string_view> WireReader::take(std::size_t size)
{
    if (size > rest().size())
        return std::nullopt;
    const auto taken = rest().substr(0, size);
    m_position += size;
    return taken;
}

std::optional<std::uint8_t> WireReader::octet()
{
    const auto byte = take(1);
    if (!byte)
        return std::nullopt;
    return static_cast<std::uint8_t>(byte->front());
}

std::optional<std::uint64_t> WireReader::fixed(std::size_t size)
{
    const auto bytes = take(size);
    if (!bytes)
        return std::nullopt;
    return fixedAt(*bytes);
}

std::optional<std::uint64_t> WireReader::varint()
{
    WireReader ahead = *this;
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < bitsOfNumber; shift += bitsOfByte) {
        const auto byte = ahead.octet();
        if (!byte)
            return std::nullopt;
        const std::uint64_t bits = *byte & 0x7FU;
        if (bits << shift >> shift != bits)
            return std::nullopt; // past 64 bits
        number |= bits << shift;
        if ((*byte & 0x80U) == 0) {
            if (bits == 0 && shift > 0)
                return std::nullopt; // a shorter form exists
            *this = ahead;
            return number;
        }
    }
    return std::nullopt;
}

} // namespace larder::codec
