// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/backoff.h"

#include <algorithm>
#include <cassert>

namespace larder::redis {

namespace {

/// Doublings before the waits are held, so that an outage shorter than `most` is over soon after
/// the server is back: 50 ms × 2⁴ stays under a second.
constexpr int doublingsBeforeHold = 4;

/// splitmix64: 0 to 1, evenly.
double nextRandom(std::uint64_t &state)
{
    state += 0x9E3779B97F4A7C15U;
    auto mixed = state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    mixed ^= mixed >> 31U;
    return static_cast<double>(mixed >> 11U) / static_cast<double>(1ULL << 53U);
}

} // namespace

Backoff::Backoff(Options options, std::uint64_t seed)
    : m_options(options)
    , m_random(seed)
    , m_wait(options.first)
{
    assert(options.first.count() > 0);
    assert(options.most >= options.first);
    assert(options.jitter >= 0 && options.jitter <= 1);
}

std::chrono::milliseconds Backoff::next()
{
    const auto wait = m_wait;
    ++m_failures;
    m_waited += wait;
    const auto held = std::min(m_options.first * (1 << doublingsBeforeHold), m_options.most);
    m_wait = std::min(wait * 2, m_waited < m_options.most ? held : m_options.most);

    const double spread = 1 + m_options.jitter * (2 * nextRandom(m_random) - 1);
    return std::chrono::milliseconds(
        static_cast<std::int64_t>(static_cast<double>(wait.count()) * spread));
}

void Backoff::reset()
{
    m_failures = 0;
    m_wait = m_options.first;
    m_waited = {};
}

} // namespace larder::redis
