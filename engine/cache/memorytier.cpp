// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/memorytier.h"

#include "engine/cache/keyhash.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <random>

namespace larder::cache {

namespace {

using std::chrono::milliseconds;

// Below some thousand entries a shard knows too little of the load to choose well; above 64 shards
// threads hardly ever meet.
constexpr std::size_t fewestBytesPerShard = std::size_t{1} << 20;
constexpr std::size_t mostShards = 64;

std::size_t shardsFor(std::size_t bytes)
{
    return std::bit_floor(std::clamp<std::size_t>(bytes / fewestBytesPerShard, 1, mostShards));
}

std::vector<std::unique_ptr<MemoryShard>> makeShards(std::size_t bytes)
{
    const auto count = shardsFor(bytes);
    std::vector<std::unique_ptr<MemoryShard>> shards;
    for (std::size_t i = 0; i < count; ++i)
        shards.push_back(std::make_unique<MemoryShard>(bytes / count));
    return shards;
}

std::uint64_t randomSeed()
{
    std::random_device random;
    return std::uint64_t{random()} << 32 | random();
}

} // namespace

MemoryTier::MemoryTier(Options options, const Clock &clock)
    : m_clock(clock)
    , m_made(clock.now())
    , m_seed(randomSeed())
    , m_shards(makeShards(options.maxBytes))
{
}

std::optional<MemoryTier::Hit> MemoryTier::get(std::string_view key)
{
    const auto place = placeOf(key);
    auto found = place.shard.find(key, place.hash, [this] { return momentOf(m_clock.now()); });
    if (!found)
        return std::nullopt;
    return Hit{std::move(found->value),
               {.soft = timeOf(found->softDeadline), .hard = timeOf(found->hardDeadline)}};
}

void MemoryTier::put(std::string_view key, std::string_view value, Expiry expiry)
{
    const auto place = placeOf(key);
    if (auto *const entry = make(key, place, value, expiry))
        place.shard.put(*entry, momentOf(m_clock.now()));
    else
        place.shard.remove(key, place.hash);
}

bool MemoryTier::fill(std::string_view key, std::string_view value, Generation generation,
                      Expiry expiry)
{
    const auto place = placeOf(key);
    auto *const entry = make(key, place, value, expiry);
    return entry && place.shard.fill(*entry, generation, momentOf(m_clock.now()));
}

bool MemoryTier::remove(std::string_view key)
{
    const auto place = placeOf(key);
    return place.shard.remove(key, place.hash);
}

void MemoryTier::clear()
{
    for (const auto &shard : m_shards)
        shard->clear();
}

MemoryTier::Generation MemoryTier::generation(std::string_view key) const
{
    const auto place = placeOf(key);
    return place.shard.generation(place.hash);
}

MemoryStatistics MemoryTier::statistics() const
{
    MemoryStatistics sum;
    for (const auto &shard : m_shards) {
        const auto one = shard->statistics();
        sum.hits += one.hits;
        sum.misses += one.misses;
        sum.expired += one.expired;
        sum.evictions += one.evictions;
        sum.refused += one.refused;
        sum.entries += one.entries;
        sum.bytes += one.bytes;
    }
    return sum;
}

/// The shard by the upper half of the hash, the place in its table by the lower.
MemoryTier::Place MemoryTier::placeOf(std::string_view key) const
{
    const auto hash = keyHash(key, m_seed);
    return {*m_shards[(hash >> 32) & (m_shards.size() - 1)], static_cast<std::uint32_t>(hash)};
}

/// nullptr: it cannot be kept.
Entry *MemoryTier::make(std::string_view key, const Place &place, std::string_view value,
                        Expiry expiry) const
{
    const bool isRepresentable =
        key.size() <= longestKey && value.size() <= std::numeric_limits<std::uint32_t>::max();
    if (!isRepresentable || !place.shard.fits(key.size() + value.size() + overhead))
        return nullptr;
    const auto soft = expiry.soft == Expiry::never ? Entry::noSoftDeadline : momentOf(expiry.soft);
    return Entry::make(key, place.hash, value, momentOf(expiry.hard), soft);
}

Entry::Moment MemoryTier::momentOf(Clock::TimePoint time) const
{
    if (time <= m_made)
        return 0;
    const auto since = std::chrono::floor<milliseconds>(time - m_made).count();
    return std::min(static_cast<Entry::Moment>(since), Entry::never);
}

Clock::TimePoint MemoryTier::timeOf(Entry::Moment moment) const
{
    if (moment >= Entry::never)
        return Expiry::never;
    return m_made + milliseconds(moment);
}

} // namespace larder::cache
