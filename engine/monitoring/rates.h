// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/monitoring/sample.h"
#include "engine/redis/info.h"
#include "engine/redis/lookups.h"

#include <optional>

namespace larder::monitoring {

/// What one look at a server brought.
struct Look {
    Clock::TimePoint at; ///< INFO was answered
    redis::Info info;
    redis::Lookups ownLookups; ///< of our client, since it was made
    bool isTimeKnown = true;   ///< false: this computer slept since the look before
};

/// Turns the counters of two looks into rates, and takes our own look-ups out of the hits and
/// misses, which are then the applications'.
///
/// A counter never gives a negative rate: when one of them went back, all were set to 0 in between
/// (a restart, CONFIG RESETSTAT), and the interval has no rates at all.
///
/// Thread: any, by one owner. No I/O.
class Rates final
{
public:
    /// Fills the rates, the totals of hits and misses, and wasRestarted.
    void fill(Look look, Sample &sample);

private:
    struct Applications {
        std::uint64_t hits = 0;
        std::uint64_t misses = 0;
    };

    bool wasRestarted(const Look &look) const;
    void fillLookups(const Look &look, std::optional<double> seconds, Sample &sample);
    void fillCounters(const Look &look, double seconds, Sample &sample) const;
    void fillCommands(const Look &look, double seconds, Sample &sample) const;

    std::optional<Look> m_before;
    redis::Lookups m_ownAtReset; // of our client, when the server's counters were last at 0
    std::optional<Applications> m_applications; // since then; they never go back
};

} // namespace larder::monitoring
