// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace larder::cache {

/// How often keys were asked for that are no longer in the cache: a count-min sketch of 4-bit
/// counters. An entry counts for itself while it is in the cache; when it leaves, its count is
/// remembered here, and is given back when it returns. So a hit costs the sketch nothing.
///
/// Thread: one at a time.
/// Errors: an estimate may be too high (counters are shared), never too low, but for growing old.
/// Cost:   O(1); 2.5 to 5 bytes an entry.
class FrequencySketch final
{
public:
    FrequencySketch();

    void remember(std::uint32_t hash, unsigned frequency); ///< 0 to 15
    unsigned estimate(std::uint32_t hash) const;
    void halve();
    /// Makes room for this many entries; keeps what it remembers.
    void growFor(std::size_t entries);

private:
    static constexpr unsigned rows = 4;
    std::size_t counterOf(std::uint32_t hash, unsigned row) const;
    unsigned counter(std::size_t index) const;

    std::vector<std::uint8_t> m_counters; // two in a byte; a power of two
};

} // namespace larder::cache
