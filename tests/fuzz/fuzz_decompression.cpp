// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/compression.h"

#include <cstddef>
#include <cstdint>

// The first byte chooses the algorithm, the others are the frame.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace larder::codec;

    if (size == 0)
        return 0;
    const auto algorithm = data[0] % 2 == 0 ? Compression::Zstd : Compression::Lz4;
    const std::string_view frame(reinterpret_cast<const char *>(data) + 1, size - 1);
    const DecompressionLimits limits{.size = 1024 * 1024, .ratio = 500};

    const auto plain = decompressed(algorithm, frame, limits);
    if (plain && (plain->size() > limits.size || plain->size() > limits.ratio * frame.size()))
        __builtin_trap();
    if (!plain)
        return 0;

    const auto again = compressed(*plain, {.algorithm = algorithm, .threshold = 0, .saving = 0});
    if (again && decompressed(algorithm, *again).value_or("") != *plain)
        __builtin_trap();
    return 0;
}
