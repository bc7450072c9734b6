// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/redis/reply.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace larder::redis {

/// One entry of SLOWLOG GET.
///
/// Thread: any (value).
struct SlowCommand {
    std::int64_t id = 0; ///< grows by 1 per entry since the server's start
    WallTime at;
    std::chrono::microseconds took{0};
    std::vector<std::string> arguments; ///< bytes; the server shortens them
    std::string clientAddress;          ///< empty before Redis 4
    std::string clientName;

    bool operator==(const SlowCommand &) const = default;
};

/// Entries that do not have the shape of one are skipped. Errors: UnexpectedReply when the answer
/// is no array at all.
Result<std::vector<SlowCommand>> parseSlowlog(const Value &answer);

} // namespace larder::redis
