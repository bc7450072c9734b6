// SPDX-License-Identifier: Apache-2.0
#include "engine/base/coarseclock.h"

#include <ctime>

namespace larder {

namespace {

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

Clock::TimePoint CoarseClock::now() const
{
    return TimePoint(read(CLOCK_MONOTONIC_COARSE));
}

WallTime CoarseClock::wallNow() const
{
    return WallTime(
        std::chrono::duration_cast<std::chrono::milliseconds>(read(CLOCK_REALTIME_COARSE)));
}

} // namespace larder
