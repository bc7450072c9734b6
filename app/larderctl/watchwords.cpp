// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/watchwords.h"

#include "ui/format/bytes.h"
#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace larder::ctl {

namespace {

using host::LinkPhase;
using namespace std::chrono_literals;

constexpr auto restartIsNews = 60s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Watch)
};

QString reconnecting(const WatchView &view)
{
    const auto attempt = format::grouped(view.link.attempt);
    const auto next = view.link.nextAttemptAt;
    if (!next || *next <= view.now)
        return Words::tr("Reconnecting, attempt %1").arg(attempt);
    const auto left = std::chrono::ceil<std::chrono::seconds>(*next - view.now);
    return Words::tr("Reconnecting, attempt %1, next in %2").arg(attempt, format::duration(left));
}

QString fault(const WatchView &view)
{
    const auto sentence = format::sentence(*view.link.error, view.server);
    QStringList sentences{sentence.headline + u'.', sentence.explanation};
    if (view.link.phase == LinkPhase::Refused)
        sentences += {sentence.remedy, Words::tr("Press r to try again.")};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ago(WallTime then, WallTime now)
{
    return format::duration(std::max<std::chrono::milliseconds>(now - then, 0ms));
}

Fact replicationOf(const monitoring::Sample &sample)
{
    const auto &replication = sample.replication;
    Fact fact{Words::tr("Replication"), {}};
    if (replication.role == redis::Role::Replica) {
        fact.isBad = replication.linkUp == false;
        const auto primary = format::fromServer(sample.identity.primaryAddress);
        fact.words +=
            primary.isEmpty() ? Words::tr("replica") : Words::tr("replica of %1").arg(primary);
        if (replication.linkUp)
            fact.words += *replication.linkUp ? Words::tr("link up") : Words::tr("link down");
        if (replication.lastIo)
            fact.words += Words::tr("heard %1 ago").arg(format::duration(*replication.lastIo));
        return fact;
    }
    if (replication.role == redis::Role::Sentinel) {
        fact.words += Words::tr("a Sentinel holds no data");
        return fact;
    }
    const auto replicas = static_cast<int>(replication.replicas.size());
    fact.words +=
        replicas == 0 ? Words::tr("no replicas") : Words::tr("%n replicas", nullptr, replicas);
    if (replication.mostLagBytes)
        fact.words += Words::tr("lag %1").arg(
            format::text(format::bytes(static_cast<double>(*replication.mostLagBytes))));
    return fact;
}

Fact persistenceOf(const monitoring::Sample &sample)
{
    const auto &state = sample.persistence;
    Fact fact{Words::tr("Persistence"), {}};
    fact.isBad = state.aofLastWriteOk == false || state.lastSaveOk == false;
    if (state.aofLastWriteOk == false)
        fact.words += Words::tr("AOF write failed");
    if (state.lastSaveOk == false)
        fact.words += Words::tr("last save failed");
    if (state.isSaving)
        fact.words += Words::tr("saving");
    if (state.lastSave)
        fact.words += Words::tr("saved %1 ago").arg(ago(*state.lastSave, sample.at));
    if (state.changesSinceSave)
        fact.words += Words::tr("%1 changes since")
                          .arg(format::grouped(static_cast<std::int64_t>(*state.changesSinceSave)));
    fact.words += state.aofEnabled ? Words::tr("AOF on") : Words::tr("AOF off");
    return fact;
}

Fact databasesOf(const monitoring::Sample &sample)
{
    Fact fact{Words::tr("Databases"), {}};
    for (const auto &database : sample.databases)
        fact.words += QString(u"db" % QString::number(database.index) % u' '
                              % format::grouped(static_cast<std::int64_t>(database.keys)));
    if (fact.words.isEmpty())
        fact.words += Words::tr("no keys");
    return fact;
}

Fact costOf(const monitoring::Sample &sample)
{
    const auto &cost = sample.cost;
    Fact fact{Words::tr("Own cost"),
              {Words::tr("%1 commands").arg(format::text(format::rate(cost.commandsPerSecond))),
               format::text(format::byteRate(cost.bytesPerSecond))}};
    if (cost.cpuMsPerMinute)
        fact.words +=
            Words::tr("%1 ms CPU a minute").arg(format::significant(*cost.cpuMsPerMinute, 2));
    return fact;
}

} // namespace

Mood moodOf(const host::LinkState &link)
{
    switch (link.phase) {
    case LinkPhase::Connected:
        return Mood::Well;
    case LinkPhase::Off:
    case LinkPhase::Connecting:
    case LinkPhase::Loading:
        return Mood::Waiting;
    case LinkPhase::Reconnecting:
    case LinkPhase::Refused:
        break;
    }
    return Mood::Trouble;
}

QString stateWords(const WatchView &view)
{
    switch (view.link.phase) {
    case LinkPhase::Off:
    case LinkPhase::Connecting:
        return Words::tr("Connecting");
    case LinkPhase::Connected:
        return Words::tr("Connected");
    case LinkPhase::Loading:
        return view.link.loadedShare
            ? Words::tr("Loading its dataset, %1")
                  .arg(format::text(format::wholePercent(*view.link.loadedShare)))
            : Words::tr("Loading its dataset");
    case LinkPhase::Reconnecting:
        return reconnecting(view);
    case LinkPhase::Refused:
        return Words::tr("Refused");
    }
    return {};
}

QStringList notices(const WatchView &view)
{
    QStringList notices;
    if (view.link.error)
        notices += fault(view);
    if (view.link.isStale())
        notices += Words::tr("All values are stale since %1 (%2).")
                       .arg(format::clockTime(*view.link.lastSampleAt, view.now),
                            ago(*view.link.lastSampleAt, view.now));
    if (view.restartedAt && view.now - *view.restartedAt < restartIsNews)
        notices += Words::tr("The server was started anew at %1.")
                       .arg(format::clockTime(*view.restartedAt, view.now));
    if (view.sample && !view.sample->missingRights.empty()) {
        QStringList commands;
        for (const auto &command : view.sample->missingRights)
            commands += format::fromServer(command).toUpper();
        notices += Words::tr("This user may not run %1.").arg(commands.join(u", "));
    }
    return notices;
}

std::vector<Fact> factsOf(const monitoring::Sample &sample)
{
    std::vector<Fact> facts{replicationOf(sample), persistenceOf(sample), databasesOf(sample)};
    if (sample.cpuShare)
        facts.push_back(
            {Words::tr("CPU"),
             {Words::tr("%1 of one core").arg(format::text(format::percent(*sample.cpuShare)))}});
    facts.push_back(costOf(sample));
    return facts;
}

} // namespace larder::ctl
