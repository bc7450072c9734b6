// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"

#include <chrono>

namespace larder::test {

/// Clocks that stand still until a test moves them.
class ManualClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    WallTime wallNow() const override { return m_wall; }

    void advance(std::chrono::milliseconds step)
    {
        m_now += step;
        m_wall += step;
    }
    /// Somebody sets the clock, or the computer sleeps: the monotonic one stands still.
    void setWallForward(std::chrono::milliseconds step) { m_wall += step; }

private:
    TimePoint m_now{std::chrono::seconds(1'000)};
    WallTime m_wall{std::chrono::seconds(1'795'183'540)};
};

} // namespace larder::test
