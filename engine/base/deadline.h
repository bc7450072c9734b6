// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"

#include <algorithm>
#include <chrono>
#include <stop_token>
#include <utility>

namespace larder {

/// How long a blocking call may take, and the token that ends it early. Every blocking call of the
/// engine takes one and returns by then with ErrorCode::Timeout or ErrorCode::Cancelled.
///
///     client.send(command, Deadline::in(2s));
///     client.send(command, Deadline::in(2s).stoppedBy(token));
///
/// Always real time: it bounds I/O. Policies that tests must steer take a Clock instead.
///
/// Thread: any (value).
class Deadline final
{
public:
    using TimePoint = Clock::TimePoint;

    static Deadline in(std::chrono::milliseconds span)
    {
        return Deadline{std::chrono::steady_clock::now() + span};
    }
    static Deadline at(TimePoint when) { return Deadline{when}; }

    /// The same end, also ended by `token`.
    Deadline stoppedBy(std::stop_token token) const
    {
        auto copy = *this;
        copy.m_token = std::move(token);
        return copy;
    }
    /// The same token, ended after `span` if that is sooner. For the phases of longer work.
    Deadline within(std::chrono::milliseconds span) const
    {
        auto copy = *this;
        copy.m_when = std::min(m_when, std::chrono::steady_clock::now() + span);
        return copy;
    }

    TimePoint when() const { return m_when; }
    const std::stop_token &token() const { return m_token; }

    bool isPassed() const { return std::chrono::steady_clock::now() >= m_when; }
    bool isStopped() const { return m_token.stop_requested(); }

    /// Rounded up, never negative: fit for poll().
    std::chrono::milliseconds remaining() const
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            m_when - std::chrono::steady_clock::now());
        return std::max(left, std::chrono::milliseconds::zero());
    }

private:
    explicit Deadline(TimePoint when)
        : m_when(when)
    {
    }

    TimePoint m_when;
    std::stop_token m_token;
};

} // namespace larder
