// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/rates.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace larder::monitoring {

namespace {

using Commands = std::map<std::string, redis::Info::CommandStats, std::less<>>;

/// The growth of a counter; nullopt when it is not told, or went back.
std::optional<std::uint64_t> growth(const redis::Info &before, const redis::Info &now,
                                    std::string_view field)
{
    const auto was = before.count(field);
    const auto is = now.count(field);
    if (!was || !is || *is < *was)
        return std::nullopt;
    return *is - *was;
}

bool wentBack(const redis::Info &before, const redis::Info &now, std::string_view field)
{
    const auto was = before.count(field);
    const auto is = now.count(field);
    return was && is && *is < *was;
}

bool wentBack(const Commands &before, const Commands &now)
{
    return std::any_of(before.begin(), before.end(), [&now](const auto &command) {
        const auto found = now.find(command.first);
        return found != now.end()
            && (found->second.calls < command.second.calls
                || found->second.microseconds < command.second.microseconds);
    });
}

/// CONFIG RESETSTAT sets all of these to 0; a server that is used at all shows it in one of them.
bool wereCountersReset(const redis::Info &before, const redis::Info &now)
{
    constexpr std::string_view counters[] = {
        "total_commands_processed",
        "total_connections_received",
        "total_net_input_bytes",
        "total_net_output_bytes",
        "keyspace_hits",
        "keyspace_misses",
        "expired_keys",
        "evicted_keys",
    };
    return std::any_of(std::begin(counters), std::end(counters),
                       [&](auto field) { return wentBack(before, now, field); })
        || wentBack(before.commands(), now.commands());
}

std::optional<double> cpuSeconds(const redis::Info &info)
{
    const auto system = info.real("used_cpu_sys");
    const auto user = info.real("used_cpu_user");
    if (!system || !user)
        return std::nullopt;
    return *system + *user;
}

std::uint64_t without(std::uint64_t total, std::uint64_t own)
{
    return total > own ? total - own : 0;
}

std::optional<double> ratio(std::uint64_t hits, std::uint64_t misses)
{
    if (hits == 0 && misses == 0)
        return std::nullopt;
    const auto found = static_cast<double>(hits);
    return found / (found + static_cast<double>(misses));
}

} // namespace

void Rates::fill(Look look, Sample &sample)
{
    sample.wasRestarted = m_before && wasRestarted(look);
    const bool isReset =
        m_before && (sample.wasRestarted || wereCountersReset(m_before->info, look.info));
    if (isReset) {
        m_ownAtReset = look.ownLookups;
        m_applications.reset();
    }

    std::optional<double> seconds;
    if (m_before && !isReset && look.isTimeKnown && look.at > m_before->at)
        seconds = std::chrono::duration<double>(look.at - m_before->at).count();

    fillLookups(look, seconds, sample);
    if (seconds) {
        fillCounters(look, *seconds, sample);
        fillCommands(look, *seconds, sample);
    }
    m_before = std::move(look);
}

bool Rates::wasRestarted(const Look &look) const
{
    const auto was = m_before->info.text("run_id");
    const auto is = look.info.text("run_id");
    if (was && is)
        return *was != *is;
    return wentBack(m_before->info, look.info, "uptime_in_seconds"); // Dragonfly has no run_id
}

void Rates::fillLookups(const Look &look, std::optional<double> seconds, Sample &sample)
{
    const auto hits = look.info.count("keyspace_hits");
    const auto misses = look.info.count("keyspace_misses");
    // A Sentinel counts nothing, for it has no keyspace.
    if (!hits || !misses || !look.info.hasSection("Keyspace"))
        return;

    Applications now{without(*hits, without(look.ownLookups.hits, m_ownAtReset.hits)),
                     without(*misses, without(look.ownLookups.misses, m_ownAtReset.misses))};
    if (m_applications) {
        // A look-up of ours that the server has not yet counted must not count as -1.
        now.hits = std::max(now.hits, m_applications->hits);
        now.misses = std::max(now.misses, m_applications->misses);
    }

    sample.hitsTotal = now.hits;
    sample.missesTotal = now.misses;
    sample.hitRatioSinceStart = ratio(now.hits, now.misses);
    if (m_applications && seconds) {
        const auto newHits = now.hits - m_applications->hits;
        const auto newMisses = now.misses - m_applications->misses;
        sample.hitsPerSecond = static_cast<double>(newHits) / *seconds;
        sample.missesPerSecond = static_cast<double>(newMisses) / *seconds;
        sample.hitRatio = ratio(newHits, newMisses);
    }
    m_applications = now;
}

void Rates::fillCounters(const Look &look, double seconds, Sample &sample) const
{
    const auto perSecond = [&](std::string_view field) -> std::optional<double> {
        const auto grown = growth(m_before->info, look.info, field);
        if (!grown)
            return std::nullopt;
        return static_cast<double>(*grown) / seconds;
    };

    sample.commandsPerSecond = perSecond("total_commands_processed");
    sample.inputBytesPerSecond = perSecond("total_net_input_bytes");
    sample.outputBytesPerSecond = perSecond("total_net_output_bytes");
    if (look.info.hasSection("Keyspace")) {
        sample.expiredPerSecond = perSecond("expired_keys");
        sample.evictedPerSecond = perSecond("evicted_keys");
    }

    const auto cpuBefore = cpuSeconds(m_before->info);
    const auto cpuNow = cpuSeconds(look.info);
    if (cpuBefore && cpuNow && *cpuNow >= *cpuBefore)
        sample.cpuShare = (*cpuNow - *cpuBefore) / seconds;
}

void Rates::fillCommands(const Look &look, double seconds, Sample &sample) const
{
    const auto &before = m_before->info.commands();
    if (before.empty())
        return; // not told then: what was called since is not known

    double allTime = 0;
    for (const auto &[name, now] : look.info.commands()) {
        const auto found = before.find(name);
        const auto was = found == before.end() ? redis::Info::CommandStats() : found->second;
        const auto calls = static_cast<double>(now.calls - was.calls);
        const auto time = static_cast<double>(now.microseconds - was.microseconds);
        allTime += time;
        sample.commands.push_back({.name = name,
                                   .callsPerSecond = calls / seconds,
                                   .meanMicroseconds = calls > 0 ? time / calls : 0,
                                   .shareOfTime = time});
    }
    for (auto &command : sample.commands)
        command.shareOfTime = allTime > 0 ? command.shareOfTime / allTime : 0;

    std::stable_sort(sample.commands.begin(), sample.commands.end(),
                     [](const CommandRate &a, const CommandRate &b) {
                         return std::pair(a.shareOfTime, a.callsPerSecond)
                             > std::pair(b.shareOfTime, b.callsPerSecond);
                     });
}

} // namespace larder::monitoring
