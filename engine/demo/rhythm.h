// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace larder::demo {

/// How busy an application is: gentle waves around 1, and now and then a few seconds of twice the
/// work, as when people come back from lunch. The same seed gives the same day.
///
/// Thread: any (immutable).
class Rhythm final
{
public:
    explicit Rhythm(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    /// A factor for the rate, 0.7 to 2.6; without the bursts 1 on average over minutes.
    double at(std::chrono::duration<double> sinceStart) const;

private:
    std::uint64_t m_seed;
};

} // namespace larder::demo
