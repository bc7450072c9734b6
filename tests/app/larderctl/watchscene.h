// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/watchview.h"

#include <cmath>

namespace larder::test {

/// 14:30:00 on a day in 2026, for programs whose time zone is UTC.
inline WallTime halfPastTwo()
{
    using namespace std::chrono;
    return WallTime(sys_days(year{2026} / 3 / 14) + 14h + 30min);
}

inline monitoring::Sample busySample()
{
    using namespace std::chrono_literals;
    monitoring::Sample sample;
    sample.identity.flavour = redis::Flavour::Redis;
    sample.identity.version = "7.0.15";
    sample.identity.role = redis::Role::Primary;
    sample.uptime = 76h;
    sample.hitRatio = 0.912;
    sample.hitRatioSinceStart = 0.93;
    sample.hitsPerSecond = 1'300;
    sample.missesPerSecond = 98;
    sample.memoryUsed = 33ULL * 1'024 * 1'024;
    sample.memoryMax = 64ULL * 1'024 * 1'024;
    sample.memoryRss = 41ULL * 1'024 * 1'024;
    sample.fragmentation = 1.25;
    sample.evictionPolicy = "allkeys-lru";
    sample.keys = 120'344;
    sample.expiringKeys = 119'000;
    sample.databases = {{.index = 0, .keys = 120'000}, {.index = 2, .keys = 344}};
    sample.expiredPerSecond = 22;
    sample.evictedPerSecond = 3.5;
    sample.commandsPerSecond = 1'512;
    sample.commands = {
        {.name = "get", .callsPerSecond = 890, .meanMicroseconds = 4.6, .shareOfTime = 0.62},
        {.name = "client|list", .callsPerSecond = 1, .meanMicroseconds = 99, .shareOfTime = 0.25},
        {.name = "set", .callsPerSecond = 90, .meanMicroseconds = 7.7, .shareOfTime = 0.13},
        {.name = "del", .callsPerSecond = 0}};
    sample.clientsConnected = 23;
    sample.clientsBlocked = 2;
    sample.clientsMax = 10'000;
    sample.inputBytesPerSecond = 230'000;
    sample.outputBytesPerSecond = 1'500'000;
    sample.cpuShare = 0.034;
    sample.roundTrip = 64us;
    sample.roundTripP50 = 80us;
    sample.roundTripP95 = 210us;
    sample.roundTripP99 = 1'070us;
    sample.replication.role = redis::Role::Primary;
    sample.persistence.lastSaveOk = true;
    sample.persistence.changesSinceSave = 1'234;
    sample.cost = {.commandsPerSecond = 2, .bytesPerSecond = 6'000, .cpuMsPerMinute = 12};
    return sample;
}

/// A server that has been watched for a minute.
inline ctl::WatchView busyView()
{
    using namespace std::chrono_literals;
    ctl::WatchView view;
    view.server = {.server = QStringLiteral("cache-1:6379"),
                   .address = QStringLiteral("cache-1:6379"),
                   .host = QStringLiteral("cache-1")};
    view.now = halfPastTwo();
    for (int second = -60; second <= 0; ++second) {
        auto sample = busySample();
        const double wave = std::sin(second / 8.0);
        sample.commandsPerSecond = 1'512 + 400 * wave;
        sample.hitRatio = 0.912 + 0.02 * wave;
        host::Look look;
        look.state.phase = host::LinkPhase::Connected;
        look.state.lastSampleAt = look.at = sample.at = view.now + std::chrono::seconds(second);
        sample.persistence.lastSave = sample.at - 19min;
        look.sample = std::move(sample);
        view.take(std::move(look));
    }
    return view;
}

/// The same, silent for five seconds.
inline ctl::WatchView lostView()
{
    using namespace std::chrono_literals;
    auto view = busyView();
    view.link.phase = host::LinkPhase::Reconnecting;
    view.link.error = Error{ErrorCode::ConnectionRefused, "Connection refused"};
    view.link.attempt = 3;
    view.now += 5s;
    view.link.nextAttemptAt = view.now + 2s;
    return view;
}

} // namespace larder::test
