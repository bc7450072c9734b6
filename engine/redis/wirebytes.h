// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace larder::redis {

/// Bytes that only grow; a few of them live inside the object. Most commands are that short and
/// then cost no allocation.
///
/// Thread: any (value).
class WireBytes final
{
public:
    WireBytes() = default;
    WireBytes(const WireBytes &other) { append(other.view()); }
    WireBytes(WireBytes &&other) noexcept { take(other); }
    WireBytes &operator=(const WireBytes &other)
    {
        if (this != &other) {
            m_size = 0;
            append(other.view());
        }
        return *this;
    }
    WireBytes &operator=(WireBytes &&other) noexcept
    {
        if (this != &other)
            take(other);
        return *this;
    }
    ~WireBytes() = default;

    std::string_view view() const { return {data(), m_size}; }
    std::size_t size() const { return m_size; }

    /// Where the next bytes belong, with room for `most`; filledTo() says how many they were.
    char *room(std::size_t most)
    {
        if (m_size + most > m_capacity)
            grow(std::max(m_size + most, 2 * m_capacity));
        return begin() + m_size;
    }
    void filledTo(const char *end) { m_size = static_cast<std::size_t>(end - begin()); }
    char *begin() { return m_outside ? m_outside.get() : m_inside.data(); }

private:
    const char *data() const { return m_outside ? m_outside.get() : m_inside.data(); }
    void append(std::string_view bytes)
    {
        char *const at = room(bytes.size());
        filledTo(at + bytes.copy(at, bytes.size()));
    }
    void grow(std::size_t capacity);
    void take(WireBytes &other) noexcept
    {
        m_outside = std::move(other.m_outside);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, sizeof m_inside);
        if (!m_outside)
            std::memcpy(m_inside.data(), other.m_inside.data(), m_size);
    }

    std::unique_ptr<char[]> m_outside;
    std::size_t m_size = 0;
    std::size_t m_capacity = sizeof m_inside;
    std::array<char, 104> m_inside;
};

} // namespace larder::redis
