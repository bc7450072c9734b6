// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/entrytable.h"

namespace larder::cache {

namespace {

constexpr std::size_t fewestPlaces = 16;

/// From the bits that choose the place last.
std::uint8_t tagOf(std::uint32_t hash)
{
    return static_cast<std::uint8_t>(hash >> 25 | 0x80U);
}

} // namespace

EntryTable::EntryTable()
    : m_tags(fewestPlaces)
    , m_entries(fewestPlaces)
{
}

Entry *EntryTable::find(std::string_view key, std::uint32_t hash) const
{
    const auto *const tags = m_tags.data();
    const auto tag = tagOf(hash);
    for (auto place = homeOf(hash); tags[place] != 0; place = next(place)) {
        if (tags[place] != tag)
            continue;
        auto *const entry = m_entries.data()[place];
        if (entry->hash == hash && entry->key() == key)
            return entry;
    }
    return nullptr;
}

void EntryTable::insert(Entry &entry)
{
    if ((m_size + 1) * 8 > m_entries.size() * 7)
        grow();
    auto place = homeOf(entry.hash);
    while (m_tags[place] != 0)
        place = next(place);
    put(place, entry);
    ++m_size;
}

void EntryTable::replace(Entry &old, Entry &entry)
{
    m_entries[placeOf(old)] = &entry;
}

/// What follows moves up, so that no search is cut short by the gap.
void EntryTable::erase(const Entry &entry)
{
    const auto mask = m_entries.size() - 1;
    auto gap = placeOf(entry);
    for (auto place = next(gap); m_tags[place] != 0; place = next(place)) {
        const auto wayFromHome = (place - homeOf(m_entries[place]->hash)) & mask;
        if (wayFromHome < ((place - gap) & mask))
            continue;
        put(gap, *m_entries[place]);
        gap = place;
    }
    m_tags[gap] = 0;
    m_entries[gap] = nullptr;
    --m_size;
}

void EntryTable::clear()
{
    *this = EntryTable();
}

std::size_t EntryTable::placeOf(const Entry &entry) const
{
    auto place = homeOf(entry.hash);
    while (m_entries[place] != &entry)
        place = next(place);
    return place;
}

void EntryTable::put(std::size_t place, Entry &entry)
{
    m_tags[place] = tagOf(entry.hash);
    m_entries[place] = &entry;
}

void EntryTable::grow()
{
    const auto entries = std::move(m_entries);
    m_entries.assign(entries.size() * 2, nullptr);
    m_tags.assign(entries.size() * 2, 0);
    m_size = 0;
    for (auto *entry : entries)
        if (entry)
            insert(*entry);
}

} // namespace larder::cache
