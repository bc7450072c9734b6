// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/base64.h"

#include <array>
#include <cstdint>

namespace larder::profiles {

namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr auto values = [] {
    std::array<std::int8_t, 256> table{};
    table.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::int8_t>(i);
    return table;
}();

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int digits = 0;  // of the group of four, padding included
    int padding = 0; // only at the end
    for (const char c : text) {
        if (isWhiteSpace(c))
            continue;
        const auto value = values[static_cast<unsigned char>(c)];
        if (c == '=')
            ++padding;
        else if (value < 0 || padding > 0)
            return std::nullopt;
        bits = bits << 6U | (c == '=' ? 0U : static_cast<std::uint32_t>(value));
        if (++digits < 4)
            continue;
        if (padding > 2)
            return std::nullopt;
        bytes += static_cast<char>(bits >> 16U & 0xFFU);
        if (padding < 2)
            bytes += static_cast<char>(bits >> 8U & 0xFFU);
        if (padding < 1)
            bytes += static_cast<char>(bits & 0xFFU);
        bits = 0;
        digits = 0;
    }
    if (digits != 0 || padding > 2)
        return std::nullopt;
    return bytes;
}

} // namespace larder::profiles
