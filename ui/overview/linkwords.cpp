// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/linkwords.h"

#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace larder::overview {

using host::LinkPhase;
using kit::Status;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

const QLatin1String serverPlace("server");

QString withServer(const QString &sentence, const Glance &glance)
{
    return format::filled(sentence, {{serverPlace, serverName(glance.profile)}});
}

std::chrono::milliseconds between(WallTime from, WallTime to)
{
    return std::max(to - from, std::chrono::milliseconds::zero());
}

/// "All values are stale since 14:29:53 (2 min 14 s)."; empty when there are none.
QString staleness(const Glance &glance)
{
    if (!glance.isStale())
        return {};
    const auto since = *glance.link.lastSampleAt;
    return Words::tr("All values are stale since %1 (%2).")
        .arg(format::clockTime(since, glance.now), format::duration(between(since, glance.now)));
}

format::ErrorSentence errorOf(const Glance &glance)
{
    const auto &connect = glance.profile.options.connect;
    const QString name = serverName(glance.profile);
    const auto *tcp = std::get_if<redis::TcpAddress>(&connect.endpoint);
    return format::sentence(*glance.link.error,
                            {name, format::fromServer(redis::display(connect.endpoint)),
                             tcp ? format::fromServer(tcp->host) : QString(),
                             format::fromServer(connect.user)});
}

QString joined(const QStringList &sentences)
{
    QStringList spoken = sentences;
    spoken.removeAll(QString());
    return spoken.join(u' ');
}

BannerText troubleText(const Glance &glance)
{
    const bool isRefused = glance.link.phase == LinkPhase::Refused;
    if (!glance.link.error)
        return {Status::Critical, withServer(Words::tr("{server} does not answer."), glance),
                staleness(glance)};
    const auto error = errorOf(glance);
    if (glance.isStale() && !isRefused && !error.smallPrint.isEmpty())
        return {Status::Critical, QString(error.headline + u'.'),
                joined({staleness(glance),
                        format::filled(Words::tr("Last try: {detail}."),
                                       {{QLatin1String("detail"), error.smallPrint}})})};
    return {Status::Critical, QString(error.headline + u'.'),
            joined({staleness(glance), error.explanation, isRefused ? error.remedy : QString()})};
}

BannerText loadingText(const Glance &glance)
{
    QStringList sentences;
    if (glance.link.loadedShare)
        sentences.append(Words::tr("%1 read.")
                             .arg(format::text(format::wholePercent(*glance.link.loadedShare))));
    sentences.append(Words::tr("It answers as soon as it is done."));
    sentences.append(staleness(glance));
    return {Status::Note, withServer(Words::tr("{server} is loading its dataset."), glance),
            joined(sentences)};
}

} // namespace

QString serverName(const profiles::Profile &profile)
{
    return format::fromServer(profile.name);
}

std::optional<BannerText> linkText(const Glance &glance)
{
    switch (glance.link.phase) {
    case LinkPhase::Off:
        return BannerText{Status::Note, withServer(Words::tr("Not connected to {server}."), glance),
                          staleness(glance)};
    case LinkPhase::Loading:
        return loadingText(glance);
    case LinkPhase::Reconnecting:
    case LinkPhase::Refused:
        return troubleText(glance);
    case LinkPhase::Connecting:
        if (!glance.isStale())
            return std::nullopt;
        return BannerText{Status::Note, withServer(Words::tr("Connecting to {server}."), glance),
                          staleness(glance)};
    case LinkPhase::Connected:
        return std::nullopt;
    }
    return std::nullopt;
}

QString linkActivity(const Glance &glance)
{
    const auto &link = glance.link;
    if (link.phase != LinkPhase::Reconnecting)
        return {};
    const QString attempt = format::grouped(link.attempt);
    if (!link.nextAttemptAt || *link.nextAttemptAt <= glance.now)
        return Words::tr("Reconnecting, attempt %1").arg(attempt);
    const auto left = std::chrono::ceil<std::chrono::seconds>(*link.nextAttemptAt - glance.now);
    return Words::tr("Reconnecting, attempt %1, next in %2").arg(attempt, format::duration(left));
}

std::optional<BannerText> roleText(const Glance &glance)
{
    const auto &identity = glance.sample ? glance.sample->identity : glance.link.identity;
    if (identity.mode == redis::Mode::Sentinel || identity.role == redis::Role::Sentinel)
        return BannerText{Status::Note, Words::tr("This is a Sentinel."),
                          Words::tr("It watches servers and holds no data of its own, so most "
                                    "figures stay empty.")};
    if (identity.mode == redis::Mode::Cluster)
        return BannerText{Status::Note, Words::tr("This is one node of a Cluster."),
                          Words::tr("All figures are of this node alone.")};
    if (identity.role != redis::Role::Replica)
        return std::nullopt;
    const bool isCut = glance.sample && glance.sample->replication.linkUp == false;
    return BannerText{
        isCut ? Status::Warning : Status::Note,
        format::filled(Words::tr("This is a replica of {server}."),
                       {{serverPlace, format::fromServer(identity.primaryAddress)}}),
        isCut ? Words::tr("Its link to the primary is down: what it serves may be old.")
              : Words::tr("It takes no writes; hits and misses are those of its own clients.")};
}

BannerText restartText(const Restart &restart, const Glance &glance)
{
    const WallTime at{std::chrono::milliseconds(restart.at)};
    const QString fact =
        format::filled(Words::tr("{server} was restarted at {time}."),
                       {{serverPlace, serverName(glance.profile)},
                        {QLatin1String("time"), format::clockTime(at, glance.now)}});
    const bool isEmptied = restart.keysBefore.value_or(0) > 0 && glance.sample
        && glance.sample->keys == std::uint64_t{0};
    return {isEmptied ? Status::Warning : Status::Note, fact,
            isEmptied ? Words::tr("Its dataset is empty; before it held %1 keys.")
                            .arg(format::grouped(static_cast<std::int64_t>(*restart.keysBefore)))
                      : Words::tr("Rates start again there.")};
}

} // namespace larder::overview
