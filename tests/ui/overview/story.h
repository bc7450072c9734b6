// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/history.h"
#include "ui/overview/glance.h"

#include <chrono>
#include <cmath>
#include <optional>

#include "tests/ui/kit/chartdata.h"

namespace larder::test {

/// A server that is watched for a while: its samples, its link, the time. Each second a little
/// different, always the same.
class Story
{
public:
    static constexpr std::chrono::seconds uptime{41 * 86'400 + 6 * 3'600};

    Story()
    {
        profile.name = "prod-cache-1";
        link.phase = host::LinkPhase::Connected;
        link.identity.runId = "a";
        now = WallTime(std::chrono::milliseconds(noon));
    }

    /// Seconds go by, each with a sample.
    void watch(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            now += std::chrono::seconds(1);
            sample = sampleAt(m_second++);
            history.append(*sample);
            link.lastSampleAt = now;
        }
    }

    /// Seconds go by and nothing answers.
    void fallSilent(int seconds)
    {
        link.phase = host::LinkPhase::Reconnecting;
        link.error = Error{ErrorCode::NotResponding, "no reply to PING within 2.0 s"};
        link.attempt = 9;
        for (int i = 0; i < seconds; ++i) {
            now += std::chrono::seconds(1);
            history.appendGap(now);
        }
        link.nextAttemptAt = now + std::chrono::seconds(3);
    }

    /// The server starts anew with the next sample.
    void restart() { m_startedAt = m_second; }

    overview::Glance glance() const { return {profile, link, sample, history, now}; }

    profiles::Profile profile;
    host::LinkState link;
    std::optional<monitoring::Sample> sample;
    monitoring::History history;
    WallTime now;
    std::size_t dipAt = 580; ///< second at which many keys fell away

private:
    double dip(std::size_t second) const
    {
        return second < dipAt ? 0 : std::exp(-static_cast<double>(second - dipAt) / 90);
    }

    monitoring::Sample sampleAt(std::size_t second) const
    {
        const double wobble = static_cast<double>(noise(second));
        const double fell = dip(second);
        monitoring::Sample s;
        s.at = now;
        s.identity.flavour = redis::Flavour::Redis;
        s.identity.version = "7.2.5";
        s.identity.role = redis::Role::Primary;
        s.identity.runId = "a";
        s.uptime = (m_startedAt ? std::chrono::seconds(second - *m_startedAt)
                                : uptime + std::chrono::seconds(second));
        s.hitsPerSecond = 11'900 + 220 * wobble;
        s.missesPerSecond = 1'150 + 40 * wobble + 2'400 * fell;
        s.hitRatio = *s.hitsPerSecond / (*s.hitsPerSecond + *s.missesPerSecond);
        s.hitsTotal = 9'730'000'000;
        s.missesTotal = 270'000'000;
        s.hitRatioSinceStart = 0.973;
        fillMemory(s, second);
        fillTraffic(s, second, wobble, fell);
        s.clientsConnected = 84 + (second / 120) % 3;
        s.clientsBlocked = 3;
        s.clientsMax = 10'000;
        s.cpuShare = 0.31;
        const double slow = 1.05 + 0.09 * wobble + 2.1 * fell;
        s.roundTripP50 = std::chrono::microseconds(210 + static_cast<int>(30 * fell));
        s.roundTripP95 = std::chrono::microseconds(static_cast<int>(470 * slow));
        s.roundTripP99 = std::chrono::microseconds(static_cast<int>(1'000 * slow));
        s.replication.role = redis::Role::Primary;
        s.replication.replicas = {{"10.0.0.5:6379", "online", 5, 0},
                                  {"10.0.0.6:6379", "online", 5, 0}};
        s.replication.mostLagBytes = 0;
        s.persistence.aofEnabled = true;
        s.persistence.aofLastWriteOk = true;
        return s;
    }

    static void fillMemory(monitoring::Sample &s, std::size_t second)
    {
        constexpr double gigabyte = 1024.0 * 1024 * 1024;
        const double saw = static_cast<double>(second % 140) / 140;
        s.memoryUsed = static_cast<std::uint64_t>((1.91 + 0.09 * saw) * gigabyte);
        s.memoryRss = static_cast<std::uint64_t>((2.12 + 0.03 * saw) * gigabyte);
        s.memoryMax = static_cast<std::uint64_t>(2 * gigabyte);
        s.memoryPeak = s.memoryMax;
        s.fragmentation = 1.08;
        s.databases = {{0, 812'406, 811'594, 2'280'000},
                       {1, 391'750, 390'575, 2'280'000},
                       {2, 66'020, 66'020, 2'280'000},
                       {3, 14'134, 12'890, 2'280'000}};
        s.keys = 0;
        s.expiringKeys = 0;
        for (const auto &database : s.databases) {
            *s.keys += database.keys;
            *s.expiringKeys += database.expiring;
        }
    }

    static void fillTraffic(monitoring::Sample &s, std::size_t second, double wobble, double fell)
    {
        const double burst = second % 110 < 12 ? 260.0 * static_cast<double>(second % 110) / 12 : 0;
        s.expiredPerSecond = 205 + 30 * wobble;
        s.evictedPerSecond = burst;
        s.commandsPerSecond = 18'200 + 300 * wobble + 4'000 * fell;
        s.inputBytesPerSecond = (6.4 + 0.3 * wobble + 1.6 * fell) * 1024 * 1024;
        s.outputBytesPerSecond = (24.5 + wobble) * 1024 * 1024;
        s.commands = {{"evalsha", 2'061 + 300 * fell, 11.6, 0.40},
                      {"get", 10'352 + 200 * wobble, 1.9, 0.33},
                      {"hgetall", 2'240, 3.4, 0.13},
                      {"set", 1'481 + 2'000 * fell, 2.6, 0.06},
                      {"zadd", 1'190, 2.8, 0.06},
                      {"scan", 4, 184.0, 0.01},
                      {"client|list", 0.2, 31.0, 0.0}};
    }

    std::size_t m_second = 0;
    std::optional<std::size_t> m_startedAt; ///< second; nullopt: long before
};

} // namespace larder::test
