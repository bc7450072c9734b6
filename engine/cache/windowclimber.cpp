// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/windowclimber.h"

#include <algorithm>
#include <cmath>

namespace larder::cache {

namespace {

// W-TinyLFU begins with a window of 1 % (Einziger, Friedman, Manes: "TinyLFU", 2017); that it
// climbs is of Einziger, Eytan, Friedman, Manes: "Adaptive Software Cache Management", 2018. What
// differs is that entries count for themselves and move when they are looked at, which keeps a
// wrong window from costing much.
constexpr double firstWindow = 0.01;
constexpr double largestWindow = 0.99;
constexpr double firstStep = 0.0625;
constexpr double decay = 0.98;
constexpr double leap = 0.05;

} // namespace

WindowClimber::WindowClimber(std::size_t capacity)
    : m_capacity(static_cast<double>(capacity))
    , m_window(static_cast<std::size_t>(m_capacity * firstWindow))
    , m_step(m_capacity * firstStep)
{
}

void WindowClimber::step()
{
    const double ratio = static_cast<double>(m_hits) / static_cast<double>(m_requests);
    const double change = ratio - m_lastRatio.value_or(ratio);
    m_lastRatio = ratio;
    m_hits = m_requests = 0;

    if (change < 0)
        m_step = -m_step;
    if (std::abs(change) >= leap)
        m_step = std::copysign(m_capacity * firstStep, m_step);
    const double wanted = static_cast<double>(m_window) + m_step;
    m_window = static_cast<std::size_t>(std::clamp(wanted, 0.0, m_capacity * largestWindow));
    m_step *= decay;
}

} // namespace larder::cache
