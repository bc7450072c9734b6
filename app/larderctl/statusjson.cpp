// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statusjson.h"

#include "engine/base/escape.h"

#include <chrono>
#include <optional>
#include <string>

namespace larder::ctl {

namespace {

using nlohmann::ordered_json;

template<typename T>
ordered_json orNull(const std::optional<T> &value)
{
    return value ? ordered_json(*value) : ordered_json();
}

ordered_json orNull(const std::string &text)
{
    return text.empty() ? ordered_json() : ordered_json(escaped(text));
}

double seconds(std::chrono::microseconds time)
{
    return std::chrono::duration<double>(time).count();
}

std::string name(redis::Mode mode)
{
    switch (mode) {
    case redis::Mode::Standalone:
        return "standalone";
    case redis::Mode::Cluster:
        return "cluster";
    case redis::Mode::Sentinel:
        return "sentinel";
    }
    return {};
}

/// Empty: not told.
std::string name(redis::Role role)
{
    switch (role) {
    case redis::Role::Primary:
        return "primary";
    case redis::Role::Replica:
        return "replica";
    case redis::Role::Sentinel:
        return "sentinel";
    case redis::Role::Unknown:
        break;
    }
    return {};
}

ordered_json serverOf(const monitoring::Sample &sample)
{
    ordered_json uptime;
    if (sample.uptime)
        uptime = sample.uptime->count();
    return {{"version", orNull(sample.identity.version)},
            {"mode", name(sample.identity.mode)},
            {"role", orNull(name(sample.identity.role))},
            {"uptimeSeconds", uptime}};
}

} // namespace

ordered_json statusJson(const monitoring::Sample &sample)
{
    return {
        {"server", serverOf(sample)},
        {"memory",
         {{"usedBytes", orNull(sample.memoryUsed)},
          {"maxBytes", orNull(sample.memoryMax)},
          {"rssBytes", orNull(sample.memoryRss)},
          {"fragmentationRatio", orNull(sample.fragmentation)},
          {"evictionPolicy", orNull(sample.evictionPolicy)}}},
        {"keys", {{"total", orNull(sample.keys)}, {"expiring", orNull(sample.expiringKeys)}}},
        {"hits",
         {{"hits", orNull(sample.hitsTotal)},
          {"misses", orNull(sample.missesTotal)},
          {"ratio", orNull(sample.hitRatioSinceStart)}}},
        {"clients",
         {{"connected", orNull(sample.clientsConnected)},
          {"blocked", orNull(sample.clientsBlocked)},
          {"max", orNull(sample.clientsMax)}}},
        {"throughput",
         {{"commandsPerSecond", orNull(sample.commandsPerSecond)},
          {"inputBytesPerSecond", orNull(sample.inputBytesPerSecond)},
          {"outputBytesPerSecond", orNull(sample.outputBytesPerSecond)}}},
        {"latency",
         {{"p50Seconds", seconds(sample.roundTripP50)},
          {"p99Seconds", seconds(sample.roundTripP99)}}},
        {"evictedPerSecond", orNull(sample.evictedPerSecond)},
        {"expiredPerSecond", orNull(sample.expiredPerSecond)},
    };
}

} // namespace larder::ctl
