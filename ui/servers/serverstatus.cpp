// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverstatus.h"

#include "engine/host/servercontext.h"
#include "ui/format/clocktime.h"
#include "ui/format/number.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"
#include "ui/servers/serverwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace larder::servers {

namespace {

constexpr double nearlyFull = 0.95;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::servers::Words)
};

std::optional<ServerStatus> memoryTrouble(const monitoring::Sample &sample)
{
    // With an eviction policy, a cache at its limit does what it is there for.
    const bool isKnown = sample.memoryUsed && sample.memoryMax.value_or(0) > 0;
    if (!isKnown || sample.evictionPolicy != "noeviction")
        return std::nullopt;
    const double share =
        static_cast<double>(*sample.memoryUsed) / static_cast<double>(*sample.memoryMax);
    if (share < nearlyFull)
        return std::nullopt;
    return ServerStatus{Standing::Critical,
                        Words::tr("Memory %1 full and nothing may be evicted")
                            .arg(format::text(format::wholePercent(share)))};
}

std::optional<ServerStatus> replicationTrouble(const monitoring::Sample &sample)
{
    const auto &replication = sample.replication;
    if (replication.linkUp == false)
        return ServerStatus{Standing::Critical,
                            Words::tr("Not linked to its primary %1")
                                .arg(format::fromServer(sample.identity.primaryAddress))};

    const auto &replicas = replication.replicas;
    const auto offline = std::count_if(replicas.begin(), replicas.end(), [](const auto &replica) {
        return replica.state != "online";
    });
    if (offline == 0)
        return std::nullopt;
    return ServerStatus{
        Standing::Warning,
        Words::tr("%1 of %n replica(s) not linked", nullptr, static_cast<int>(replicas.size()))
            .arg(QString::number(offline))};
}

std::optional<ServerStatus> persistenceTrouble(const monitoring::Sample &sample)
{
    if (sample.persistence.aofLastWriteOk == false)
        return ServerStatus{Standing::Critical,
                            Words::tr("The append-only file cannot be written")};
    if (sample.persistence.lastSaveOk == false)
        return ServerStatus{Standing::Warning, Words::tr("The last save to disk failed")};
    return std::nullopt;
}

std::optional<ServerStatus> trustTrouble(const profiles::Profile &profile)
{
    const auto &tls = profile.options.connect.tls;
    if (tls && tls->verify == redis::TlsVerify::Nothing)
        return ServerStatus{Standing::Warning, Words::tr("The certificate is not verified")};
    return std::nullopt;
}

ServerStatus wellStatus(const monitoring::Sample &sample)
{
    if (sample.identity.mode == redis::Mode::Sentinel)
        return {Standing::Good, Words::tr("A Sentinel: it watches servers and holds no keys")};
    if (sample.identity.mode == redis::Mode::Cluster)
        return {Standing::Good, Words::tr("A Cluster node: its own share of the keys is shown")};
    if (!sample.keys)
        return {Standing::Good, Words::tr("No problem")};
    const auto keys = format::grouped(static_cast<std::int64_t>(*sample.keys));
    return {Standing::Good, Words::tr("No problem, %1 keys").arg(keys)};
}

ServerStatus connectedStatus(const profiles::Profile &profile, const monitoring::Sample &sample)
{
    std::vector<ServerStatus> found;
    for (auto &&trouble : {memoryTrouble(sample), replicationTrouble(sample),
                           persistenceTrouble(sample), trustTrouble(profile)}) {
        if (trouble)
            found.push_back(*trouble);
    }
    const auto worst = std::min_element(
        found.begin(), found.end(),
        [](const ServerStatus &a, const ServerStatus &b) { return a.standing < b.standing; });
    return worst == found.end() ? wellStatus(sample) : *worst;
}

ServerStatus silentStatus(const host::LinkState &link, WallTime now)
{
    const auto since = format::clockTime(link.lastSampleAt.value_or(link.since), now);
    return {Standing::Silent,
            Words::tr("No answer since %1, attempt %2").arg(since, QString::number(link.attempt))};
}

} // namespace

kit::Status markOf(Standing standing)
{
    switch (standing) {
    case Standing::Critical:
        return kit::Status::Critical;
    case Standing::Warning:
        return kit::Status::Warning;
    case Standing::Silent:
    case Standing::Off:
        return kit::Status::Silent;
    case Standing::Pending:
        return kit::Status::Pending;
    case Standing::Good:
        return kit::Status::Good;
    }
    return kit::Status::Silent;
}

ServerStatus statusOf(const profiles::Profile &profile, const host::LinkState &link,
                      const std::optional<monitoring::Sample> &sample, WallTime now)
{
    switch (link.phase) {
    case host::LinkPhase::Off:
        return {Standing::Off, Words::tr("Not connected")};
    case host::LinkPhase::Connecting:
        return {Standing::Pending, Words::tr("Connecting")};
    case host::LinkPhase::Loading:
        return {Standing::Pending,
                link.loadedShare ? Words::tr("Loads its dataset, %1")
                                       .arg(format::text(format::percent(*link.loadedShare)))
                                 : Words::tr("Loads its dataset")};
    case host::LinkPhase::Reconnecting:
        return silentStatus(link, now);
    case host::LinkPhase::Refused:
        return {Standing::Critical,
                link.error ? format::sentence(*link.error, contextOf(profile)).headline
                           : Words::tr("Refused")};
    case host::LinkPhase::Connected:
        break;
    }
    return sample ? connectedStatus(profile, *sample)
                  : ServerStatus{Standing::Pending, Words::tr("Waits for the first sample")};
}

ServerStatus statusOf(const host::ServerContext &server)
{
    return statusOf(server.profile(), server.state(), server.sample(), SystemClock().wallNow());
}

QString summaryOf(const std::vector<Standing> &standings)
{
    const auto count = [&](Standing wanted) {
        return static_cast<int>(std::count(standings.begin(), standings.end(), wanted));
    };
    QStringList parts;
    if (const int critical = count(Standing::Critical); critical > 0)
        parts += Words::tr("%n critical", nullptr, critical);
    if (const int warnings = count(Standing::Warning); warnings > 0)
        parts += Words::tr("%n warning(s)", nullptr, warnings);
    if (const int silent = count(Standing::Silent); silent > 0)
        parts += Words::tr("%n not answering", nullptr, silent);
    if (const int off = count(Standing::Off); off > 0)
        parts += Words::tr("%n not connected", nullptr, off);

    const auto servers = Words::tr("%n server(s)", nullptr, static_cast<int>(standings.size()));
    if (standings.empty())
        return servers;
    if (parts.isEmpty())
        return count(Standing::Pending) > 0 ? servers : Words::tr("%1, all well").arg(servers);
    const auto listed = parts.join(QStringLiteral(", "));
    return standings.size() > 1 ? Words::tr("%1: %2, worst first").arg(servers, listed)
                                : QString(servers % QStringLiteral(": ") % listed);
}

} // namespace larder::servers
