// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <memory>
#include <string>
#include <vector>

#include "tests/benchmarks/hiredisloop.h"
#include "tests/benchmarks/transport.h"

namespace larder::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t batchSize = 1'000;
constexpr std::size_t batchesPerRun = 10;
constexpr std::size_t keysPerMget = 100;
constexpr std::size_t mgetsPerRun = 50;
constexpr int runs = 101;

using Shared = std::shared_ptr<redis::Connection>;

/// Keys per second, of `times` batches with `keys` each.
template<typename Batch>
double rate(std::size_t times, std::size_t keys, const Batch &batch)
{
    return perSecond(times * keys, [&] {
        for (std::size_t i = 0; i < times; ++i)
            batch();
    });
}

/// Ours formats the command inside the measured time; the baseline has it ready.
Figure mget(const Server &server, const Shared &connection, int scale)
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < keysPerMget; ++i)
        keys.push_back(Server::key(i));
    const auto ours = [&] {
        const auto answer =
            connection->send(redis::Command("MGET").addAll(keys), Deadline::in(10s));
        if (!answer || (*answer)->size() != keysPerMget)
            giveUp("a wrong answer");
    };
    const auto command = redis::Command("MGET").addAll(keys);
    const auto formatted = command.wire();
    const auto context = connectHiredis(server.connectOptions());
    const auto baseline = [&] {
        redisAppendFormattedCommand(context.get(), formatted.data(), formatted.size());
        void *answer = nullptr;
        redisGetReply(context.get(), &answer);
        const HiredisReply reply(static_cast<redisReply *>(answer));
        if (!reply || reply->elements != keysPerMget)
            giveUp("hiredis got a wrong answer");
    };
    const auto times = mgetsPerRun * static_cast<std::size_t>(scale);
    return compare(
        "MGET of 100", Unit::OperationsPerSecond, [&] { return rate(times, keysPerMget, ours); },
        [&] { return rate(times, keysPerMget, baseline); }, runs);
}

} // namespace

Figure pipeline(const Options &options)
{
    const Server server(options);
    const auto connection = redis::Connection::open(server.connectOptions(), Deadline::in(10s));
    if (!connection)
        giveUp("cannot connect: " + connection.error().detail);
    if (!options.json)
        print(mget(server, *connection, options.scale));

    std::vector<std::string> keys;
    std::vector<redis::Command> formatted;
    for (std::size_t i = 0; i < batchSize; ++i) {
        keys.push_back(Server::key(i));
        formatted.emplace_back("GET", keys.back());
    }

    // Ours formats the commands inside the measured time; the baseline has them ready.
    const auto ours = [&] {
        redis::Pipeline commands;
        for (const auto &key : keys)
            commands.add("GET", key);
        for (const auto &answer : (*connection)->sendAll(commands, Deadline::in(10s)))
            if (!answer || (*answer)->text().size() != 90)
                giveUp("a wrong answer");
    };
    const auto context = connectHiredis(server.connectOptions());
    const auto baseline = [&] {
        for (const auto &command : formatted)
            redisAppendFormattedCommand(context.get(), command.wire().data(),
                                        command.wire().size());
        for (std::size_t i = 0; i < batchSize; ++i) {
            void *answer = nullptr;
            redisGetReply(context.get(), &answer);
            const HiredisReply reply(static_cast<redisReply *>(answer));
            if (!reply || reply->len != 90)
                giveUp("hiredis got a wrong answer");
        }
    };

    const auto batches = batchesPerRun * static_cast<std::size_t>(options.scale);
    return compare(
        "pipeline", Unit::OperationsPerSecond, [&] { return rate(batches, batchSize, ours); },
        [&] { return rate(batches, batchSize, baseline); }, runs);
}

} // namespace larder::bench
