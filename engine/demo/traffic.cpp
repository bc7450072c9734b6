// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/traffic.h"

#include "engine/demo/trafficthread.h"

#include <mutex>
#include <utility>
#include <vector>

namespace larder::demo {

class Traffic::Applications final
{
public:
    Applications(const TrafficOptions &options, const Clock &clock, LogSink &log)
    {
        const auto all = parts();
        tally.cold = static_cast<int>(all.size());
        for (const auto &part : all)
            m_threads.push_back(std::make_unique<TrafficThread>(part, options, tally, clock, log));
        for (int number = 1; number <= 3; ++number)
            m_workers.push_back(std::make_unique<TaskWorker>(number, options, tally, clock, log));
    }
    ~Applications()
    {
        // All at once, so that joining one after the other takes no longer than the slowest.
        for (const auto &thread : m_threads)
            thread->requestStop();
        for (const auto &worker : m_workers)
            worker->requestStop();
    }
    Applications(const Applications &) = delete;
    Applications &operator=(const Applications &) = delete;

    Tally tally;

private:
    std::vector<std::unique_ptr<TrafficThread>> m_threads;
    std::vector<std::unique_ptr<TaskWorker>> m_workers;
};

Traffic::Traffic(const TrafficOptions &options, const Clock &clock, LogSink &log)
    : m_applications(std::make_unique<Applications>(options, clock, log))
{
}

Traffic::~Traffic() = default;

bool Traffic::waitUntilWarm(const Deadline &deadline)
{
    auto &tally = m_applications->tally;
    std::unique_lock lock(tally.mutex);
    return tally.warmed.wait_until(lock, deadline.token(), deadline.when(),
                                   [&tally] { return tally.isWarm; });
}

TrafficCounts Traffic::counts() const
{
    const auto &tally = m_applications->tally;
    return {.commands = tally.commands.load(std::memory_order_relaxed),
            .hits = tally.hits.load(std::memory_order_relaxed),
            .misses = tally.misses.load(std::memory_order_relaxed),
            .errors = tally.errors.load(std::memory_order_relaxed)};
}

} // namespace larder::demo
