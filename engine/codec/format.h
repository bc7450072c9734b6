// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace larder::codec {

/// How the bytes of a value are to be read. The numbers stand in envelopes: never change one.
enum class Format : std::uint8_t {
    Raw = 0,         ///< bytes that mean something to their program only
    Json = 1,        ///< RFC 8259
    MessagePack = 2, ///< msgpack.org
    Cbor = 3,        ///< RFC 8949
};

/// How a value was made smaller. The numbers stand in envelopes: never change one.
enum class Compression : std::uint8_t {
    None = 0,
    Zstd = 1, ///< one frame of RFC 8878
    Lz4 = 2,  ///< one lz4 frame, format 1.6
};

} // namespace larder::codec
