// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyreader.h"
#include "engine/redis/slowlog.h"

#include <cstddef>
#include <cstdint>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace larder::redis;

    ReplyReader reader({});
    reader.feed({reinterpret_cast<const char *>(data), size});
    std::vector<Reply> replies;
    static_cast<void>(reader.read(replies));
    if (replies.empty())
        return 0;

    const auto commands = parseSlowlog(*replies.front());
    if (!commands)
        return 0;
    for (const auto &command : *commands) {
        if (command.took.count() < 0 || command.at.time_since_epoch().count() < 0)
            __builtin_trap();
    }
    return 0;
}
