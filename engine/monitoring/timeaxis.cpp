// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/timeaxis.h"

namespace larder::monitoring {

TimeAxis::TimeAxis(const Clock &clock)
    : m_clock(clock)
    , m_startedAt(clock.now())
    , m_start(clock.wallNow())
{
}

WallTime TimeAxis::now() const
{
    const auto elapsed = m_clock.now() - m_startedAt;
    return m_start + std::chrono::duration_cast<std::chrono::milliseconds>(elapsed);
}

bool TimeAxis::catchUp()
{
    const auto wall = m_clock.wallNow();
    if (wall - now() <= tolerance)
        return false;
    m_startedAt = m_clock.now();
    m_start = wall;
    return true;
}

} // namespace larder::monitoring
