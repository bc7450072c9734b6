// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <string>
#include <vector>

#include "tests/benchmarks/hiredisloop.h"
#include "tests/benchmarks/transport.h"

namespace larder::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t batchSize = 1'000;
constexpr std::size_t batchesPerRun = 100;

} // namespace

Figure pipeline(const Options &options)
{
    const Server server(options);
    const auto connection = redis::Connection::open(server.connectOptions(), Deadline::in(10s));
    if (!connection)
        giveUp("cannot connect: " + connection.error().detail);
    std::vector<std::string> keys;
    std::vector<std::string> formatted;
    for (std::size_t i = 0; i < batchSize; ++i) {
        keys.push_back(Server::key(i));
        formatted.push_back(redis::Command("GET", keys.back()).wire());
    }

    // Ours formats the commands inside the measured time; the baseline has them ready.
    const auto ours = [&] {
        std::vector<redis::Command> commands;
        commands.reserve(batchSize);
        for (const auto &key : keys)
            commands.emplace_back("GET", key);
        for (const auto &answer : (*connection)->sendAll(commands, Deadline::in(10s)))
            if (!answer || (*answer)->text().size() != 90)
                giveUp("a wrong answer");
    };
    const auto context = connectHiredis(server.connectOptions());
    const auto baseline = [&] {
        for (const auto &command : formatted)
            redisAppendFormattedCommand(context.get(), command.data(), command.size());
        for (std::size_t i = 0; i < batchSize; ++i) {
            void *answer = nullptr;
            redisGetReply(context.get(), &answer);
            const HiredisReply reply(static_cast<redisReply *>(answer));
            if (!reply || reply->len != 90)
                giveUp("hiredis got a wrong answer");
        }
    };

    const auto batches = batchesPerRun * static_cast<std::size_t>(options.scale);
    const auto rate = [batches](const auto &batch) {
        return perSecond(batches * batchSize, [&] {
            for (std::size_t i = 0; i < batches; ++i)
                batch();
        });
    };
    return compare(
        "pipeline", Unit::OperationsPerSecond, [&] { return rate(ours); },
        [&] { return rate(baseline); });
}

} // namespace larder::bench
