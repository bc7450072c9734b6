// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/identity.h"
#include "ui/format/number.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/servers/serverwords.h"

#include <QCoreApplication>

namespace larder::shell {

namespace {

using namespace std::chrono_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::shell::StatusLine)
};

QString stateOf(const WatchedServer &server)
{
    const auto &link = server.link;
    switch (link.phase) {
    case host::LinkPhase::Off:
        return Words::tr("Not connected");
    case host::LinkPhase::Connecting:
        return Words::tr("Connecting");
    case host::LinkPhase::Connected:
        return Words::tr("Connected");
    case host::LinkPhase::Loading:
        return Words::tr("Loading");
    case host::LinkPhase::Reconnecting:
        return Words::tr("Not responding");
    case host::LinkPhase::Refused:
        return link.error
            ? format::sentence(*link.error, servers::contextOf(server.profile)).headline
            : Words::tr("Refused");
    }
    return {};
}

kit::Status markOf(host::LinkPhase phase)
{
    switch (phase) {
    case host::LinkPhase::Off:
        return kit::Status::Silent;
    case host::LinkPhase::Connecting:
    case host::LinkPhase::Loading:
        return kit::Status::Pending;
    case host::LinkPhase::Connected:
        return kit::Status::Good;
    case host::LinkPhase::Reconnecting:
    case host::LinkPhase::Refused:
        return kit::Status::Critical;
    }
    return kit::Status::Silent;
}

void add(StatusLine &line, const QString &fact, const QString &shortFact)
{
    if (!fact.isEmpty())
        line.facts += fact;
    if (!shortFact.isEmpty())
        line.shortFacts += shortFact;
}

void add(StatusLine &line, const QString &fact)
{
    add(line, fact, fact);
}

/// "Redis 7.0.15, primary, 2 replicas", and without the replicas.
void addIdentity(StatusLine &line, const host::LinkState &link)
{
    const auto product = format::product(link.identity);
    const auto role = format::role(link.identity);
    if (product.isEmpty() && role.isEmpty())
        return;

    const auto joined = [&product](const QString &words) {
        return words.isEmpty() || product.isEmpty() ? QString(product % words)
                                                    : QString(product % u", " % words);
    };
    auto identity = link.identity;
    identity.connectedReplicas = 0;
    const auto whole = joined(role);
    const auto brief = joined(format::role(identity));
    if (link.isStale())
        add(line, Words::tr("%1 (last known)").arg(whole), brief);
    else
        add(line, whole, brief);
}

QString intervalOf(std::chrono::milliseconds every)
{
    if (every >= 1s)
        return format::duration(every);
    return format::text({format::grouped(every.count()), QStringLiteral("ms")});
}

void addSampling(StatusLine &line, const WatchedServer &server, WallTime now)
{
    const auto &sample = server.sample;
    const auto sampledAt = server.link.lastSampleAt;
    if (!sample || !sampledAt)
        return;
    add(line,
        Words::tr("Round trip %1")
            .arg(format::text(
                format::latency(std::chrono::duration<double>(sample->roundTrip).count()))));
    const auto at = format::clockTime(*sampledAt, now);
    add(line, Words::tr("Last sample %1, every %2").arg(at, intervalOf(server.profile.sampleEvery)),
        Words::tr("Last sample %1").arg(at));
}

void addSilence(StatusLine &line, const host::LinkState &link, WallTime now)
{
    const auto since = link.lastSampleAt.value_or(link.since);
    add(line, Words::tr("No reply since %1").arg(format::clockTime(since, now)));

    const auto attempt = QString::number(link.attempt);
    if (!link.nextAttemptAt || *link.nextAttemptAt <= now) {
        add(line, Words::tr("Attempt %1").arg(attempt));
        return;
    }
    // Rounded up, so that the countdown ends at 1 and not at 0.
    const auto left = std::chrono::ceil<std::chrono::seconds>(*link.nextAttemptAt - now);
    add(line, Words::tr("Attempt %1, next in %2").arg(attempt, format::duration(left)));
}

void addLink(StatusLine &line, const WatchedServer &server, WallTime now)
{
    const auto &link = server.link;
    switch (link.phase) {
    case host::LinkPhase::Off:
        add(line, Words::tr("Sampling off"));
        return;
    case host::LinkPhase::Connecting:
        add(line, servers::addressOf(server.profile));
        return;
    case host::LinkPhase::Connected:
        addSampling(line, server, now);
        return;
    case host::LinkPhase::Loading:
        if (link.loadedShare)
            add(line,
                Words::tr("%1 of its dataset")
                    .arg(format::text(format::percent(*link.loadedShare))));
        return;
    case host::LinkPhase::Reconnecting:
        addSilence(line, link, now);
        return;
    case host::LinkPhase::Refused:
        add(line, Words::tr("No attempts until something is changed"),
            Words::tr("No further attempts"));
        return;
    }
}

void addCost(StatusLine &line, const std::optional<monitoring::Sample> &sample)
{
    const auto cost = sample.value_or(monitoring::Sample()).cost;
    const auto commands =
        Words::tr("%1 commands/s").arg(format::significant(cost.commandsPerSecond, 2));
    line.shortCost = Words::tr("Own cost %1").arg(commands);

    QStringList parts{commands};
    if (sample)
        parts += format::text(format::byteRate(cost.bytesPerSecond));
    if (cost.cpuMsPerMinute)
        parts += Words::tr("%1 ms CPU/min").arg(format::significant(*cost.cpuMsPerMinute, 2));
    line.cost = Words::tr("Own cost %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

StatusLine statusLineOf(const WatchedServer &server, WallTime now)
{
    StatusLine line;
    line.mark = markOf(server.link.phase);
    line.state = stateOf(server);
    line.isAlarming = line.mark == kit::Status::Critical;
    addIdentity(line, server.link);
    addLink(line, server, now);
    addCost(line, server.sample);
    line.history = server.history > 0ms
        ? Words::tr("History %1 in memory").arg(format::duration(server.history))
        : Words::tr("History empty");
    if (server.link.error) {
        const auto words = format::sentence(*server.link.error, servers::contextOf(server.profile));
        QStringList lines{words.headline, words.explanation, words.remedy, words.smallPrint};
        lines.removeAll(QString());
        line.details = lines.join(u'\n');
    }
    return line;
}

StatusLine statusLineOfNothing()
{
    StatusLine line;
    line.state = Words::tr("No server");
    add(line, Words::tr("Sampling off"));
    line.cost = Words::tr("Own cost %1").arg(Words::tr("%1 commands/s").arg(QStringLiteral("0")));
    line.shortCost = line.cost;
    line.history = Words::tr("History empty");
    return line;
}

} // namespace larder::shell
