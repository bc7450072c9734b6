// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"

#include <atomic>
#include <chrono>

namespace larder::test {

/// The real clock, set forward by hand.
///
/// Thread: any.
class ShiftedClock final : public Clock
{
public:
    TimePoint now() const override { return std::chrono::steady_clock::now() + m_shift.load(); }
    WallTime wallNow() const override { return {}; }
    void advance(std::chrono::milliseconds step) { m_shift = m_shift.load() + step; }

private:
    std::atomic<std::chrono::milliseconds> m_shift{std::chrono::milliseconds(0)};
};

} // namespace larder::test
