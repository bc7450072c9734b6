// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace larder::codec {

inline constexpr std::size_t maximumTags = 64;
inline constexpr std::size_t maximumTagBytes = 256;

/// A tag, and the version it had when the value was computed.
struct TagVersion {
    std::string_view name; ///< 1 to maximumTagBytes bytes
    std::uint64_t version = 0;

    bool operator==(const TagVersion &) const = default;
};

/// The tags of a value, in the bytes in which they stand in its envelope: sorted by name, no name
/// twice, so that equal lists are equal bytes.
///
///   varint  count, 1 to 64
///   8 each  the versions, little endian
///   each    varint length of the name, 1 to 256; the name
///
/// Thread: any (immutable). Ownership: a view; valid as long as the bytes it was read from.
/// Cost: comparing versions neither allocates nor looks at the names.
class TagList final
{
public:
    TagList() = default; ///< no tags

    /// The list at the beginning of `bytes`; nullopt when there is no whole, well-formed one.
    static std::optional<TagList> read(std::string_view bytes);

    std::size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }
    std::string_view bytes() const { return m_bytes; }

    std::uint64_t version(std::size_t index) const; ///< requires index < size()
    std::vector<TagVersion> all() const;            ///< sorted by name

    /// Whether these are the versions, in the order of the names.
    bool hasVersions(std::span<const std::uint64_t> versions) const;

    bool operator==(const TagList &other) const { return m_bytes == other.m_bytes; }

private:
    std::string_view m_bytes; ///< from the count to the end of the last name
    std::size_t m_count = 0;
};

/// Appends the list of `tags`, which may come in any order; nothing when there are none.
/// Errors: InvalidArgument for too many tags, a name that is empty or too long, or a name twice;
/// nothing is appended then.
Result<void> appendTags(std::string &bytes, std::span<const TagVersion> tags);

} // namespace larder::codec
