// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyreader.h"
#include "engine/redis/slowlog.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace larder::redis;

    ReplyReader reader({});
    reader.feed({reinterpret_cast<const char *>(data), size});
    const auto reply = reader.next();
    if (!reply || !*reply)
        return 0;

    const auto commands = parseSlowlog(***reply);
    if (!commands)
        return 0;
    for (const auto &command : *commands) {
        if (command.took.count() < 0 || command.at.time_since_epoch().count() < 0)
            __builtin_trap();
    }
    return 0;
}
