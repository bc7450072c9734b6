// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cache/entry.h"

#include <string_view>
#include <utility>

namespace larder::cache {

/// A shared reference to an immutable value. The bytes live as long as a reference does, also when
/// the cache has long let go of them.
///
/// Thread: any (each object one thread at a time, as a std::shared_ptr).
/// Cost:   a copy is one atomic addition; no byte is copied.
class Value final
{
public:
    Value(const Value &other)
        : m_entry(other.m_entry)
    {
        if (m_entry)
            m_entry->acquire();
    }
    Value(Value &&other) noexcept
        : m_entry(std::exchange(other.m_entry, nullptr))
    {
    }
    Value &operator=(Value other) noexcept
    {
        std::swap(m_entry, other.m_entry);
        return *this;
    }
    ~Value()
    {
        if (m_entry)
            m_entry->release();
    }

    /// Requires that it was not moved from.
    std::string_view bytes() const { return m_entry->value(); }

private:
    friend class MemoryShard;
    explicit Value(Entry &entry)
        : m_entry(&entry)
    {
        entry.acquire();
    }

    Entry *m_entry;
};

} // namespace larder::cache
