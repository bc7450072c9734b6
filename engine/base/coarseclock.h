// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"

namespace larder {

/// The clocks of this computer as they were at its last tick, at most 10 ms ago (CONFIG_HZ=100).
/// For a cache that asks for the time at every hit and needs it to a few milliseconds. Its
/// monotonic time is that of SystemClock.
class CoarseClock final : public Clock
{
public:
    TimePoint now() const override;
    WallTime wallNow() const override;
};

} // namespace larder
