// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace larder::redis {

/// The waits between attempts to reconnect: first, 2 × first, 4 × first … up to `most`, each spread
/// by ± `jitter` so that many clients do not return in step. Until the waits add up to `most`, none
/// is longer than 16 × first: after a short outage the server is found again within a second.
///
///     50 100 200 400 800 800 800 800 800 800 1600 3200 5000 5000 … ms
///
/// Thread: any, under the lock of its owner.
class Backoff final
{
public:
    struct Options {
        std::chrono::milliseconds first{50};   ///< more than 0
        std::chrono::milliseconds most{5'000}; ///< at least `first`
        double jitter = 0.2;                   ///< 0 to 1, share of the wait
    };

    /// `seed` decides the jitter; tests fix it.
    Backoff(Options options, std::uint64_t seed);

    std::chrono::milliseconds next(); ///< counts one more failure
    void reset();
    int failures() const { return m_failures; } ///< since the last reset

private:
    const Options m_options;
    std::uint64_t m_random;
    int m_failures = 0;
    std::chrono::milliseconds m_wait;      // the next one, before jitter
    std::chrono::milliseconds m_waited{0}; // since the last reset, before jitter
};

} // namespace larder::redis
