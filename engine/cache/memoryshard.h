// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cache/entry.h"
#include "engine/cache/entrychain.h"
#include "engine/cache/entrytable.h"
#include "engine/cache/evictionpolicy.h"
#include "engine/cache/value.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string_view>

namespace larder::cache {

/// What a MemoryTier counts, since it was made.
struct MemoryStatistics {
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;    ///< expired ones among them
    std::uint64_t expired = 0;   ///< entries that were found to be past their hard deadline
    std::uint64_t evictions = 0; ///< entries that had to make room, or were not let in
    std::uint64_t refused = 0;   ///< fills that an invalidation overtook
    std::size_t entries = 0;     ///< now
    std::size_t bytes = 0;       ///< now: keys, values and what holding them costs
};

/// A part of a MemoryTier under a lock of its own. Keys come with their hash.
///
/// Each key belongs to one of a few generations, which every write or removal of one of its keys
/// begins anew: a fill whose generation is over is refused.
///
/// Thread: any.
/// Cost:   memory is allocated and freed outside the lock, but for the growth of the table.
class alignas(64) MemoryShard final // of the cache line: neighbours do not slow one another down
{
public:
    struct Found {
        Value value;
        Entry::Moment softDeadline; ///< or Entry::noSoftDeadline
        Entry::Moment hardDeadline; ///< or Entry::never
    };

    explicit MemoryShard(std::size_t capacity); ///< bytes
    MemoryShard(const MemoryShard &) = delete;
    MemoryShard &operator=(const MemoryShard &) = delete;
    ~MemoryShard();

    /// `now` is called only for an entry that may expire.
    template<typename Now>
    std::optional<Found> find(std::string_view key, std::uint32_t hash, const Now &now);

    bool fits(std::size_t charge) const { return charge <= m_capacity; } ///< bytes

    std::uint64_t generation(std::uint32_t hash) const;
    void put(Entry &entry, Entry::Moment now); ///< takes the reference; begins a generation
    /// False: the generation is over; the entry is let go of.
    bool fill(Entry &entry, std::uint64_t generation, Entry::Moment now);
    bool remove(std::string_view key, std::uint32_t hash); ///< whether it was there
    void clear();

    MemoryStatistics statistics() const;

private:
    static constexpr std::size_t generations = 128; // a collision only refuses a fill in vain

    std::uint64_t &generationOf(std::uint32_t hash) { return m_generations[hash % generations]; }
    // What leaves is pushed to `gone`.
    void insert(Entry &entry, Entry::Moment now, EntryChain &gone);
    void makeRoom(Entry::Moment now, EntryChain &gone);
    void sweep(Entry::Moment now, EntryChain &gone);
    void takeOut(Entry &entry, EntryChain &gone);

    mutable std::mutex m_mutex;    // guards what is not const
    MemoryStatistics m_statistics; // entries and bytes are the policy's
    EvictionPolicy m_policy;
    EntryTable m_table;
    const std::size_t m_capacity;
    std::size_t m_hand = 0; // the place where the sweep goes on
    std::array<std::uint64_t, generations> m_generations{};
};

template<typename Now>
std::optional<MemoryShard::Found> MemoryShard::find(std::string_view key, std::uint32_t hash,
                                                    const Now &now)
{
    EntryChain gone;
    const std::lock_guard lock(m_mutex);
    auto *const entry = m_table.find(key, hash);
    if (!entry) {
        ++m_statistics.misses;
        return std::nullopt;
    }
    if (entry->hardDeadline != Entry::never && entry->isExpired(now())) {
        ++m_statistics.misses;
        ++m_statistics.expired;
        takeOut(*entry, gone);
        return std::nullopt;
    }
    ++m_statistics.hits;
    m_policy.hit(*entry);
    return Found{Value(*entry), entry->softDeadline(), entry->hardDeadline};
}

} // namespace larder::cache
