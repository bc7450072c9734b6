// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/redis/connectoptions.h"

#include <cstdint>
#include <memory>
#include <string>

namespace larder::demo {

/// Thread: any (value).
struct TrafficOptions {
    redis::ConnectOptions connect;
    double commandsPerSecond = 1'500; ///< all applications together
    std::uint64_t seed = 1;
    /// The server is ours alone: once it is filled, its statistics begin anew, so that what a
    /// person sees of it is service and not the filling.
    /// And the applications spread over its databases; else all use that of `connect`.
    bool ownsServer = false;
    /// Of every key that is written, so that nobody else's is. Holds none of *?[]\\. Empty: keys
    /// are named as the services name them.
    std::string keyPrefix;
};

/// Thread: any (value).
struct TrafficCounts {
    std::uint64_t commands = 0;
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;
    std::uint64_t errors = 0;
};

/// Simulated applications that use a server as caches are used: permission checks, profiles,
/// sessions, tasks and reports over a Zipf distribution, with TTLs, so that hits, misses, expiry
/// and eviction all happen by themselves. They wait for a server that is just being started, fill
/// most of its memory within a second as if they had been at work for hours, then go on at their
/// pace. Whatever they write expires within a day.
///
/// Thread:    any (locked). Runs threads of its own, named after the applications.
/// Ownership: the destructor stops them and waits for them, at most a second. `clock` and `log`
///            must outlive it.
/// Errors:    counted; while the server is away they go on trying.
class Traffic final
{
public:
    Traffic(const TrafficOptions &options, const Clock &clock, LogSink &log);
    ~Traffic();
    Traffic(const Traffic &) = delete;
    Traffic &operator=(const Traffic &) = delete;

    /// Blocks until every application has filled its part; false: the deadline came first.
    bool waitUntilWarm(const Deadline &deadline);
    TrafficCounts counts() const;

private:
    class Applications;
    std::unique_ptr<Applications> m_applications;
};

} // namespace larder::demo
