// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/codec/format.h"
#include "engine/codec/taglist.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace larder::codec {

/// How a value is kept in Redis: as its plain bytes, which programs in any language read, or in an
/// envelope when there is more to say than the bytes do: a compression, a soft expiry, a compute
/// time, tags, a format that is no text (MessagePack, CBOR), or bytes that themselves begin with
/// 0xC1. That byte occurs in neither UTF-8 nor MessagePack.
///
///   offset  size    field
///   0       1       0xC1
///   1       1       version: 1
///   2       1       flags: 1 has lifetimes, 2 has a compute time, 4 has tags; other bits are 0
///   3       1       codec: Format in the low four bits, Compression in the high four
///   4       varint  soft lifetime in ms                              with flag 1
///           varint  hard lifetime in ms, 1 or more, not below soft   with flag 1
///           varint  compute time in us, 1 or more                    with flag 2
///           …       tags, see TagList                                with flag 4
///           4       CRC-32C, little endian, of all bytes before it and all bytes after it
///           …       payload, to the end of the value
///
/// A varint has its low seven bits first, in the shortest form, at most 2^63-1 here. What is not
/// wholly of this form, with a right checksum, is no envelope but a foreign value: its bytes are
/// its payload, and that is never an error.

/// Durations from the moment of writing. How much of them is left follows from the time to live
/// that the server tells, never from the clock of the writer.
struct Lifetimes {
    std::chrono::milliseconds soft{0}; ///< fresh for so long, then stale; 0 is stale at once
    std::chrono::milliseconds hard{0}; ///< the time to live set with the value; at least 1 ms

    bool operator==(const Lifetimes &) const = default;
};

/// How long the value stays fresh when the server says `timeToLive` is left (PTTL); zero or less
/// when it is stale.
std::chrono::milliseconds freshFor(const Lifetimes &lifetimes,
                                   std::chrono::milliseconds timeToLive);

/// What is known of a value besides its bytes.
struct Meta {
    Format format = Format::Raw;                 ///< of the payload before it was compressed
    Compression compression = Compression::None; ///< of the payload as it stands there
    std::optional<Lifetimes> lifetimes;          ///< empty: no soft expiry
    std::chrono::microseconds computeTime{0};    ///< 0: not known

    bool operator==(const Meta &) const = default;
};

/// A value as it was found.
/// Ownership: `tags` and `payload` are views of the bytes that were read.
struct StoredValue {
    Meta meta; ///< its defaults for a plain or foreign value
    TagList tags;
    std::string_view payload; ///< compressed as meta says
};

/// The bytes to store: `payload` itself when there is nothing else to say. `payload` is already
/// compressed when `meta` says so.
///
/// Thread: any. Errors: InvalidArgument when a lifetime, time or tag is out of its range.
Result<std::string> encode(const Meta &meta, std::span<const TagVersion> tags,
                           std::string_view payload);

/// Reads any bytes at all: what is no whole, good envelope is its own payload.
///
/// Thread: any. Cost: one pass for the checksum of an envelope, no copy, no allocation.
StoredValue decode(std::string_view stored);

} // namespace larder::codec
