// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/codec/format.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace larder::codec {

/// What may come out of compressed bytes, which may be anybody's. Memory grows with what really
/// comes out, never with what the bytes claim.
struct DecompressionLimits {
    std::size_t size = 64 * 1024 * 1024; ///< bytes
    std::size_t ratio = 1000;            ///< bytes out for one byte in
};

/// When a value is made smaller, and how.
struct CompressionOptions {
    Compression algorithm = Compression::Zstd; ///< None: never
    std::size_t threshold = 1024;              ///< bytes; a smaller value stays as it is
    std::size_t saving = 10;    ///< percent at least, or it is not worth reading back
    DecompressionLimits limits; ///< what cannot be read back is not compressed
};

/// The value made smaller, or nullopt when it is to be stored as it is.
///
/// Thread: any. Cost: a context of some 1.3 MB a thread, kept for the next value.
std::optional<std::string> compressed(std::string_view plain, const CompressionOptions &options);

/// The value that was compressed: exactly one whole frame. None gives the bytes themselves.
///
/// Thread: any. Errors: MalformedValue; ValueTooLarge past a limit, or when reading would take a
/// window of more than 8 MB. Cost: a context a thread, kept for the next value.
Result<std::string> decompressed(Compression algorithm, std::string_view packed,
                                 const DecompressionLimits &limits = {});

} // namespace larder::codec
