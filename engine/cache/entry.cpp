// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/entry.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace larder::cache {

Entry *Entry::make(std::string_view key, std::uint32_t hash, std::string_view value,
                   Moment hardDeadline, Moment softDeadline)
{
    static_assert(offsetof(Entry, valueSize) + sizeof(valueSize) == headerSize);
    const bool isSoft = softDeadline != noSoftDeadline;
    const auto size = headerSize + value.size() + key.size() + (isSoft ? sizeof(Moment) : 0);
    void *memory = ::operator new(std::max(size, sizeof(Entry)), std::nothrow);
    if (!memory)
        return nullptr;

    auto *entry = new (memory) Entry{};
    entry->references.store(1, std::memory_order_relaxed);
    entry->hash = hash;
    entry->hardDeadline = std::min(hardDeadline, never) & never;
    entry->keySize = key.size() & longestKey;
    entry->isSoft = isSoft;
    entry->valueSize = static_cast<std::uint32_t>(value.size());
    char *const end = std::copy(value.begin(), value.end(), entry->bytes());
    std::copy(key.begin(), key.end(), end);
    if (isSoft)
        std::memcpy(end + key.size(), &softDeadline, sizeof(Moment));
    return entry;
}

Entry::Moment Entry::softDeadline() const
{
    if (!isSoft)
        return noSoftDeadline;
    Moment moment = 0;
    std::memcpy(&moment, bytes() + valueSize + keySize, sizeof moment);
    return moment;
}

void Entry::destroy()
{
    this->~Entry();
    ::operator delete(this);
}

} // namespace larder::cache
