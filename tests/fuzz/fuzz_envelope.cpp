// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/crc32c.h"
#include "engine/codec/envelope.h"
#include "engine/codec/wire.h"

#include <cstddef>
#include <cstdint>

namespace {

using namespace larder::codec;

void check(std::string_view bytes)
{
    const StoredValue value = decode(bytes);
    if (value.payload.size() == bytes.size())
        return;
    const auto again = encode(value.meta, value.tags.all(), value.payload);
    if (!again)
        __builtin_trap();
    // Only an envelope with nothing to say may be written in fewer bytes.
    if (*again != bytes && *again != value.payload)
        __builtin_trap();
}

} // namespace

// The bytes as they are, and as an envelope whose checksum is right: the first byte says how many
// of the others are its header.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    check(bytes);
    if (bytes.empty())
        return 0;

    const std::string_view header = bytes.substr(1).substr(0, data[0]);
    const std::string_view payload = bytes.substr(1 + header.size());
    std::string sealed(header);
    appendFixed(sealed, crc32c(payload, crc32c(header)), 4);
    sealed.append(payload);
    check(sealed);
    return 0;
}
