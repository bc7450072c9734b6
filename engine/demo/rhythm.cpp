// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/rhythm.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace larder::demo {

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double slot = 75; // seconds, with at most one burst in each

/// 0 to 1, from a seed and a number (SplitMix64).
double shareOf(std::uint64_t seed, std::uint64_t number)
{
    auto x = seed + (number + 1) * 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    x ^= x >> 31U;
    return static_cast<double>(x >> 11U) * 0x1.0p-53;
}

/// What a burst adds, 0 outside: up and down again without a corner.
double burst(std::uint64_t seed, double seconds)
{
    const auto number = static_cast<std::uint64_t>(seconds / slot);
    const auto share = [seed, number](std::uint64_t which) {
        return shareOf(seed, number * 4 + which);
    };
    if (share(0) > 0.6)
        return 0;
    const double length = 4 + 5 * share(1);
    const double begin = share(2) * (slot - length);
    const double within = (seconds - static_cast<double>(number) * slot - begin) / length;
    if (within <= 0 || within >= 1)
        return 0;
    return (0.6 + 0.7 * share(3)) * 0.5 * (1 - std::cos(turn * within));
}

} // namespace

double Rhythm::at(std::chrono::duration<double> sinceStart) const
{
    const double seconds = std::max(sinceStart.count(), 0.0);
    const double slow = 0.2 * std::sin(turn * (seconds / 53 + shareOf(m_seed, 1'000'003)));
    const double quick = 0.08 * std::sin(turn * (seconds / 17 + shareOf(m_seed, 1'000'033)));
    return 1 + slow + quick + burst(m_seed, seconds);
}

} // namespace larder::demo
