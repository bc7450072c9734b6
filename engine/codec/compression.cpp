// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/compression.h"

#include "engine/codec/frames.h"

#include <algorithm>

namespace larder::codec {

namespace {

constexpr std::size_t wholePercent = 100;

std::optional<std::string> frameOf(std::string_view plain, Compression algorithm)
{
    switch (algorithm) {
    case Compression::None:
        return std::nullopt;
    case Compression::Zstd:
        return writeZstd(plain);
    case Compression::Lz4:
        return writeLz4(plain);
    }
    return std::nullopt;
}

bool isWorthIt(std::size_t plain, std::size_t packed, std::size_t saving)
{
    if (packed >= plain || saving > wholePercent)
        return false;
    return packed
        <= plain - plain / wholePercent * saving - plain % wholePercent * saving / wholePercent;
}

/// The most bytes that may come out of `packed` ones; always less than the greatest number, so
/// that one more can be counted.
std::size_t mostOutOf(std::size_t packed, const DecompressionLimits &limits)
{
    constexpr auto greatest = std::string::npos / 2;
    const bool fits = limits.ratio == 0 || packed <= greatest / limits.ratio;
    return std::min({limits.size, fits ? packed * limits.ratio : greatest, greatest});
}

} // namespace

std::optional<std::string> compressed(std::string_view plain, const CompressionOptions &options)
{
    if (plain.size() < options.threshold)
        return std::nullopt;
    auto frame = frameOf(plain, options.algorithm);
    if (!frame || !isWorthIt(plain.size(), frame->size(), options.saving)
        || plain.size() > mostOutOf(frame->size(), options.limits))
        return std::nullopt;
    return frame;
}

Result<std::string> decompressed(Compression algorithm, std::string_view packed,
                                 const DecompressionLimits &limits)
{
    const std::size_t most = mostOutOf(packed.size(), limits);
    switch (algorithm) {
    case Compression::None:
        return std::string(packed);
    case Compression::Zstd:
        return readZstd(packed, most);
    case Compression::Lz4:
        return readLz4(packed, most);
    }
    return Error{ErrorCode::InvalidArgument, "the compression of a value"};
}

} // namespace larder::codec
