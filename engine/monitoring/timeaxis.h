// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"

#include <chrono>

namespace larder::monitoring {

/// The time of samples: wall time at the start and monotonic from then on, so that it never goes
/// back when somebody sets the clock.
///
/// The monotonic clock stands still while the computer sleeps. catchUp() then moves the axis on to
/// the wall clock, which leaves a hole of the length of the sleep.
///
/// Thread:    any, by one owner.
/// Ownership: `clock` must outlive it.
class TimeAxis final
{
public:
    explicit TimeAxis(const Clock &clock);

    WallTime now() const;

    /// True when the axis was behind the wall clock by more than `tolerance` and has been moved:
    /// how long it is since then is not known.
    bool catchUp();

    static constexpr std::chrono::seconds tolerance{5};

private:
    const Clock &m_clock;
    Clock::TimePoint m_startedAt;
    WallTime m_start;
};

} // namespace larder::monitoring
