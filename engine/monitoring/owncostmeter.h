// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/monitoring/sample.h"

#include <chrono>
#include <cstdint>
#include <deque>

namespace larder::monitoring {

/// Adds up what watching costs a server, over the last minute.
///
/// Thread: any, by one owner. Cost: one entry of 40 bytes per sample of the minute.
class OwnCostMeter final
{
public:
    /// Counters of our client since it was made, and of the sampler's own calls.
    struct Reading {
        Clock::TimePoint at;
        std::uint64_t commandsSent = 0;
        std::uint64_t bytes = 0; ///< both directions
        std::uint64_t infoCalls = 0;
        std::uint64_t pings = 0;
    };

    /// `sample` has the time per call of "info" and "ping" since the reading before.
    OwnCost add(const Reading &reading, const Sample &sample);

private:
    static constexpr std::chrono::seconds window{60};

    struct Entry {
        Reading reading;
        double cpuMs = 0;           // since the first reading
        double measuredSeconds = 0; // of them, those for which cpuMs is known
    };
    void addCpu(const Reading &reading, const Sample &sample, Entry &entry) const;

    std::deque<Entry> m_entries;
};

} // namespace larder::monitoring
