// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/trafficthread.h"

#include "engine/base/deadline.h"
#include "engine/demo/rhythm.h"
#include "engine/redis/connection.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace larder::demo {

namespace {

using namespace std::chrono_literals;
using redis::Command;

constexpr auto stepEvery = 25ms;
constexpr auto longestStep = 100ms; // what a hanging server kept from being done is not made up for
constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double designedFor = 64 * mebibyte; // the memory of scale 1

/// Waits, but not past a stop.
void rest(std::chrono::milliseconds span, const std::stop_token &token)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, token, span, [] { return false; });
}

redis::ClientOptions clientOf(const TrafficOptions &options, const std::string &name, int database)
{
    redis::ClientOptions client;
    client.connect = options.connect;
    client.connect.clientName = name;
    if (options.ownsServer)
        client.connect.database = database;
    client.poolSize = 1;
    return client;
}

std::uint64_t seedOf(const TrafficOptions &options, const std::string &name)
{
    return options.seed * 1'000'003 + std::hash<std::string>{}(name);
}

} // namespace

Extent Extent::of(const redis::Info &info)
{
    const double limit = static_cast<double>(info.integer("maxmemory").value_or(0));
    const double used = static_cast<double>(info.integer("used_memory").value_or(0));
    if (limit <= 0)
        return {.scale = 0.5, .warmBytes = static_cast<std::size_t>(16 * mebibyte)};
    return {.scale = std::clamp(limit / designedFor, 1.0 / 64, 8.0),
            .warmBytes =
                static_cast<std::size_t>(std::clamp(0.95 * limit - used, 0.0, 512 * mebibyte))};
}

TrafficThread::TrafficThread(const Part &part, const TrafficOptions &options, Tally &tally,
                             const Clock &clock, LogSink &log)
    : m_part(part)
    , m_options(options)
    , m_tally(tally)
    , m_clock(clock)
    , m_log(log)
    , m_worker(part.clientName)
{
    m_worker.post([this](const std::stop_token &token) { run(token); });
}

void TrafficThread::run(const std::stop_token &token)
{
    const auto options = clientOf(m_options, m_part.clientName, m_part.database);
    const auto extent = waitForServer(options.connect, token);
    if (!extent)
        return;
    redis::Client client(options, m_clock, m_log);
    const auto seed = seedOf(m_options, m_part.clientName);
    const auto application = m_part.make(extent->scale);
    Work work(client, m_tally, seed, m_options.keyPrefix);
    work.begin(1e9, Deadline::in(10s).stoppedBy(token));
    application->warm(
        work, static_cast<std::size_t>(m_part.memory * static_cast<double>(extent->warmBytes)));
    if (--m_tally.cold == 0) {
        if (m_options.ownsServer)
            work.tell(Command("CONFIG", "RESETSTAT"));
        const std::lock_guard lock(m_tally.mutex);
        m_tally.isWarm = true;
        m_tally.warmed.notify_all();
    }

    const Rhythm rhythm(seed);
    const auto start = m_clock.now();
    for (auto last = start; !token.stop_requested();) {
        rest(stepEvery, token);
        const auto now = m_clock.now();
        const std::chrono::duration<double> passed =
            std::min<Clock::TimePoint::duration>(now - last, longestStep);
        const double commands =
            m_options.commandsPerSecond * m_part.share * passed.count() * rhythm.at(now - start);
        work.begin(commands, Deadline::in(2s).stoppedBy(token));
        application->step(work);
        last = now;
    }
}

std::optional<Extent> TrafficThread::waitForServer(const redis::ConnectOptions &options,
                                                   const std::stop_token &token)
{
    // Not by the client: a server that is just being started is no news for its log.
    for (; !token.stop_requested(); rest(10ms, token)) {
        const auto deadline = Deadline::in(2s).stoppedBy(token);
        const auto connection = redis::Connection::open(options, deadline);
        if (!connection)
            continue;
        const auto answer = (*connection)->send(Command("INFO", "memory"), deadline);
        if (answer)
            return Extent::of(redis::Info::parse((*answer)->text()));
        if (answer.error().code == ErrorCode::NoPermission)
            return Extent::of(redis::Info());
    }
    return std::nullopt;
}

TaskWorker::TaskWorker(int number, const TrafficOptions &options, Tally &tally, const Clock &clock,
                       LogSink &log)
    : m_number(number)
    , m_options(options)
    , m_tally(tally)
    , m_clock(clock)
    , m_log(log)
    , m_worker("task-worker-" + std::to_string(number))
{
    m_worker.post([this](const std::stop_token &token) { run(token); });
}

void TaskWorker::run(const std::stop_token &token)
{
    const auto name = "task-worker-" + std::to_string(m_number);
    redis::Client client(clientOf(m_options, name, taskDatabase), m_clock, m_log);
    Work work(client, m_tally, seedOf(m_options, name), m_options.keyPrefix);
    for (; !token.stop_requested(); rest(500ms, token)) {
        const auto connection = client.openDedicated(Deadline::in(5s).stoppedBy(token));
        if (connection)
            serve(**connection, work, token);
    }
}

void TaskWorker::serve(redis::Connection &connection, Work &work, const std::stop_token &token)
{
    while (connection.isOpen() && !token.stop_requested()) {
        // Shorter than the silence after which a connection counts as dead.
        const auto answer = connection.send(Command("BRPOP", work.key(taskQueue), "2"),
                                            Deadline::in(10s).stoppedBy(token));
        m_tally.commands.fetch_add(1, std::memory_order_relaxed);
        if (!answer) {
            m_tally.errors.fetch_add(token.stop_requested() ? 0 : 1, std::memory_order_relaxed);
            return;
        }
        if ((*answer)->size() != 2)
            continue; // nothing to do for two seconds
        rest(std::chrono::milliseconds(20 + work.upTo(120)), token); // the task itself
        work.begin(1, Deadline::in(2s).stoppedBy(token));
        work.store(
            taskResult(std::strtoull(std::string((**answer)[1].text()).c_str(), nullptr, 10)));
    }
}

} // namespace larder::demo
