// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/eventqueue.h"

#include <utility>

namespace larder::redis {

namespace {

std::size_t sizeOf(const SubscriptionEvent &event)
{
    const auto *message = std::get_if<Message>(&event);
    return message ? message->channel.size() + message->pattern.size() + message->payload.size()
                   : 0;
}

/// A single event as the stretch of time it stood for.
Gap gapOf(const SubscriptionEvent &event)
{
    if (const auto *gap = std::get_if<Gap>(&event))
        return *gap;
    const auto at = std::get<Message>(event).at;
    return {at, at, Error{ErrorCode::Overloaded, "the reader is too slow"}, 1};
}

std::optional<std::uint64_t> sum(std::optional<std::uint64_t> left,
                                 std::optional<std::uint64_t> right)
{
    return left && right ? std::optional(*left + *right) : std::nullopt;
}

} // namespace

EventQueue::EventQueue(std::size_t capacity, std::size_t bytes)
    : m_capacity(capacity)
    , m_mostBytes(bytes)
{
}

void EventQueue::push(SubscriptionEvent event)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bytes += sizeOf(event);
        m_events.push_back(std::move(event));
        while (m_events.size() > 1 && (m_events.size() > m_capacity || m_bytes > m_mostBytes))
            dropOldest();
    }
    m_changed.notify_one();
}

Result<std::vector<SubscriptionEvent>> EventQueue::take(const Deadline &deadline)
{
    std::unique_lock lock(m_mutex);
    const bool some = m_changed.wait_until(lock, deadline.token(), deadline.when(),
                                           [this] { return !m_events.empty(); });
    if (!some)
        return Error{deadline.isStopped() ? ErrorCode::Cancelled : ErrorCode::Timeout, {}};

    std::vector<SubscriptionEvent> events;
    events.reserve(m_events.size() + 1);
    if (auto dropped = std::exchange(m_dropped, std::nullopt))
        events.emplace_back(std::move(*dropped));
    for (auto &event : m_events)
        events.push_back(std::move(event));
    m_events.clear();
    m_bytes = 0;
    return events;
}

void EventQueue::dropOldest()
{
    const auto gap = gapOf(m_events.front());
    if (!m_dropped) {
        m_dropped = gap;
    } else {
        m_dropped->to = gap.to;
        m_dropped->lost = sum(m_dropped->lost, gap.lost);
    }
    m_bytes -= sizeOf(m_events.front());
    m_events.pop_front();
}

} // namespace larder::redis
