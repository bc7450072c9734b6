// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/evictionpolicy.h"

#include <algorithm>

namespace larder::cache {

namespace {

// The share of the main part that is kept for what was hit there, as in W-TinyLFU and segmented
// LRU.
constexpr double protectedShare = 0.8;
// Counts are halved after this many requests an entry: with 4 bits a count, ten samples tell often
// from seldom and the past is soon forgotten.
constexpr std::uint64_t requestsPerAge = 10;
constexpr std::size_t fewestEntries =
    16; // a cache that is nearly empty does not age by the request

} // namespace

EvictionPolicy::EvictionPolicy(std::size_t capacity)
    : m_untilOlder(requestsPerAge * fewestEntries)
    , m_climber(capacity)
    , m_capacity(capacity)
{
}

std::size_t EvictionPolicy::bytes() const
{
    return m_queues[0].bytes() + m_queues[1].bytes() + m_queues[2].bytes();
}

std::size_t EvictionPolicy::entries() const
{
    return m_queues[0].size() + m_queues[1].size() + m_queues[2].size();
}

void EvictionPolicy::add(Entry &entry)
{
    entry.frequency = std::min(m_sketch.estimate(entry.hash) + 1, Entry::mostFrequent) & 15U;
    entry.age = m_age % ages;
    entry.queue = Entry::Window;
    window().push(entry);
    m_sketch.growFor(entries());
    m_climber.miss();
    passTime();
}

void EvictionPolicy::replace(Entry &old, Entry &entry)
{
    entry.frequency = old.frequency;
    entry.age = old.age;
    entry.queue = old.queue;
    queueOf(old).remove(old);
    queueOf(entry).push(entry);
    count(entry);
    passTime();
}

void EvictionPolicy::remove(Entry &entry)
{
    queueOf(entry).remove(entry);
    m_sketch.remember(entry.hash, frequencyNow(entry));
}

void EvictionPolicy::evict(Entry::Moment now, EntryChain &evicted)
{
    adaptWindow();
    Entry *candidate = shrinkWindow();
    while (bytes() > m_capacity) {
        auto *loser = &oldestOfMain(now);
        if (candidate && loser != candidate && !isBetter(*candidate, *loser, now))
            loser = candidate;
        if (loser == candidate)
            candidate = nullptr;
        remove(*loser);
        evicted.push(*loser);
    }
}

void EvictionPolicy::move(Entry &entry, Entry::Queue queue)
{
    queueOf(entry).remove(entry);
    entry.queue = queue & 3U;
    m_queues[queue].push(entry);
}

/// Whether it was hit since it last moved: then it is the newest of its queue again.
bool EvictionPolicy::giveSecondChance(Entry &entry)
{
    if (!entry.touched)
        return false;
    entry.touched = 0;
    auto &queue = queueOf(entry);
    queue.remove(entry);
    queue.push(entry);
    return true;
}

void EvictionPolicy::growOlder()
{
    ++m_age;
    m_sketch.halve();
    // Half of the counts are left, and with them half of the way to the next time.
    m_untilOlder = requestsPerAge * expectedEntries() / 2;
}

/// When it is full, going by the size of those that are there.
std::size_t EvictionPolicy::expectedEntries() const
{
    const auto each = bytes() / std::max<std::size_t>(entries(), 1);
    return std::max(m_capacity / std::max<std::size_t>(each, 1), fewestEntries);
}

/// The last entry that had to leave the window; it now is the newest on probation.
Entry *EvictionPolicy::shrinkWindow()
{
    Entry *left = nullptr;
    while (window().size() > 1 && window().bytes() > m_climber.window()) {
        auto &oldest = *window().oldest();
        if (giveSecondChance(oldest))
            continue;
        move(oldest, Entry::Probation);
        left = &oldest;
    }
    return left;
}

void EvictionPolicy::growWindow()
{
    while (auto *oldest = probation().oldest()) {
        if (window().bytes() + oldest->charge() > m_climber.window())
            return;
        move(*oldest, Entry::Window);
    }
}

void EvictionPolicy::shrinkProtected()
{
    const auto main = static_cast<double>(m_capacity - std::min(m_capacity, m_climber.window()));
    const auto most = static_cast<std::size_t>(main * protectedShare);
    while (protectedPart().bytes() > most) {
        auto &oldest = *protectedPart().oldest();
        if (!giveSecondChance(oldest))
            move(oldest, Entry::Probation);
    }
}

/// Requires an entry. Where the main part is empty, the oldest of the window.
Entry &EvictionPolicy::oldestOfMain(Entry::Moment now)
{
    while (auto *oldest = probation().oldest()) {
        if (!oldest->touched || oldest->isExpired(now))
            return *oldest;
        oldest->touched = 0;
        move(*oldest, Entry::Protected);
        shrinkProtected();
    }
    while (auto *oldest = protectedPart().oldest()) {
        if (oldest->isExpired(now) || !giveSecondChance(*oldest))
            return *oldest;
    }
    return *window().oldest();
}

bool EvictionPolicy::isBetter(const Entry &candidate, const Entry &victim, Entry::Moment now) const
{
    if (victim.isExpired(now))
        return true;
    if (candidate.isExpired(now))
        return false;
    return frequencyNow(candidate) > frequencyNow(victim);
}

void EvictionPolicy::adaptWindow()
{
    if (!m_climber.isDue(expectedEntries()))
        return;
    m_climber.step();
    shrinkProtected();
    growWindow();
}

} // namespace larder::cache
