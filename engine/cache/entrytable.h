// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cache/entry.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace larder::cache {

/// Finds entries by their key: open addressing, with one byte of each hash in an array of its own,
/// so that a look-up reads an entry only when it is almost surely the right one.
///
/// Thread:    one at a time.
/// Ownership: none.
/// Cost:      O(1); 9 bytes a place, 44 to 88 % of the places taken once it has grown. It never
///            shrinks but by clear().
class EntryTable final
{
public:
    EntryTable();

    Entry *find(std::string_view key, std::uint32_t hash) const; ///< nullptr: not there
    void insert(Entry &entry); ///< requires that its key is not there
    void replace(Entry &old, Entry &entry);
    void erase(const Entry &entry); ///< requires that it is there
    void clear();

    std::size_t places() const { return m_entries.size(); }
    Entry *at(std::size_t place) const { return m_entries[place]; } ///< nullptr: free

private:
    std::size_t homeOf(std::uint32_t hash) const { return hash & (m_entries.size() - 1); }
    std::size_t next(std::size_t place) const { return (place + 1) & (m_entries.size() - 1); }
    std::size_t placeOf(const Entry &entry) const;
    void put(std::size_t place, Entry &entry);
    void grow();

    std::vector<std::uint8_t> m_tags; // 0: free
    std::vector<Entry *> m_entries;   // a power of two
    std::size_t m_size = 0;
};

} // namespace larder::cache
