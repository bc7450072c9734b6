// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/identity.h"
#include "engine/redis/info.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace larder::redis;

    const auto info = Info::parse({reinterpret_cast<const char *>(data), size});
    const auto identity = identityOf(info);
    if (identity.connectedReplicas < 0)
        __builtin_trap();
    for (const auto &[index, database] : info.databases()) {
        if (index < 0 || database.index != index || database.averageTtlMs == 0)
            __builtin_trap();
    }
    return 0;
}
