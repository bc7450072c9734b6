// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/memoryshard.h"

namespace larder::cache {

namespace {

// Each insertion looks at so many places for entries that expired: all of the table is seen once
// while a fraction of it is written, and no thread has to look.
constexpr std::size_t placesPerSweep = 4;

} // namespace

MemoryShard::MemoryShard(std::size_t capacity)
    : m_policy(capacity)
    , m_capacity(capacity)
{
}

MemoryShard::~MemoryShard()
{
    clear();
}

std::uint64_t MemoryShard::generation(std::uint32_t hash) const
{
    const std::lock_guard lock(m_mutex);
    return m_generations[hash % generations];
}

void MemoryShard::put(Entry &entry, Entry::Moment now)
{
    EntryChain gone;
    const std::lock_guard lock(m_mutex);
    ++generationOf(entry.hash);
    insert(entry, now, gone);
}

bool MemoryShard::fill(Entry &entry, std::uint64_t generation, Entry::Moment now)
{
    EntryChain gone;
    const std::lock_guard lock(m_mutex);
    if (generationOf(entry.hash) != generation) {
        ++m_statistics.refused;
        gone.push(entry);
        return false;
    }
    insert(entry, now, gone);
    return true;
}

bool MemoryShard::remove(std::string_view key, std::uint32_t hash)
{
    EntryChain gone;
    const std::lock_guard lock(m_mutex);
    ++generationOf(hash);
    auto *const entry = m_table.find(key, hash);
    if (entry)
        takeOut(*entry, gone);
    return entry != nullptr;
}

void MemoryShard::clear()
{
    EntryChain gone;
    const std::lock_guard lock(m_mutex);
    for (auto &generation : m_generations)
        ++generation;
    for (std::size_t place = 0; place < m_table.places(); ++place) {
        if (auto *const entry = m_table.at(place)) {
            m_policy.remove(*entry);
            gone.push(*entry);
        }
    }
    m_table.clear();
}

MemoryStatistics MemoryShard::statistics() const
{
    const std::lock_guard lock(m_mutex);
    auto statistics = m_statistics;
    statistics.entries = m_policy.entries();
    statistics.bytes = m_policy.bytes();
    return statistics;
}

void MemoryShard::insert(Entry &entry, Entry::Moment now, EntryChain &gone)
{
    if (auto *const old = m_table.find(entry.key(), entry.hash)) {
        m_policy.replace(*old, entry);
        m_table.replace(*old, entry);
        gone.push(*old);
    } else {
        m_policy.add(entry);
        m_table.insert(entry);
    }
    if (m_policy.bytes() > m_capacity)
        sweep(now, gone);
    makeRoom(now, gone);
}

void MemoryShard::makeRoom(Entry::Moment now, EntryChain &gone)
{
    EntryChain evicted;
    m_policy.evict(now, evicted);
    while (auto *const entry = evicted.pop()) {
        ++m_statistics.evictions;
        m_table.erase(*entry);
        gone.push(*entry);
    }
}

void MemoryShard::sweep(Entry::Moment now, EntryChain &gone)
{
    for (std::size_t i = 0; i < placesPerSweep; ++i) {
        m_hand = (m_hand + 1) % m_table.places();
        auto *const entry = m_table.at(m_hand);
        if (!entry || !entry->isExpired(now))
            continue;
        ++m_statistics.expired;
        takeOut(*entry, gone);
    }
}

void MemoryShard::takeOut(Entry &entry, EntryChain &gone)
{
    m_policy.remove(entry);
    m_table.erase(entry);
    gone.push(entry);
}

} // namespace larder::cache
