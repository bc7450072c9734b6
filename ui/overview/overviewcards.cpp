// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcards.h"

#include "ui/format/bytes.h"
#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/overview/trend.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace larder::overview {

using kit::KpiCard;
using monitoring::History;
using monitoring::Metric;
using monitoring::Sample;
using theme::Meaning;

namespace {

constexpr std::size_t namedCommands = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewCards)
};

QString memoryContext(const Sample &sample)
{
    if (!sample.memoryUsed)
        return {};
    if (!sample.memoryMax)
        return Words::tr("no limit");
    const auto used = static_cast<double>(*sample.memoryUsed);
    const auto most = static_cast<double>(*sample.memoryMax);
    return Words::tr("%1 of %2")
        .arg(format::text(format::percent(used / most)), format::text(format::bytes(most)));
}

/// "GET 57 %, HGETALL 12 %": of all calls.
QString commandsContext(std::vector<CommandLoad> loads)
{
    double all = 0;
    for (const auto &load : loads)
        all += load.callsPerSecond;
    std::sort(loads.begin(), loads.end(), [](const CommandLoad &a, const CommandLoad &b) {
        return a.callsPerSecond > b.callsPerSecond;
    });
    QStringList parts;
    for (std::size_t i = 0; i < std::min(namedCommands, loads.size()) && all > 0; ++i) {
        const auto share = format::wholePercent(loads[i].callsPerSecond / all);
        parts.append(QString(commandTitle(loads[i].name) + u' ' + format::text(share)));
    }
    return parts.join(QStringLiteral(", "));
}

