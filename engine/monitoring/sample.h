// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/redis/identity.h"
#include "engine/redis/info.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace larder::monitoring {

/// Calls of one command over the interval.
struct CommandRate {
    std::string name; ///< lower case, subcommand after `|`: "get", "client|list"
    double callsPerSecond = 0;
    double meanMicroseconds = 0; ///< per call over the interval; 0 when there were no calls
    double shareOfTime = 0;      ///< of all commands' time over the interval, 0 to 1

    bool operator==(const CommandRate &) const = default;
};

struct Persistence {
    bool isLoading = false;                         ///< it reads its dataset and serves nothing yet
    std::optional<double> loadedShare;              ///< 0 to 1 while loading
    std::optional<std::chrono::seconds> loadingEta; ///< while loading
    std::optional<WallTime> lastSave;
    std::optional<bool> lastSaveOk;
    bool isSaving = false; ///< a snapshot or a rewrite of the append-only file is being written
    bool aofEnabled = false;
    std::optional<bool> aofLastWriteOk;
    std::optional<std::uint64_t> changesSinceSave;
};

struct Replication {
    redis::Role role = redis::Role::Unknown;
    std::vector<redis::Info::Replica> replicas; ///< of a primary
    std::optional<bool> linkUp;                 ///< of a replica, to its primary
    std::optional<std::int64_t> offset;         ///< bytes of the replication stream
    std::optional<std::int64_t> mostLagBytes;   ///< the replica that is furthest behind
    std::optional<std::chrono::seconds> lastIo; ///< of a replica: since the primary was heard
};

/// What watching costs the server, over the last minute.
struct OwnCost {
    double commandsPerSecond = 0; ///< all that our client sends; 0 in the first sample
    double bytesPerSecond = 0;    ///< both directions
    /// Of the server's time, for what the sampler itself asks, by the server's own commandstats;
    /// nullopt: not known yet, or the server does not tell.
    std::optional<double> cpuMsPerMinute;
};

/// One look at a server. Rates are per second over the time since the sample before and nullopt
/// in the first one, after a restart, a reset of the server's counters and a sleep of this
/// computer; everything else that is optional is nullopt when the server does not say it, or when
/// the user may not ask. Ratios are 0 to 1.
///
/// Thread: any (value). The shape that crosses threads and reaches the models.
struct Sample {
    WallTime at; ///< on an axis that never goes back, anchored at the first sample
    redis::Identity identity;
    std::optional<std::chrono::seconds> uptime;

    std::optional<double> hitRatio;           ///< the applications' own; nullopt without look-ups
    std::optional<double> hitRatioSinceStart; ///< since the server's start or counter reset
    std::optional<double> hitsPerSecond; ///< the applications' own, as all hits and misses here
    std::optional<double> missesPerSecond;
    std::optional<std::uint64_t> hitsTotal; ///< since the server's start or counter reset
    std::optional<std::uint64_t> missesTotal;

    std::optional<std::uint64_t> memoryUsed; ///< bytes, as all below
    std::optional<std::uint64_t> memoryPeak;
    std::optional<std::uint64_t> memoryMax; ///< nullopt: no limit
    std::optional<std::uint64_t> memoryRss;
    std::optional<double> fragmentation; ///< RSS to used
    std::string evictionPolicy;          ///< "allkeys-lru"; empty: not told

    std::optional<std::uint64_t> keys; ///< of all databases; nullopt: no keyspace, as in a Sentinel
    std::optional<std::uint64_t> expiringKeys;
    std::vector<redis::Info::Database> databases; ///< those with keys, by index
    std::optional<double> expiredPerSecond;
    std::optional<double> evictedPerSecond;

    std::optional<double> commandsPerSecond;
    /// Every command the server has ever run, by share of time over the interval, greatest first.
    /// Empty where rates are nullopt.
    std::vector<CommandRate> commands;

    std::optional<std::uint64_t> clientsConnected;
    std::optional<std::uint64_t> clientsBlocked;
    std::optional<std::uint64_t> clientsMax;

    std::optional<double> inputBytesPerSecond;
    std::optional<double> outputBytesPerSecond;
    std::optional<double> cpuShare; ///< of one core, user and system; above 1 with several threads

    std::chrono::microseconds roundTrip{0};    ///< of one PING
    std::chrono::microseconds roundTripP50{0}; ///< over the last 60 samples, as the two below
    std::chrono::microseconds roundTripP95{0};
    std::chrono::microseconds roundTripP99{0};

    Replication replication;
    Persistence persistence;
    OwnCost cost;
    std::vector<std::string> missingRights; ///< commands the user may not run: "info", "ping"
    /// run_id changed since the sample before: the server started anew, or another one answers
    /// here.
    bool wasRestarted = false;
};

} // namespace larder::monitoring
