// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/card.h"

#include "ui/format/bytes.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"

#include <QCoreApplication>

#include <chrono>
#include <cmath>
#include <numeric>

namespace larder::ctl {

namespace {

using monitoring::Metric;
using monitoring::Sample;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Card)
};

std::optional<double> real(std::optional<std::uint64_t> count)
{
    return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

QString size(std::optional<std::uint64_t> count)
{
    return format::text(format::bytes(real(count)));
}

QString whole(std::optional<std::uint64_t> count)
{
    return count ? format::grouped(static_cast<std::int64_t>(*count)) : format::unknown();
}

QString brief(std::optional<std::uint64_t> count)
{
    return format::text(format::shortNumber(real(count)));
}

QString latency(std::chrono::microseconds time)
{
    return time.count() == 0
        ? format::unknown()
        : format::text(format::latency(std::chrono::duration<double>(time).count()));
}

/// Values of charts, in the units of History.
QString spokenPercent(double value)
{
    return format::text(format::percent(value / 100));
}

QString spokenBytes(double value)
{
    return format::text(format::bytes(value));
}

QString spokenByteRate(double value)
{
    return format::text(format::byteRate(value));
}

QString spokenRate(double value)
{
    return format::text(format::rate(value));
}

QString spokenCount(double value)
{
    return format::text(format::shortNumber(std::round(value)));
}

QString spokenMilliseconds(double value)
{
    return format::text(format::latency(value / 1'000));
}

Card hitRatio(const Sample &sample)
{
    return {
        .title = Words::tr("Hit ratio"),
        .values = {format::text(format::percent(sample.hitRatio))},
        .details = {Words::tr("%1 hits").arg(format::text(format::rate(sample.hitsPerSecond))),
                    Words::tr("%1 misses").arg(format::text(format::rate(sample.missesPerSecond))),
                    Words::tr("%1 since start")
                        .arg(format::text(format::percent(sample.hitRatioSinceStart)))},
        .metric = Metric::HitRatio,
        .foot = Foot::Least,
        .spoken = spokenPercent};
}

Card memory(const Sample &sample)
{
    Card card{.title = Words::tr("Memory"),
              .values = {size(sample.memoryUsed)},
              .details = {Words::tr("no limit")},
              .metric = Metric::MemoryUsed,
              .foot = Foot::Least,
              .spoken = spokenBytes};
    if (sample.memoryUsed && sample.memoryMax && *sample.memoryMax > 0) {
        const auto used = static_cast<double>(*sample.memoryUsed);
        const auto most = static_cast<double>(*sample.memoryMax);
        card.share = used / most;
        card.values.prepend(
            Words::tr("%1 of %2").arg(format::bytesLike(used, most).value, size(sample.memoryMax)));
        card.details = {Words::tr("%1 full").arg(format::text(format::wholePercent(*card.share)))};
    } else if (!sample.memoryUsed) {
        card.details.clear();
    }
    card.details += Words::tr("RSS %1").arg(size(sample.memoryRss));
    if (sample.fragmentation)
        card.details += Words::tr("fragmentation %1").arg(format::fixed(*sample.fragmentation, 2));
    return card;
}

Card commands(const Sample &sample)
{
    Card card{.title = Words::tr("Commands"),
              .values = {format::text(format::rate(sample.commandsPerSecond))},
              .details = {},
              .metric = Metric::Commands,
              .spoken = spokenRate};
    if (!sample.commands.empty() && sample.commands.front().shareOfTime > 0)
        card.details += Words::tr("most time: %1")
                            .arg(format::fromServer(sample.commands.front().name).toUpper());
    if (sample.cpuShare)
        card.details +=
            Words::tr("CPU %1").arg(format::text(format::wholePercent(*sample.cpuShare)));
    return card;
}

Card latency(const Sample &sample)
{
    return {.title = Words::tr("Latency p50"),
            .values = {latency(sample.roundTripP50)},
            .details = {Words::tr("p99 %1").arg(latency(sample.roundTripP99)),
                        Words::tr("p95 %1").arg(latency(sample.roundTripP95))},
            .metric = Metric::RoundTripP99,
            .spoken = spokenMilliseconds};
}

Card network(const Sample &sample)
{
    return {.title = Words::tr("Network out"),
            .values = {format::text(format::byteRate(sample.outputBytesPerSecond))},
            .details = {Words::tr("in %1").arg(
                format::text(format::byteRate(sample.inputBytesPerSecond)))},
            .metric = Metric::NetworkOut,
            .spoken = spokenByteRate};
}

Card keys(const Sample &sample)
{
    Card card{.title = Words::tr("Keys"),
              .values = {whole(sample.keys), brief(sample.keys)},
              .details = {Words::tr("%1 with an expiry").arg(brief(sample.expiringKeys))},
              .metric = Metric::Keys,
              .foot = Foot::Least,
              .spoken = spokenCount};
    if (!sample.databases.empty())
        card.details +=
            Words::tr("%n databases", nullptr, static_cast<int>(sample.databases.size()));
    return card;
}

Card clients(const Sample &sample)
{
    return {.title = Words::tr("Clients"),
            .values = {whole(sample.clientsConnected), brief(sample.clientsConnected)},
            .details = {Words::tr("%1 blocked").arg(brief(sample.clientsBlocked)),
                        Words::tr("at most %1").arg(whole(sample.clientsMax))},
            .metric = Metric::ClientsConnected,
            .spoken = spokenCount};
}

Card evicted(const Sample &sample)
{
    const auto policy = format::fromServer(sample.evictionPolicy);
    return {.title = Words::tr("Evicted"),
            .values = {format::text(format::rate(sample.evictedPerSecond))},
            .details = policy.isEmpty() ? QStringList() : QStringList{policy},
            .metric = Metric::Evicted,
            .spoken = spokenRate};
}

Card expired(const Sample &sample)
{
    return {.title = Words::tr("Expired"),
            .values = {format::text(format::rate(sample.expiredPerSecond))},
            .details = {},
            .metric = Metric::Expired,
            .spoken = spokenRate};
}

} // namespace

QString Card::scaleOf(const std::vector<float> &charted) const
{
    const auto top = std::accumulate(charted.begin(), charted.end(), metrics::noValue,
                                     [](float a, float b) { return std::fmax(a, b); });
    const auto least = std::accumulate(charted.begin(), charted.end(), metrics::noValue,
                                       [](float a, float b) { return std::fmin(a, b); });
    if (std::isnan(top) || (foot == Foot::Zero && top <= 0))
        return {};
    return foot == Foot::Zero
        ? Words::tr("chart up to %1").arg(spoken(static_cast<double>(top)))
        : Words::tr("chart %1 to %2")
              .arg(spoken(static_cast<double>(least)), spoken(static_cast<double>(top)));
}

std::vector<Card> cardsOf(const Sample &sample)
{
    return {hitRatio(sample), memory(sample),  commands(sample), latency(sample), network(sample),
            keys(sample),     clients(sample), evicted(sample),  expired(sample)};
}

} // namespace larder::ctl
