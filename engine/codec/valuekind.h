// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace larder::codec {

/// What bytes of unknown origin look like.
enum class ValueKind : std::uint8_t {
    Empty,
    Integer, ///< what INCR accepts: digits of a signed 64-bit number
    Json,    ///< an object, an array, a text in quotes, a literal or a number; valid as a whole
    PhpSerialized, ///< what serialize() writes
    Text,          ///< any other UTF-8 without control characters but tab and the ends of lines
    MessagePack,   ///< exactly one value, of more than one byte
    Pickle,        ///< of Python, protocol 2 to 5
    Java,          ///< ObjectOutputStream
    RubyMarshal,   ///< format 4.8
    Gzip,
    Zlib,
    Zstd,
    Lz4, ///< the frame format
    Binary,
};

/// The name of a kind in English, as its makers write it: "Ruby Marshal".
std::string_view name(ValueKind kind);

/// What `bytes`, a whole value, most likely are. Looks only at their form: nothing is unpacked, and
/// nothing ever becomes an object. It is for showing values; a program knows its own.
///
/// Thread: any. Cost: O(n), no tree; JSON takes the longest, at the pace of its parser.
ValueKind detect(std::string_view bytes);

} // namespace larder::codec
