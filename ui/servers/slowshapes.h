// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/slowlog.h"

#include <chrono>
#include <string>
#include <vector>

namespace larder::servers {

/// Slow commands of one shape: the same command on keys that differ in their numbers only.
///
/// Thread: any (value).
struct SlowShape {
    std::string text; ///< of the slowest one, printable: "MGET metric:cpu:7:30d … 400 arguments"
    std::string client; ///< its name or else its address; empty: not told
    WallTime last;
    std::chrono::microseconds longest{0};
    int count = 0;

    bool operator==(const SlowShape &) const = default;
};

/// The longest first.
std::vector<SlowShape> shapesOf(const std::vector<redis::SlowCommand> &commands);

/// What two commands must have in common to be one shape: the name, the subcommand where there is
/// one, and the first argument with each run of digits or hex digits replaced by `#`.
std::string shapeKey(const redis::SlowCommand &command);

} // namespace larder::servers
