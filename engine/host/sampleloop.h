// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/host/linkstate.h"
#include "engine/host/linktracker.h"
#include "engine/monitoring/sample.h"
#include "engine/monitoring/serversampler.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace larder::redis {
class Client;
}

namespace larder::host {

/// What one look at a server has brought.
struct Look {
    LinkState state;
    std::optional<monitoring::Sample> sample; ///< nullopt: there was none
    WallTime at;                              ///< on the samples' axis; of a gap when there is none
};

/// Looks at one server again and again: every interval while it answers, by the client's backoff
/// while it does not, not at all while only a person can help. A server that hangs up meanwhile is
/// looked at within 100 ms.
///
/// Thread:    run() on worker:sample until its token fires; setInterval() and retryNow() any
///            (locked).
/// Ownership: `client` and `clock` must outlive it.
class SampleLoop final
{
public:
    using Report = std::function<void(Look)>; ///< called on worker:sample

    SampleLoop(redis::Client &client, const Clock &clock, std::chrono::milliseconds interval,
               Report report);

    void run(const std::stop_token &token);

    void setInterval(std::chrono::milliseconds interval);
    void retryNow();

private:
    void look(const std::stop_token &token);
    void rest(const std::stop_token &token, Clock::TimePoint begun);

    redis::Client &m_client;
    const Clock &m_clock;
    const Report m_report;
    monitoring::ServerSampler m_sampler;
    LinkTracker m_tracker;

    std::mutex m_mutex; // protects the two below
    std::condition_variable_any m_wake;
    std::chrono::milliseconds m_interval;
    bool m_isAsked = false; // to look now

    bool m_cameEarly = false; // the last look, because the server had hung up; of run()
};

} // namespace larder::host
