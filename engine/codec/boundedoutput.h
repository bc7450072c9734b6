// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

namespace larder::codec {

/// Bytes whose number nobody can be believed about. They grow by doubling as they come, to one
/// byte more than are allowed: that one tells that there are too many.
///
/// Thread: one.
class BoundedOutput final
{
public:
    /// `first` bytes of room to begin with.
    BoundedOutput(std::size_t most, std::size_t first)
        : m_most(most)
        , m_first(std::max<std::size_t>(first, 1))
    {
    }

    /// Where the next bytes belong; never empty while not isPastLimit().
    std::span<char> room()
    {
        if (m_size == m_bytes.size())
            m_bytes.resize(std::min(std::max(m_first, 2 * m_size), m_most + 1));
        return std::span(m_bytes).subspan(m_size);
    }
    void filled(std::size_t count) { m_size += count; }

    bool isPastLimit() const { return m_size > m_most; }

    std::string take() &&
    {
        m_bytes.resize(m_size);
        return std::move(m_bytes);
    }

private:
    std::string m_bytes;
    std::size_t m_size = 0; ///< of them filled
    std::size_t m_most;
    std::size_t m_first;
};

} // namespace larder::codec
