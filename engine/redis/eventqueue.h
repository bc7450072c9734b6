// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/redis/subscription.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace larder::redis {

/// What a subscription has brought and nobody has read yet. Full, each push drops the oldest; a Gap
/// with their number stands in their place.
///
/// Thread: any (locked): one pushes, one takes.
/// Errors: take() gives Timeout or Cancelled.
class EventQueue final
{
public:
    /// At most `capacity` events and `bytes` of channel and payload; one event always fits.
    EventQueue(std::size_t capacity, std::size_t bytes);

    void push(SubscriptionEvent event);

    /// Waits until there is something and gives all of it, oldest first; never empty.
    Result<std::vector<SubscriptionEvent>> take(const Deadline &deadline);

private:
    void dropOldest();

    const std::size_t m_capacity;
    const std::size_t m_mostBytes;

    std::mutex m_mutex; // protects all below
    std::condition_variable_any m_changed;
    std::deque<SubscriptionEvent> m_events;
    std::size_t m_bytes = 0;
    std::optional<Gap> m_dropped; // what no longer fitted
};

} // namespace larder::redis
