// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace larder::cache {

/// A cached value with its key and what the MemoryTier knows of it, in one piece of memory: this
/// header, then the bytes of the value, then those of the key, then the soft deadline if there is
/// one. Small by care: a tier holds many.
///
/// Thread:    value() and the references, any; everything else, under the lock of its shard.
/// Ownership: counted; the tier holds one reference, each Value another. The last one frees it.
struct Entry {
    /// Milliseconds on the clock of the tier, since the tier was made.
    using Moment = std::uint64_t;
    static constexpr Moment never = (Moment{1} << 38) - 1; ///< also the longest: 8.7 years
    static constexpr Moment noSoftDeadline = std::numeric_limits<Moment>::max();
    static constexpr std::size_t longestKey = (1U << 12) - 1; ///< bytes
    static constexpr unsigned mostFrequent = 15;

    enum Queue : std::uint8_t { Window, Probation, Protected };

    std::atomic<std::uint32_t> references;
    std::uint32_t hash; ///< the lower half of the key's
    Entry *older;       ///< in its queue; nullptr: the oldest
    Entry *newer;       ///< nullptr: the newest
    std::uint64_t hardDeadline : 38;
    std::uint64_t keySize : 12;
    std::uint64_t queue : 2;
    std::uint64_t touched : 1; ///< hit since it last moved in its queue
    std::uint64_t isSoft : 1;  ///< has a soft deadline
    std::uint64_t frequency : 4;
    std::uint64_t age : 6; ///< of the policy when `frequency` was last true
    std::uint32_t valueSize;

    /// Of one reference. nullptr: out of memory.
    /// Requires key.size() <= longestKey and value.size() < 2^32.
    static Entry *make(std::string_view key, std::uint32_t hash, std::string_view value,
                       Moment hardDeadline, Moment softDeadline);

    std::string_view value() const { return {bytes(), valueSize}; }
    std::string_view key() const { return {bytes() + valueSize, keySize}; }
    Moment softDeadline() const; ///< or noSoftDeadline
    bool isExpired(Moment now) const { return now >= hardDeadline && hardDeadline != never; }

    /// What it counts for: its key and value, and what holding them costs.
    std::size_t charge() const { return valueSize + keySize + overhead; }
    static constexpr std::size_t overhead = 64; ///< bytes: header, place in the table, allocator

    void acquire() { references.fetch_add(1, std::memory_order_relaxed); }
    void release()
    {
        if (references.fetch_sub(1, std::memory_order_acq_rel) == 1)
            destroy();
    }

private:
    // Not sizeof(Entry): the bytes begin in what would be its padding.
    static constexpr std::size_t headerSize = 36;

    const char *bytes() const { return reinterpret_cast<const char *>(this) + headerSize; }
    char *bytes() { return reinterpret_cast<char *>(this) + headerSize; }
    void destroy();
};

} // namespace larder::cache
