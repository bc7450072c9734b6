// SPDX-License-Identifier: Apache-2.0
#include "engine/base/escape.h"

#include <array>
#include <cstdint>
#include <optional>

namespace larder {

namespace {

unsigned char byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

/// Bytes of the well-formed sequence at `at` (RFC 3629, table 3-7 of Unicode); 0 when there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const auto lead = byteAt(text, at);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return 0;
    const auto second = byteAt(text, at + 1);
    const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if ((byteAt(text, at + i) & 0xC0U) != 0x80U)
            return 0;
    return length;
}

std::uint32_t codePoint(std::string_view sequence)
{
    if (sequence.size() == 1)
        return byteAt(sequence, 0);
    std::uint32_t point = byteAt(sequence, 0) & (0xFFU >> (sequence.size() + 1));
    for (std::size_t i = 1; i < sequence.size(); ++i)
        point = (point << 6U) | (byteAt(sequence, i) & 0x3FU);
    return point;
}

/// Characters that would act on the text around them instead of showing: controls, line and
/// paragraph separators, bidirectional marks, zero-width characters.
bool mustHide(std::uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xAD
        || (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF;
}

void appendHex(std::string &out, std::string_view bytes)
{
    static constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                       '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out += "\\x";
        out += digits[byteAt(bytes, i) >> 4U];
        out += digits[byteAt(bytes, i) & 0xFU];
    }
}

std::optional<unsigned> hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return static_cast<unsigned>(digit - '0');
    if (digit >= 'a' && digit <= 'f')
        return static_cast<unsigned>(digit - 'a' + 10);
    if (digit >= 'A' && digit <= 'F')
        return static_cast<unsigned>(digit - 'A' + 10);
    return std::nullopt;
}

std::optional<char> simpleEscape(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '\\':
        return '\\';
    default:
        return std::nullopt;
    }
}

} // namespace

std::string escaped(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = sequenceLength(bytes, at);
        const auto piece = bytes.substr(at, length == 0 ? 1 : length);
        at += piece.size();
        if (length == 0)
            appendHex(out, piece);
        else if (piece == "\n")
            out += "\\n";
        else if (piece == "\r")
            out += "\\r";
        else if (piece == "\t")
            out += "\\t";
        else if (piece == "\\")
            out += "\\\\";
        else if (mustHide(codePoint(piece)))
            appendHex(out, piece);
        else
            out += piece;
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        if (const auto simple = simpleEscape(text[at + 1])) {
            out += *simple;
            ++at;
            continue;
        }
        const bool isHex = text[at + 1] == 'x' && at + 3 < text.size();
        const auto high = isHex ? hexDigit(text[at + 2]) : std::nullopt;
        const auto low = isHex ? hexDigit(text[at + 3]) : std::nullopt;
        if (!high || !low) {
            out += text[at];
            continue;
        }
        out += static_cast<char>(static_cast<unsigned char>(*high << 4U | *low));
        at += 3;
    }
    return out;
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = sequenceLength(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

} // namespace larder
