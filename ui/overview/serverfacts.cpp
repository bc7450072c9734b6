// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/serverfacts.h"

#include "ui/format/bytes.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/ratio.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>

namespace larder::overview {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServerFacts)
};

QString joined(const QStringList &facts)
{
    return facts.join(QStringLiteral(", "));
}

} // namespace

QString averageTtlFact(const monitoring::Sample &sample)
{
    // Databases count by the keys that have a TTL.
    double sum = 0;
    double keys = 0;
    for (const auto &database : sample.databases) {
        if (!database.averageTtlMs)
            continue;
        const auto expiring = static_cast<double>(database.expiring);
        sum += expiring * static_cast<double>(*database.averageTtlMs);
        keys += expiring;
    }
    if (keys == 0)
        return {};
    const std::chrono::milliseconds mean(static_cast<std::int64_t>(sum / keys));
    return Words::tr("Average TTL %1").arg(format::duration(mean));
}

QString machineFact(const monitoring::Sample &sample)
{
    QStringList facts;
    if (sample.cpuShare)
        facts.append(Words::tr("CPU %1").arg(format::text(format::wholePercent(*sample.cpuShare))));
    if (sample.uptime)
        facts.append(Words::tr("up %1").arg(format::duration(*sample.uptime)));
    const QString persistence = persistenceFact(sample.persistence, sample.at);
    if (!persistence.isEmpty())
        facts.append(persistence);
    return joined(facts);
}

QString persistenceFact(const monitoring::Persistence &state, WallTime now)
{
    if (state.isLoading)
        return Words::tr("loading");
    if (state.aofLastWriteOk == false)
        return Words::tr("AOF write failed");
    if (state.lastSaveOk == false)
        return Words::tr("last save failed");
    if (state.isSaving)
        return Words::tr("saving");
    if (state.aofEnabled)
        return Words::tr("AOF ok");
    if (!state.lastSave)
        return {};
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(now - *state.lastSave);
    return Words::tr("saved %1 ago").arg(format::duration(age));
}

QString fragmentationFact(const monitoring::Sample &sample)
{
    QStringList facts;
    if (sample.fragmentation)
        facts.append(Words::tr("Fragmentation %1").arg(format::fixed(*sample.fragmentation, 2)));
    if (sample.memoryPeak)
        facts.append(Words::tr("peak %1").arg(
            format::text(format::bytes(static_cast<double>(*sample.memoryPeak)))));
    return joined(facts);
}

QString replicationFact(const monitoring::Sample &sample)
{
    const auto &replication = sample.replication;
    if (replication.role == redis::Role::Replica) {
        QStringList facts{Words::tr("replica")};
        if (replication.linkUp)
            facts.append(*replication.linkUp ? Words::tr("link up") : Words::tr("link down"));
        if (replication.lastIo)
            facts.append(Words::tr("heard %1 ago").arg(format::duration(*replication.lastIo)));
        return joined(facts);
    }
    if (replication.role != redis::Role::Primary)
        return {};
    const auto count = static_cast<std::int64_t>(replication.replicas.size());
    if (count == 0)
        return Words::tr("primary, no replicas");
    QStringList facts{Words::tr("primary"),
                      count == 1 ? Words::tr("1 replica")
                                 : Words::tr("%1 replicas").arg(format::grouped(count))};
    if (replication.mostLagBytes)
        facts.append(Words::tr("lag %1").arg(
            format::text(format::bytes(static_cast<double>(*replication.mostLagBytes)))));
    return joined(facts);
}

} // namespace larder::overview
