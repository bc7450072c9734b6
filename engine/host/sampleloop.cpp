// SPDX-License-Identifier: Apache-2.0
#include "engine/host/sampleloop.h"

#include "engine/base/deadline.h"
#include "engine/redis/client.h"

#include <algorithm>
#include <utility>

namespace larder::host {

namespace {

using namespace std::chrono_literals;

/// A server that has not answered by then is shown as not responding; the connection itself is
/// given up later, after Timeouts::silence.
constexpr auto lookDeadline = 2s;

/// How often a resting connection is looked at for its end.
constexpr auto glanceEvery = 80ms;

} // namespace

SampleLoop::SampleLoop(redis::Client &client, const Clock &clock,
                       std::chrono::milliseconds interval, Report report)
    : m_client(client)
    , m_clock(clock)
    , m_report(std::move(report))
    , m_sampler(client, clock)
    , m_tracker(clock)
    , m_interval(interval)
{
}

void SampleLoop::run(const std::stop_token &token)
{
    while (!token.stop_requested()) {
        const auto begun = m_clock.now();
        look(token);
        rest(token, begun);
    }
}

void SampleLoop::setInterval(std::chrono::milliseconds interval)
{
    const std::lock_guard lock(m_mutex);
    m_interval = interval;
    m_wake.notify_one();
}

void SampleLoop::retryNow()
{
    m_client.retryNow();
    const std::lock_guard lock(m_mutex);
    m_isAsked = true;
    m_wake.notify_one();
}

void SampleLoop::look(const std::stop_token &token)
{
    auto sample = m_sampler.sample(Deadline::in(lookDeadline).stoppedBy(token));
    if (token.stop_requested())
        return;
    if (sample) {
        m_tracker.sampled(*sample);
        const auto at = sample->at;
        m_report({m_tracker.state(), *std::move(sample), at});
        return;
    }
    m_tracker.failed(sample.error(), {m_client.failedAttempts(), m_client.nextAttemptAt()});
    m_report({m_tracker.state(), std::nullopt, m_sampler.now()});
}

void SampleLoop::rest(const std::stop_token &token, Clock::TimePoint begun)
{
    // One that hangs up on us each time is not looked at more often for it.
    const bool mayComeEarly =
        !std::exchange(m_cameEarly, false) && m_tracker.state().phase == LinkPhase::Connected;
    std::unique_lock lock(m_mutex);
    while (!token.stop_requested() && !m_isAsked) {
        const auto now = m_clock.now();
        const auto next = m_tracker.nextLook(begun, m_interval).value_or(now + 1h);
        if (now >= next)
            break;
        const auto longest = mayComeEarly
            ? std::min<Clock::TimePoint::duration>(glanceEvery, next - now)
            : next - now;
        m_wake.wait_for(lock, token, longest, [this, interval = m_interval] {
            return m_isAsked || m_interval != interval;
        });
        if (mayComeEarly && m_client.hasLostPeer()) {
            m_cameEarly = true;
            break;
        }
    }
    if (std::exchange(m_isAsked, false))
        m_tracker.retry();
}

} // namespace larder::host
