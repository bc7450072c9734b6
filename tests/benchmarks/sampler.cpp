// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/sampler.h"

#include "engine/base/log.h"
#include "engine/monitoring/serversampler.h"
#include "engine/redis/client.h"
#include "engine/redis/info.h"

#include <cstdio>
#include <sys/resource.h>

#include "tests/benchmarks/hiredisloop.h"

namespace larder::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kSamples = 200;

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Of this program, user and system.
double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Processor time of this program for one `look`.
template<typename Look>
double perLook(int looks, Look look)
{
    const auto before = processorSeconds();
    for (int i = 0; i < looks; ++i)
        look();
    return (processorSeconds() - before) / looks;
}

std::string infoByHiredis(redisContext *context, const char *section)
{
    const HiredisReply reply(static_cast<redisReply *>(redisCommand(context, "INFO %s", section)));
    if (!reply || reply->type != REDIS_REPLY_STRING)
        giveUp("hiredis got no INFO");
    return {reply->str, reply->len};
}

double serverProcessorSeconds(redisContext *context)
{
    const auto info = redis::Info::parse(infoByHiredis(context, "cpu"));
    return info.real("used_cpu_sys").value_or(0) + info.real("used_cpu_user").value_or(0);
}

} // namespace

Figure sampler(const Options &options)
{
    const Server server(options);
    const SystemClock clock;
    NullLog log;
    redis::Client client({.connect = server.connectOptions()}, clock, log);
    monitoring::ServerSampler sampler(client, clock);
    const auto hiredis = connectHiredis(server.connectOptions());
    const auto looks = kSamples * options.scale;

    const auto look = [&] {
        if (const auto sample = sampler.sample(Deadline::in(5s)); !sample)
            giveUp("no sample: " + sample.error().detail);
    };
    const auto ask = [&] { infoByHiredis(hiredis.get(), "ALL"); };

    auto figure = compare(
        "sampler", Unit::Seconds, [&] { return perLook(looks, look); },
        [&] { return perLook(looks, ask); });
    if (options.json)
        return figure;

    const auto commandsBefore = client.commandsSent();
    const auto bytesBefore = client.bytesSent() + client.bytesReceived();
    const auto cpuBefore = serverProcessorSeconds(hiredis.get());
    perLook(looks, look);
    const auto cpuOurs = serverProcessorSeconds(hiredis.get());
    perLook(looks, ask);
    const auto cpuTheirs = serverProcessorSeconds(hiredis.get());
    const auto each = static_cast<double>(looks);
    std::printf("a sample: %.1f commands, %.0f bytes, %.0f µs of the server's processor"
                " (INFO ALL by hiredis: %.0f µs)\n",
                static_cast<double>(client.commandsSent() - commandsBefore) / each,
                static_cast<double>(client.bytesSent() + client.bytesReceived() - bytesBefore)
                    / each,
                (cpuOurs - cpuBefore) / each * 1e6, (cpuTheirs - cpuOurs) / each * 1e6);
    return figure;
}

} // namespace larder::bench
