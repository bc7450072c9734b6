// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cache/entry.h"

#include <cstddef>

namespace larder::cache {

/// Entries from the oldest to the newest, linked through themselves.
///
/// Thread:    one at a time.
/// Ownership: none.
/// Cost:      O(1).
class EntryQueue final
{
public:
    Entry *oldest() const { return m_oldest; } ///< nullptr: empty
    std::size_t bytes() const { return m_bytes; }
    std::size_t size() const { return m_size; }

    void push(Entry &entry)
    {
        entry.older = m_newest;
        entry.newer = nullptr;
        (m_newest ? m_newest->newer : m_oldest) = &entry;
        m_newest = &entry;
        m_bytes += entry.charge();
        ++m_size;
    }
    void remove(Entry &entry)
    {
        (entry.older ? entry.older->newer : m_oldest) = entry.newer;
        (entry.newer ? entry.newer->older : m_newest) = entry.older;
        m_bytes -= entry.charge();
        --m_size;
    }

private:
    Entry *m_oldest = nullptr;
    Entry *m_newest = nullptr;
    std::size_t m_bytes = 0;
    std::size_t m_size = 0;
};

} // namespace larder::cache
