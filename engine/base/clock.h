// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace larder {

/// Wall-clock time as it crosses layers: UTC, milliseconds. For display and files only; nothing is
/// decided by it, because it may jump.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// The two clocks, injected so that tests never sleep.
///
/// Thread: any (implementations are const and lock-free).
class Clock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    virtual TimePoint now() const = 0; ///< monotonic: every decision is made by this one
    virtual WallTime wallNow() const = 0;
};

/// The clocks of this computer.
class SystemClock final : public Clock
{
public:
    TimePoint now() const override { return std::chrono::steady_clock::now(); }
    WallTime wallNow() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now());
    }
};

} // namespace larder
