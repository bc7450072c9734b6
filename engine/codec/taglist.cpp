// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/taglist.h"

#include "engine/base/escape.h"
#include "engine/codec/wire.h"

#include <algorithm>

namespace larder::codec {

namespace {

constexpr std::size_t versionBytes = 8;
constexpr std::size_t countBytes = 1; // maximumTags is a varint of one byte
static_assert(maximumTags < 0x80);

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= maximumTagBytes;
}

std::optional<std::string_view> readName(WireReader &reader)
{
    const auto length = reader.varint();
    if (!length || *length == 0 || *length > maximumTagBytes)
        return std::nullopt;
    return reader.take(static_cast<std::size_t>(*length));
}

bool byName(const TagVersion &left, const TagVersion &right)
{
    return left.name < right.name;
}

bool sameName(const TagVersion &left, const TagVersion &right)
{
    return left.name == right.name;
}

} // namespace

std::optional<TagList> TagList::read(std::string_view bytes)
{
    WireReader reader(bytes);
    const auto count = reader.varint();
    if (!count || *count == 0 || *count > maximumTags)
        return std::nullopt;

    TagList list;
    list.m_count = static_cast<std::size_t>(*count);
    if (!reader.take(list.m_count * versionBytes))
        return std::nullopt;

    std::string_view previous;
    for (std::size_t i = 0; i < list.m_count; ++i) {
        const auto name = readName(reader);
        if (!name || *name <= previous)
            return std::nullopt;
        previous = *name;
    }
    list.m_bytes = bytes.substr(0, reader.position());
    return list;
}

std::uint64_t TagList::version(std::size_t index) const
{
    return fixedAt(m_bytes.substr(countBytes + index * versionBytes, versionBytes));
}

std::vector<TagVersion> TagList::all() const
{
    std::vector<TagVersion> tags;
    if (empty())
        return tags;
    tags.reserve(m_count);
    WireReader names(m_bytes.substr(countBytes + m_count * versionBytes));
    for (std::size_t i = 0; i < m_count; ++i)
        tags.push_back({*readName(names), version(i)});
    return tags;
}

bool TagList::hasVersions(std::span<const std::uint64_t> versions) const
{
    if (versions.size() != m_count)
        return false;
    for (std::size_t i = 0; i < m_count; ++i)
        if (version(i) != versions[i])
            return false;
    return true;
}

Result<void> appendTags(std::string &bytes, std::span<const TagVersion> tags)
{
    if (tags.empty())
        return {};
    if (tags.size() > maximumTags)
        return Error{ErrorCode::InvalidArgument,
                     "more than " + std::to_string(maximumTags) + " tags"};

    std::vector<TagVersion> sorted(tags.begin(), tags.end());
    std::sort(sorted.begin(), sorted.end(), byName);
    for (const TagVersion &tag : sorted)
        if (!isName(tag.name))
            return Error{ErrorCode::InvalidArgument,
                         "a tag of " + std::to_string(tag.name.size())
                             + " bytes; 1 to 256 are allowed"};
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end(), sameName);
    if (twice != sorted.end())
        return Error{ErrorCode::InvalidArgument, "the tag " + escaped(twice->name) + " twice"};

    appendVarint(bytes, sorted.size());
    for (const TagVersion &tag : sorted)
        appendFixed(bytes, tag.version, versionBytes);
    for (const TagVersion &tag : sorted) {
        appendVarint(bytes, tag.name.size());
        bytes.append(tag.name);
    }
    return {};
}

} // namespace larder::codec
