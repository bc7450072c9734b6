// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/facts.h"

#include "ui/format/bytes.h"
#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/identity.h"
#include "ui/format/number.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"
#include "ui/servers/serverwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace larder::servers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::servers::Facts)
};

std::optional<kit::Status> statusOf(std::optional<bool> isWell)
{
    if (!isWell)
        return std::nullopt;
    return *isWell ? kit::Status::Good : kit::Status::Critical;
}

QString behindText(const redis::Info::Replica &replica, const monitoring::Replication &replication)
{
    QStringList words{format::fromServer(replica.state)};
    if (replication.offset && replica.offset && *replication.offset >= *replica.offset) {
        const auto behind = static_cast<double>(*replication.offset - *replica.offset);
        words += Words::tr("%1 behind").arg(format::text(format::bytes(behind)));
    }
    if (replica.lagSeconds)
        words += Words::tr("heard %1 ago")
                     .arg(format::duration(std::chrono::seconds(*replica.lagSeconds)));
    return words.join(QStringLiteral(", "));
}

void addPrimary(std::vector<Fact> &facts, const monitoring::Replication &replication)
{
    if (replication.replicas.empty())
        facts.push_back({Words::tr("Replicas"), Words::tr("none"), std::nullopt});
    for (const auto &replica : replication.replicas)
        facts.push_back({format::fromServer(replica.address), behindText(replica, replication),
                         statusOf(replica.state == "online")});
}

void addReplica(std::vector<Fact> &facts, const monitoring::Sample &sample)
{
    const auto &replication = sample.replication;
    facts.push_back(
        {Words::tr("Primary"), format::fromServer(sample.identity.primaryAddress), std::nullopt});
    if (replication.linkUp)
        facts.push_back({Words::tr("Link"),
                         *replication.linkUp ? Words::tr("up") : Words::tr("down"),
                         statusOf(replication.linkUp)});
    if (replication.lastIo)
        facts.push_back({Words::tr("Primary heard"),
                         Words::tr("%1 ago").arg(format::duration(*replication.lastIo)),
                         std::nullopt});
}

QString yesNo(bool is)
{
    return is ? Words::tr("on") : Words::tr("off");
}

} // namespace

std::vector<Fact> replicationFacts(const monitoring::Sample &sample)
{
    const auto &replication = sample.replication;
    std::vector<Fact> facts;
    const auto role = format::role(sample.identity);
    facts.push_back({Words::tr("Role"), role.isEmpty() ? format::unknown() : role, std::nullopt});
    if (replication.role == redis::Role::Primary)
        addPrimary(facts, replication);
    if (replication.role == redis::Role::Replica)
        addReplica(facts, sample);
    if (replication.offset)
        facts.push_back({Words::tr("Offset"), format::grouped(*replication.offset), std::nullopt});
    return facts;
}

std::vector<Fact> persistenceFacts(const monitoring::Sample &sample, WallTime now)
{
    const auto &persistence = sample.persistence;
    std::vector<Fact> facts;
    const auto saved =
        persistence.lastSave ? format::clockTime(*persistence.lastSave, now) : format::unknown();
    facts.push_back(
        {Words::tr("Last save"),
         persistence.lastSaveOk == false ? Words::tr("failed, good one %1").arg(saved) : saved,
         statusOf(persistence.lastSaveOk)});
    if (persistence.changesSinceSave)
        facts.push_back({Words::tr("Changes since"),
                         format::grouped(static_cast<std::int64_t>(*persistence.changesSinceSave)),
                         std::nullopt});
    facts.push_back({Words::tr("Append-only file"),
                     persistence.aofEnabled && persistence.aofLastWriteOk == false
                         ? Words::tr("on, the last write failed")
                         : yesNo(persistence.aofEnabled),
                     persistence.aofEnabled ? statusOf(persistence.aofLastWriteOk) : std::nullopt});
    facts.push_back({Words::tr("Writing to disk now"),
                     persistence.isSaving ? Words::tr("yes") : Words::tr("no"), std::nullopt});
    return facts;
}

QString headlineOf(const monitoring::Sample &sample, WallTime now)
{
    QStringList words;
    if (const auto product = format::product(sample.identity); !product.isEmpty())
        words += product;
    if (sample.uptime)
        words += Words::tr("up %1").arg(format::duration(*sample.uptime));
    if (const auto role = format::role(sample.identity); !role.isEmpty())
        words += role;
    if (sample.persistence.lastSave)
        words +=
            Words::tr("last save %1").arg(format::clockTime(*sample.persistence.lastSave, now));
    words += sample.persistence.aofEnabled ? Words::tr("AOF on") : Words::tr("AOF off");
    if (sample.cpuShare)
        words += Words::tr("CPU %1").arg(format::text(format::percent(*sample.cpuShare)));
    return words.join(QStringLiteral(", "));
}

} // namespace larder::servers
