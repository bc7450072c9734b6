// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/valuekind.h"

#include "engine/base/escape.h"
#include "engine/codec/frames.h"
#include "engine/codec/messagepack.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>

namespace larder::codec {

namespace {

using namespace std::string_view_literals;

constexpr auto blanks = " \t\r\n"sv;
constexpr auto digits = "0123456789"sv;

unsigned octet(std::string_view bytes, std::size_t index)
{
    return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0U;
}

/// Only the shortest form: that is what Redis keeps as a number.
bool isInteger(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size()
        && std::to_string(number) == text;
}

bool isPlainText(std::string_view bytes)
{
    const auto isControl = [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code < 0x20 && blanks.find(byte) == blanks.npos) || code == 0x7F;
    };
    return std::none_of(bytes.begin(), bytes.end(), isControl) && isUtf8(bytes);
}

/// A glance at the first character spares most texts the parser.
bool isJson(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    return first != text.npos && "{[\"-tfn0123456789"sv.find(text[first]) != blanks.npos
        && nlohmann::json::accept(text.begin(), text.end());
}

/// `text` is `letter`, a colon, digits, and then at least `behind`.
bool isCounted(std::string_view text, std::string_view behind)
{
    if (octet(text, 1) != ':')
        return false;
    text.remove_prefix(2);
    const auto end = text.find_first_not_of(digits);
    return end != 0 && end != text.npos && text.substr(end).starts_with(behind);
}

bool isPhpScalar(std::string_view text)
{
    return text.size() > 3 && text[1] == ':' && text.ends_with(';')
        && text.find_first_not_of("0123456789+-.eEINFA", 2) == text.size() - 1;
}

/// The private fields of its objects have zeros in their names: not all of it is text.
bool isPhp(std::string_view bytes)
{
    switch (octet(bytes, 0)) {
    case 'a':
        return isCounted(bytes, ":{") && bytes.ends_with('}');
    case 'O':
    case 'C':
        return isCounted(bytes, ":\"") && bytes.ends_with('}');
    case 's':
        return isCounted(bytes, ":\"") && bytes.ends_with("\";");
    case 'E':
        return isCounted(bytes, ":\"") && bytes.ends_with("\";");
    case 'b':
    case 'd':
    case 'i':
        return isPhpScalar(bytes);
    case 'N':
        return bytes == "N;";
    default:
        return false;
    }
}

bool isPickle(std::string_view bytes)
{
    return octet(bytes, 0) == 0x80 && octet(bytes, 1) >= 2 && octet(bytes, 1) <= 5
        && bytes.size() > 3 && bytes.ends_with('.');
}

/// Deflate with a window of at most 32 KB, and the check bits of the header.
bool isZlib(std::string_view bytes)
{
    const unsigned method = octet(bytes, 0);
    const unsigned flags = octet(bytes, 1);
    return bytes.size() > 6 && (method & 0x0F) == 8 && method >> 4 <= 7
        && (method << 8 | flags) % 31 == 0;
}

/// What says so in its first bytes, which no other format begins with.
std::optional<ValueKind> byMagic(std::string_view bytes)
{
    if (bytes.starts_with("\xAC\xED\0\5"sv))
        return ValueKind::Java;
    if (bytes.starts_with("\x1F\x8B\x08"sv))
        return ValueKind::Gzip;
    if (bytes.starts_with(zstdMagic))
        return ValueKind::Zstd;
    if (bytes.starts_with(lz4Magic))
        return ValueKind::Lz4;
    if (bytes.starts_with("\x04\x08"sv) && bytes.size() > 2)
        return ValueKind::RubyMarshal;
    if (isPickle(bytes))
        return ValueKind::Pickle;
    return std::nullopt;
}

} // namespace

ValueKind detect(std::string_view bytes)
{
    if (bytes.empty())
        return ValueKind::Empty;
    if (const auto kind = byMagic(bytes))
        return *kind;
    if (isPhp(bytes))
        return ValueKind::PhpSerialized;
    if (isPlainText(bytes)) {
        if (isInteger(bytes))
            return ValueKind::Integer;
        return isJson(bytes) ? ValueKind::Json : ValueKind::Text;
    }
    if (isZlib(bytes))
        return ValueKind::Zlib;
    if (bytes.size() > 1 && isMessagePack(bytes))
        return ValueKind::MessagePack;
    return ValueKind::Binary;
}

std::string_view name(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Empty:
        return "empty";
    case ValueKind::Integer:
        return "integer";
    case ValueKind::Json:
        return "JSON";
    case ValueKind::PhpSerialized:
        return "PHP serialize";
    case ValueKind::Text:
        return "text";
    case ValueKind::MessagePack:
        return "MessagePack";
    case ValueKind::Pickle:
        return "pickle";
    case ValueKind::Java:
        return "Java serialization";
    case ValueKind::RubyMarshal:
        return "Ruby Marshal";
    case ValueKind::Gzip:
        return "gzip";
    case ValueKind::Zlib:
        return "zlib";
    case ValueKind::Zstd:
        return "zstd";
    case ValueKind::Lz4:
        return "lz4";
    case ValueKind::Binary:
        return "binary";
    }
    return "binary";
}

} // namespace larder::codec
