// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "tests/benchmarks/hiredisloop.h"
#include "tests/benchmarks/transport.h"

namespace larder::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t callsPerRun = 4'000;
constexpr int runs = 35;
constexpr int baselinePool = 20;

/// `body(n)` is call n, spread over the threads.
double spread(int threads, std::size_t calls, const std::function<void(std::size_t)> &body)
{
    const auto each = calls / static_cast<std::size_t>(threads);
    return perSecond(each * static_cast<std::size_t>(threads), [&] {
        std::vector<std::jthread> crew;
        for (int t = 0; t < threads; ++t)
            crew.emplace_back([&, t] {
                for (std::size_t i = 0; i < each; ++i)
                    body(static_cast<std::size_t>(t) * 7 + i);
            });
    });
}

/// What programs do without coalescing: as many connections as threads at a time.
class HiredisPool final
{
public:
    HiredisPool(const redis::ConnectOptions &options, int size)
    {
        for (int i = 0; i < size; ++i)
            m_idle.push_back(connectHiredis(options));
    }

    void get(const std::string &key)
    {
        auto context = take();
        const HiredisReply reply(static_cast<redisReply *>(
            redisCommand(context.get(), "GET %b", key.data(), key.size())));
        if (!reply || reply->len != 90)
            giveUp("hiredis got a wrong answer");
        give(std::move(context));
    }

private:
    HiredisContext take()
    {
        std::unique_lock lock(m_mutex);
        m_given.wait(lock, [this] { return !m_idle.empty(); });
        auto context = std::move(m_idle.back());
        m_idle.pop_back();
        return context;
    }
    void give(HiredisContext context)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_idle.push_back(std::move(context));
        }
        m_given.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_given;
    std::vector<HiredisContext> m_idle; // guarded by m_mutex
};

} // namespace

Figure get(const Options &options)
{
    const Server server(options);
    const SystemClock clock;
    NullLog log;
    redis::Client client({.connect = server.connectOptions()}, clock, log);
    const auto ours = [&](std::size_t n) {
        const auto answer = client.send(redis::Command("GET", Server::key(n)), Deadline::in(10s));
        if (!answer || (*answer)->text().size() != 90)
            giveUp("a wrong answer");
    };

    const auto calls =
        callsPerRun * static_cast<std::size_t>(options.scale) * (options.threads > 1 ? 4 : 1);
    HiredisPool pool(server.connectOptions(), std::min(options.threads, baselinePool));
    const auto single = connectHiredis(server.connectOptions());
    const auto alone = [&](std::size_t n) {
        const auto key = Server::key(n);
        const HiredisReply reply(static_cast<redisReply *>(
            redisCommand(single.get(), "GET %b", key.data(), key.size())));
        if (!reply || reply->len != 90)
            giveUp("hiredis got a wrong answer");
    };
    const auto pooled = [&](std::size_t n) { pool.get(Server::key(n)); };
    const std::function<void(std::size_t)> baseline =
        options.threads == 1 ? std::function<void(std::size_t)>(alone) : pooled;

    return compare(
        "get", Unit::OperationsPerSecond, [&] { return spread(options.threads, calls, ours); },
        [&] { return spread(options.threads, calls, baseline); }, runs);
}

} // namespace larder::bench
