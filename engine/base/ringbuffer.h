// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <utility>
#include <vector>

namespace larder {

/// The newest `capacity` values, oldest first. Full, each push drops the oldest.
///
/// Thread: any (value).
/// Cost:   push and access O(1); memory grows up to the capacity, never past it.
template<typename T>
class RingBuffer final
{
public:
    explicit RingBuffer(std::size_t capacity)
        : m_capacity(capacity)
    {
        assert(capacity > 0);
    }

    void push(T value)
    {
        if (m_items.size() < m_capacity) {
            m_items.push_back(std::move(value));
            return;
        }
        m_items[m_first] = std::move(value);
        m_first = (m_first + 1) % m_capacity;
    }

    void clear()
    {
        m_items.clear();
        m_first = 0;
    }

    std::size_t size() const { return m_items.size(); }
    std::size_t capacity() const { return m_capacity; }
    bool empty() const { return m_items.empty(); }

    /// 0 is the oldest. Requires index < size().
    const T &operator[](std::size_t index) const
    {
        assert(index < size());
        return m_items[(m_first + index) % m_items.size()];
    }
    const T &newest() const { return (*this)[size() - 1]; } ///< requires !empty()

private:
    std::size_t m_capacity;
    std::size_t m_first = 0; // index of the oldest once full
    std::vector<T> m_items;
};

} // namespace larder
