// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statustext.h"

#include "engine/base/escape.h"
#include "ui/format/bytes.h"
#include "ui/format/duration.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"

#include <optional>

namespace larder::ctl {

namespace {

std::string words(const format::Figure &figure)
{
    return format::text(figure).toStdString();
}

std::optional<double> real(std::optional<std::uint64_t> count)
{
    return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

std::string size(std::optional<std::uint64_t> count)
{
    return words(format::bytes(real(count)));
}

std::string count(std::optional<std::uint64_t> count)
{
    return count ? format::grouped(static_cast<std::int64_t>(*count)).toStdString()
                 : format::unknown().toStdString();
}

std::string latency(std::chrono::microseconds time)
{
    return words(format::latency(std::chrono::duration<double>(time).count()));
}

std::string name(redis::Flavour flavour)
{
    switch (flavour) {
    case redis::Flavour::Redis:
        return "Redis";
    case redis::Flavour::Valkey:
        return "Valkey";
    case redis::Flavour::KeyDb:
        return "KeyDB";
    case redis::Flavour::Dragonfly:
        return "Dragonfly";
    case redis::Flavour::Other:
        break;
    }
    return "Server";
}

std::string memoryLine(const monitoring::Sample &sample)
{
    std::string text = size(sample.memoryUsed);
    text += sample.memoryMax ? " of " + size(sample.memoryMax) : std::string(", no limit");
    text += ", RSS " + size(sample.memoryRss);
    if (sample.fragmentation)
        text += ", fragmentation " + format::fixed(*sample.fragmentation, 2).toStdString();
    if (!sample.evictionPolicy.empty())
        text += ", " + escaped(sample.evictionPolicy);
    return text;
}

} // namespace

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

std::string serverLine(const monitoring::Sample &sample)
{
    std::string text = name(sample.identity.flavour);
    if (!sample.identity.version.empty())
        text += " " + escaped(sample.identity.version);
    text += ", " + name(sample.identity.mode);
    const auto role = name(sample.identity.role);
    if (!role.empty() && role != name(sample.identity.mode))
        text += ", " + role;
    if (sample.uptime)
        text += ", up " + format::duration(*sample.uptime).toStdString();
    if (sample.persistence.isLoading)
        text += ", loading its dataset";
    return text;
}

std::string statusText(const monitoring::Sample &sample, const redis::Endpoint &server)
{
    return escaped(redis::display(server)) + "  " + serverLine(sample) + "\n\n" //
        + "Memory      " + memoryLine(sample) + "\n"                            //
        + "Keys        " + count(sample.keys) + ", " + count(sample.expiringKeys)
        + " with an expiry\n" //
        + "Hit ratio   " + words(format::percent(sample.hitRatioSinceStart)) + ", "
        + count(sample.hitsTotal) + " hits, " + count(sample.missesTotal) + " misses\n" //
        + "Clients     " + count(sample.clientsConnected) + " connected, "
        + count(sample.clientsBlocked) + " blocked, at most " + count(sample.clientsMax) + "\n" //
        + "Throughput  " + words(format::rate(sample.commandsPerSecond)) + " commands, "
        + words(format::byteRate(sample.inputBytesPerSecond)) + " in, "
        + words(format::byteRate(sample.outputBytesPerSecond)) + " out\n" //
        + "Latency     " + latency(sample.roundTripP50) + " p50, " + latency(sample.roundTripP99)
        + " p99\n"                                                             //
        + "Evicted     " + words(format::rate(sample.evictedPerSecond)) + "\n" //
        + "Expired     " + words(format::rate(sample.expiredPerSecond)) + "\n";
}

} // namespace larder::ctl
