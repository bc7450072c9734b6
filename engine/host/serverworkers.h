// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/log.h"
#include "engine/base/workerthread.h"
#include "engine/host/sampleloop.h"
#include "engine/redis/client.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>

namespace larder::host {

/// Which of the two lanes a piece of work takes, so that long work never holds up a click.
enum class Lane : std::uint8_t { Interactive, LongWork };

/// The client of one server and the threads that use it: one samples, two serve commands.
///
/// Thread:    any (locked).
/// Ownership: the destructor stops the threads and waits for them: let a Joiner do that.
///            `clock` and `log` must outlive it.
class ServerWorkers final
{
public:
    /// `client` is never nullptr here.
    using Job = std::function<void(redis::Client *client, const Deadline &deadline)>;

    using Wait = std::function<void(const std::stop_token &token)>;

    struct Options {
        std::string name; ///< of the threads
        redis::ClientOptions client;
        std::chrono::milliseconds sampleEvery{1'000};
        Wait before; ///< the first look; called on worker:sample. Empty: nothing to wait for
    };

    ServerWorkers(Options options, const Clock &clock, LogSink &log, SampleLoop::Report report);
    ~ServerWorkers();
    ServerWorkers(const ServerWorkers &) = delete;
    ServerWorkers &operator=(const ServerWorkers &) = delete;

    void post(Lane lane, Job job);
    void setInterval(std::chrono::milliseconds interval) { m_loop.setInterval(interval); }
    void retryNow() { m_loop.retryNow(); }

    /// Wakes everything that blocks. Does not wait.
    void requestStop();

private:
    const std::chrono::milliseconds m_commandTimeout;
    redis::Client m_client;
    SampleLoop m_loop;
    WorkerThread m_interactive;
    WorkerThread m_longWork;
    WorkerThread m_sample; // last: uses all above
};

} // namespace larder::host