double seconds(std::chrono::microseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QString roundTripContext(const Sample &sample)
{
    return Words::tr("p50 %1, p95 %2 ms")
        .arg(format::latencyInMilliseconds(seconds(sample.roundTripP50)),
             format::latencyInMilliseconds(seconds(sample.roundTripP95)));
}

QString keysContext(const Sample &sample)
{
    const auto databases = static_cast<std::int64_t>(sample.databases.size());
    if (databases == 0)
        return sample.keys ? Words::tr("no keys in any database") : QString();
    const QString where = databases == 1
        ? Words::tr("1 database")
        : Words::tr("%1 databases").arg(format::grouped(databases));
    if (sample.keys.value_or(0) == 0 || !sample.expiringKeys)
        return where;
    const double share =
        static_cast<double>(*sample.expiringKeys) / static_cast<double>(*sample.keys);
    return Words::tr("%1 expire, %2").arg(format::text(format::percent(share)), where);
}

QString clientsContext(const Sample &sample)
{
    QStringList parts;
    if (sample.clientsBlocked)
        parts.append(Words::tr("%1 blocked")
                         .arg(format::grouped(static_cast<std::int64_t>(*sample.clientsBlocked))));
    if (sample.clientsMax)
        parts.append(Words::tr("limit %1")
                         .arg(format::grouped(static_cast<std::int64_t>(*sample.clientsMax))));
    return parts.join(QStringLiteral(", "));
}

std::optional<double> real(const std::optional<std::uint64_t> &number)
{
    return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

format::Figure count(std::optional<std::uint64_t> number)
{
    if (!number)
        return format::unknownFigure();
    return {format::grouped(static_cast<std::int64_t>(*number)), {}};
}

/// Makes readings of one window.
class Reader
{
public:
    Reader(const Glance &glance, metrics::TimeWindow window, metrics::TimeMs longestStep)
        : m_series(glance.history.series())
        , m_window(window)
        , m_longestStep(longestStep)
    {
    }

    kit::KpiReading read(const KpiCard &card, format::Figure number, const QString &context,
                         Metric metric, TrendForm form) const
    {
        const auto column = History::column(metric);
        const auto base = form == TrendForm::Rate ? kit::Spark::Base::Zero : kit::Spark::Base::Near;
        return {std::move(number), context, trend(m_series, column, m_window, form),
                kit::sparkOf(m_series, column, m_window, card.sparkWidth(), m_longestStep, base)};
    }

private:
    const metrics::TimeSeries &m_series;
    metrics::TimeWindow m_window;
    metrics::TimeMs m_longestStep;
};

} // namespace

OverviewCards::OverviewCards(QWidget *parent)
    : QObject(parent)
    , m_hero(new HeroCard(parent))
    , m_memory(new KpiCard(tr("Memory"), Meaning::Memory, KpiCard::Size::Regular, parent))
    , m_commands(new KpiCard(tr("Commands"), Meaning::Commands, KpiCard::Size::Regular, parent))
    , m_roundTrip(new KpiCard(tr("Round trip, p99"), Meaning::P95, KpiCard::Size::Regular, parent))
    , m_keys(new KpiCard(tr("Keys"), Meaning::Other, KpiCard::Size::Regular, parent))
    , m_clients(new KpiCard(tr("Clients"), Meaning::Clients, KpiCard::Size::Regular, parent))
    , m_evicted(new KpiCard(tr("Evicted"), Meaning::Evicted, KpiCard::Size::Regular, parent))
{
    addCard(m_hero->now(), ChartId::HitRatio);
    addCard(m_memory, ChartId::Memory);
    addCard(m_commands, ChartId::Commands);
    addCard(m_roundTrip, ChartId::RoundTrip);
    addCard(m_keys, ChartId::Keys);
    addCard(m_clients, ChartId::Clients);
    addCard(m_evicted, ChartId::ExpiredAndEvicted);
    m_widgets.front() = m_hero;
}

void OverviewCards::addCard(KpiCard *card, ChartId chart)
{
    m_all.push_back(card);
    m_widgets.push_back(card);
    connect(card, &QAbstractButton::clicked, this, [this, chart] { Q_EMIT chartAsked(chart); });
    connect(card, &KpiCard::copyAclAsked, this, &OverviewCards::copyAclAsked);
}

void OverviewCards::display(const Glance &glance, metrics::TimeWindow window,
                            metrics::TimeMs longestStep, const std::vector<CommandLoad> &loads)
{
    m_hero->showSinceStart(glance);
    if (!glance.sample) {
        for (auto *card : m_all)
            glance.isBeginning() ? card->setLoading() : card->setWaiting(tr("no sample yet"));
        return;
    }
    showReadings(glance, window, longestStep, loads);
    if (!glance.mayRun("ping"))
        m_roundTrip->setNoRight(tr("user may not run PING"));
    if (!glance.mayRun("info")) {
        for (auto *card : m_all) {
            if (card != m_roundTrip)
                card->setNoRight(tr("user may not run INFO"));
        }
    }
    if (!glance.isStale())
        return;
    const QString since = format::clockTime(*glance.link.lastSampleAt, glance.now);
    for (auto *card : m_all)
        card->setStale(since);
}

void OverviewCards::showReadings(const Glance &glance, metrics::TimeWindow window,
                                 metrics::TimeMs longestStep, const std::vector<CommandLoad> &loads)
{
    const auto &sample = *glance.sample;
    const Reader reader(glance, window, longestStep);
    const auto show = [&](KpiCard *card, format::Figure number, const QString &context,
                          Metric metric, TrendForm form = TrendForm::Relative) {
        card->setReading(reader.read(*card, std::move(number), context, metric, form));
    };

    show(m_hero->now(), format::percent(sample.hitRatio),
         sample.hitRatio ? QString() : tr("no look-ups just now"), Metric::HitRatio,
         TrendForm::Points);
    auto memory = reader.read(*m_memory, format::bytes(real(sample.memoryUsed)),
                              memoryContext(sample), Metric::MemoryUsed, TrendForm::Relative);
    memory.spark.limit = real(sample.memoryMax);
    m_memory->setReading(std::move(memory));
    show(m_commands, format::rate(sample.commandsPerSecond), commandsContext(loads),
         Metric::Commands);
    show(m_roundTrip, format::latency(seconds(sample.roundTripP99)), roundTripContext(sample),
         Metric::RoundTripP99);
    show(m_keys, format::shortNumber(real(sample.keys)), keysContext(sample), Metric::Keys);
    show(m_clients, count(sample.clientsConnected), clientsContext(sample),
         Metric::ClientsConnected);

    auto evicted =
        reader.read(*m_evicted, format::rate(sample.evictedPerSecond),
                    tr("expired %1").arg(format::text(format::rate(sample.expiredPerSecond))),
                    Metric::Evicted, TrendForm::Rate);
    evicted.spark.base = kit::Spark::Base::Zero;
    m_evicted->setReading(std::move(evicted));
}

} // namespace larder::overview
