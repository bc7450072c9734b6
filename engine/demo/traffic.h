// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/redis/connectoptions.h"

#include <cstdint>
#include <memory>

namespace larder::demo {

/// Simulated applications that use a server as caches are used: permission checks, profiles,
/// sessions, counters and reports over a Zipf distribution, with TTLs, so that hits, misses, expiry
/// and eviction all happen by themselves.
///
/// Thread:    any (locked). Runs threads of its own, named after the applications.
/// Ownership: the destructor stops them and waits for them, at most a second.
struct TrafficOptions {
    redis::ConnectOptions connect;
    double commandsPerSecond = 1'500; ///< all applications together
    std::uint64_t seed = 1;
};

struct TrafficCounts {
    std::uint64_t commands = 0;
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;
    std::uint64_t errors = 0;
};

class Traffic final
{
public:
    Traffic(TrafficOptions options, const Clock &clock, LogSink &log);
    ~Traffic();
    Traffic(const Traffic &) = delete;
    Traffic &operator=(const Traffic &) = delete;

    TrafficCounts counts() const;

private:
    class Applications;
    std::unique_ptr<Applications> m_applications;
};

} // namespace larder::demo
