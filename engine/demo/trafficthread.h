// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/base/workerthread.h"
#include "engine/demo/applications.h"
#include "engine/demo/traffic.h"
#include "engine/demo/work.h"
#include "engine/redis/info.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace larder::demo {

/// How much there is to fill, told from the server's memory limit.
struct Extent {
    double scale = 1;          ///< of the numbers of keys
    std::size_t warmBytes = 0; ///< to fill at the start, so that eviction is not far

    static Extent of(const redis::Info &info);
};

/// One application at work on a thread and a client of its own, paced by its share and rhythm.
///
///     Waiting for the server -- answers --> Filling -- full enough --> Serving -- stop --> over
///
/// Thread:    made and destroyed by one owner.
/// Ownership: the destructor stops it and waits. `clock`, `log` and `tally` must outlive it.
class TrafficThread final
{
public:
    TrafficThread(const Part &part, const TrafficOptions &options, Tally &tally, const Clock &clock,
                  LogSink &log);

    void requestStop() { m_worker.requestStop(); }

private:
    void run(const std::stop_token &token);
    static std::optional<Extent> waitForServer(const redis::ConnectOptions &options,
                                               const std::stop_token &token);

    const Part m_part;
    const TrafficOptions m_options;
    Tally &m_tally;
    const Clock &m_clock;
    LogSink &m_log;
    WorkerThread m_worker; // last: its thread uses all else
};

/// A worker of the task queue: waits for tasks in BRPOP, which makes it a blocked client, and
/// stores their results.
///
/// Thread, Ownership: as TrafficThread.
class TaskWorker final
{
public:
    TaskWorker(int number, const TrafficOptions &options, Tally &tally, const Clock &clock,
               LogSink &log);

    void requestStop() { m_worker.requestStop(); }

private:
    void run(const std::stop_token &token);
    void serve(redis::Connection &connection, Work &work, const std::stop_token &token);

    const int m_number;
    const TrafficOptions m_options;
    Tally &m_tally;
    const Clock &m_clock;
    LogSink &m_log;
    WorkerThread m_worker; // last: its thread uses all else
};

} // namespace larder::demo
