// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cache/entry.h"

namespace larder::cache {

/// Entries that left the cache, linked by `older`. Made before the lock is taken, so that they are
/// let go of after it was given back.
///
/// Thread:    one at a time.
/// Ownership: of one reference to each.
class EntryChain final
{
public:
    EntryChain() = default;
    EntryChain(const EntryChain &) = delete;
    EntryChain &operator=(const EntryChain &) = delete;
    ~EntryChain()
    {
        while (auto *entry = pop())
            entry->release();
    }

    void push(Entry &entry)
    {
        entry.older = m_first;
        m_first = &entry;
    }
    Entry *pop() ///< nullptr: empty
    {
        auto *const entry = m_first;
        if (entry)
            m_first = entry->older;
        return entry;
    }

private:
    Entry *m_first = nullptr;
};

} // namespace larder::cache
