// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/clientlist.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto clients =
        larder::redis::parseClientList({reinterpret_cast<const char *>(data), size});
    for (const auto &client : clients) {
        if (client.subscriptions < 0 || client.database < 0 || client.age.count() < 0)
            __builtin_trap();
    }
    return 0;
}
