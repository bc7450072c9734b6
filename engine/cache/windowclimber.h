// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace larder::cache {

/// Seeks the size of the admission window by climbing the hill of the hit ratio: goes on in its
/// direction while the ratio rises, turns when it falls, in steps that grow smaller, and sets out
/// afresh with full steps when the ratio leaps, because the load has changed.
///
/// Thread: one at a time.
class WindowClimber final
{
public:
    explicit WindowClimber(std::size_t capacity); ///< bytes of window and main part together

    std::size_t window() const { return m_window; } ///< bytes

    void hit() { ++m_hits, ++m_requests; }
    void miss() { ++m_requests; }
    /// Whether enough was seen to take a step, for a cache of so many entries.
    bool isDue(std::size_t entries) const { return m_requests >= requestsPerEntry * entries; }
    void step();

private:
    static constexpr std::uint64_t requestsPerEntry = 10;

    std::uint64_t m_hits = 0; // since the last step
    std::uint64_t m_requests = 0;
    const double m_capacity;
    std::size_t m_window;
    double m_step; // bytes; below 0: shrinking
    std::optional<double> m_lastRatio;
};

} // namespace larder::cache
