// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cache/entry.h"
#include "engine/cache/entrychain.h"
#include "engine/cache/entryqueue.h"
#include "engine/cache/frequencysketch.h"
#include "engine/cache/windowclimber.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace larder::cache {

/// Which entries stay: W-TinyLFU with queues that move lazily.
///
///     new --> Window --> Probation <--> Protected
///                |           |
///                +-----------+--> out: whichever of the two was asked for less often
///
/// A hit marks its entry and moves nothing; an entry that is found marked at the old end of its
/// queue is moved then. So a hit writes to the one entry it has read anyway. What leaves the window
/// must have been asked for more often than what it would push out, so a scan passes through the
/// window and harms nothing; the size of the window follows the load (WindowClimber).
///
/// Chosen by the hit ratios of `larder-bench hit-ratio`: SIEVE and S3-FIFO stay behind on loops.
///
/// Thread:    one at a time.
/// Ownership: none; add() to remove() or evict(), an entry must live.
/// Cost:      a hit touches its entry only; the rest is O(1) on average.
class EvictionPolicy final
{
public:
    explicit EvictionPolicy(std::size_t capacity); ///< bytes

    std::size_t bytes() const;
    std::size_t entries() const;

    void hit(Entry &entry)
    {
        entry.touched = 1;
        count(entry);
        m_climber.hit();
        passTime();
    }
    void add(Entry &entry); ///< a new one, after a miss
    /// `entry` takes the place of one of the same key, which leaves.
    void replace(Entry &old, Entry &entry);
    void remove(Entry &entry);
    /// Moves what is too much into `evicted`, expired entries first.
    void evict(Entry::Moment now, EntryChain &evicted);

private:
    static constexpr unsigned ages = 64; // what Entry::age can tell apart

    EntryQueue &queueOf(const Entry &entry) { return m_queues[entry.queue]; }
    EntryQueue &window() { return m_queues[Entry::Window]; }
    EntryQueue &probation() { return m_queues[Entry::Probation]; }
    EntryQueue &protectedPart() { return m_queues[Entry::Protected]; }
    void move(Entry &entry, Entry::Queue queue);
    bool giveSecondChance(Entry &entry);

    void count(Entry &entry)
    {
        entry.frequency = std::min(frequencyNow(entry) + 1, Entry::mostFrequent) & 15U;
        entry.age = m_age % ages;
    }
    unsigned frequencyNow(const Entry &entry) const
    {
        const unsigned missed = (m_age - static_cast<unsigned>(entry.age)) % ages;
        return static_cast<unsigned>(entry.frequency) >> std::min(missed, 4U);
    }
    void passTime()
    {
        if (--m_untilOlder == 0)
            growOlder();
    }
    void growOlder();
    std::size_t expectedEntries() const;

    Entry *shrinkWindow();
    void growWindow();
    void shrinkProtected();
    Entry &oldestOfMain(Entry::Moment now);
    bool isBetter(const Entry &candidate, const Entry &victim, Entry::Moment now) const;
    void adaptWindow();

    // First what a hit writes, close together: threads hand it from core to core.
    std::uint64_t m_untilOlder; // requests
    unsigned m_age = 0;
    WindowClimber m_climber;
    const std::size_t m_capacity;
    std::array<EntryQueue, 3> m_queues; // by Entry::Queue
    FrequencySketch m_sketch;
};

} // namespace larder::cache
