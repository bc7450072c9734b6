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

/// Bytes that only grow; a few of them live inside the object. Most commands are that short, and
/// a batch of a thousand then costs no allocation each.
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

    /// `count` more bytes, to be written by the caller.
    char *extend(std::size_t count)
    {
        if (m_size + count > m_capacity)
            grow(std::max(m_size + count, 2 * m_capacity));
        char *const at = data() + m_size;
        m_size += count;
        return at;
    }

private:
    char *data() { return m_outside ? m_outside.get() : m_inside.data(); }
    const char *data() const { return m_outside ? m_outside.get() : m_inside.data(); }
    void append(std::string_view bytes)
    {
        std::memcpy(extend(bytes.size()), bytes.data(), bytes.size());
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
    std::array<char, 64> m_inside;
};

} // namespace larder::redis
