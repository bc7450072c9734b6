// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace larder::bench {

/// What a service writes for itself: the least recently used goes, one lock around all.
///
/// Thread: any.
class Lru final
{
public:
    using Value = std::shared_ptr<const std::string>;

    explicit Lru(std::size_t entries)
        : m_capacity(entries)
    {
    }

    Value get(const std::string &key)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_places.find(key);
        if (found == m_places.end())
            return nullptr;
        m_order.splice(m_order.begin(), m_order, found->second);
        return found->second->second;
    }
    void put(const std::string &key, Value value)
    {
        const std::lock_guard lock(m_mutex);
        m_order.emplace_front(key, std::move(value));
        m_places[key] = m_order.begin();
        if (m_places.size() <= m_capacity)
            return;
        m_places.erase(m_order.back().first);
        m_order.pop_back();
    }

private:
    using Order = std::list<std::pair<std::string, Value>>;

    const std::size_t m_capacity;
    std::mutex m_mutex;
    Order m_order; // the newest first
    std::unordered_map<std::string, Order::iterator> m_places;
};

} // namespace larder::bench
