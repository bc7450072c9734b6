// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/base/workerthread.h"
#include "engine/host/sampleloop.h"
#include "engine/redis/client.h"
#include "engine/redis/socket.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <stop_token>
#include <vector>

namespace larder::ctl {

/// Looks at one server on a thread of its own, and keeps what it saw until that is fetched.
///
/// Thread:    made, asked and destroyed by one thread.
/// Ownership: the destructor stops the thread and waits for it, which takes no time whatever the
///            server does. `clock` and `log` must outlive it.
class Watcher final
{
public:
    using Wait = std::function<void(const std::stop_token &token)>;

    struct Options {
        redis::ClientOptions server;
        std::chrono::milliseconds interval{1'000};
        Wait before; ///< the first look; called on the thread. Empty: nothing to wait for
    };

    Watcher(Options options, const Clock &clock, LogSink &log);

    int descriptor() const { return m_news.number(); } ///< readable: there is something to fetch
    std::vector<host::Look> take();
    void retryNow() { m_loop.retryNow(); }

private:
    void keep(host::Look look);

    redis::WakeUp m_news;
    std::mutex m_mutex;
    std::vector<host::Look> m_looks; // guarded by m_mutex
    redis::Client m_client;
    host::SampleLoop m_loop;
    WorkerThread m_thread; // last: uses all above
};

} // namespace larder::ctl
