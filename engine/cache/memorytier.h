// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/cache/memoryshard.h"
#include "engine/cache/value.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace larder::cache {

/// When a value is past its best, and when it is over.
struct Expiry {
    static constexpr auto never = Clock::TimePoint::max();

    Clock::TimePoint soft = never; ///< to be computed afresh, but good enough to serve meanwhile
    Clock::TimePoint hard = never; ///< not served from here on; kept to the millisecond below
};

/// The first level of a cache (L1): values in the memory of this process, bounded in bytes.
///
///     tier.put("user:7:v1", bytes, {.hard = clock.now() + 30s});
///     if (const auto hit = tier.get("user:7:v1"))
///         use(hit->value.bytes());
///
/// What is kept is decided by an EvictionPolicy: a value may be gone at any time, and one that was
/// just put may not have been let in. A value that expired is never served; its memory is used
/// again when it is asked for, when it would have to be evicted, or when others are put.
///
/// A value that was read elsewhere is put by fill(), with the generation of its key from before the
/// reading: it is refused when the key was written or removed in the meantime, so that an old value
/// never follows a new one.
///
/// Thread: any; as many shards, each under its own lock, as the capacity bears.
/// Errors: none; what cannot be kept (larger than a shard, no memory left) is not, and what was
///         there under its key is gone.
/// Cost:   a hit is one look-up and no copy of bytes; about 60 bytes an entry beyond key and value.
class MemoryTier final
{
public:
    struct Options {
        std::size_t maxBytes = std::size_t{64} << 20; ///< keys, values and what holding them costs
    };
    struct Hit {
        Value value;
        Expiry expiry;
    };
    using Generation = std::uint64_t;

    /// What an entry counts for in maxBytes beyond its key and value.
    static constexpr std::size_t overhead = Entry::overhead;     ///< bytes
    static constexpr std::size_t longestKey = Entry::longestKey; ///< bytes

    MemoryTier(Options options, const Clock &clock);

    std::optional<Hit> get(std::string_view key);
    void put(std::string_view key, std::string_view value, Expiry expiry = {});
    bool remove(std::string_view key); ///< whether it was there
    void clear();

    Generation generation(std::string_view key) const;
    /// False: the generation is over, or the value cannot be kept.
    bool fill(std::string_view key, std::string_view value, Generation generation,
              Expiry expiry = {});

    MemoryStatistics statistics() const;

private:
    struct Place {
        MemoryShard &shard;
        std::uint32_t hash;
    };
    Place placeOf(std::string_view key) const;
    Entry *make(std::string_view key, const Place &place, std::string_view value,
                Expiry expiry) const;
    Entry::Moment momentOf(Clock::TimePoint time) const;
    Clock::TimePoint timeOf(Entry::Moment moment) const;

    const Clock &m_clock;
    const Clock::TimePoint m_made;
    const std::uint64_t m_seed;
    const std::vector<std::unique_ptr<MemoryShard>> m_shards; // a power of two
};

} // namespace larder::cache
