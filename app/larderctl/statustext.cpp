// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statustext.h"

#include "app/larderctl/servertext.h"
#include "ui/format/bytes.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace larder::ctl {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Status)
};

struct Line {
    QString label;
    QStringList words;
};

std::optional<double> real(std::optional<std::uint64_t> count)
{
    return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

QString size(std::optional<std::uint64_t> count)
{
    return format::text(format::bytes(real(count)));
}

QString count(std::optional<std::uint64_t> count)
{
    return count ? format::grouped(static_cast<std::int64_t>(*count)) : format::unknown();
}

QString latency(std::chrono::microseconds time)
{
    return format::text(format::latency(std::chrono::duration<double>(time).count()));
}

Line memoryLine(const monitoring::Sample &sample)
{
    Line line{Words::tr("Memory"),
              {sample.memoryMax
                   ? Words::tr("%1 of %2").arg(size(sample.memoryUsed), size(sample.memoryMax))
                   : size(sample.memoryUsed)}};
    if (!sample.memoryMax)
        line.words += Words::tr("no limit");
    line.words += Words::tr("RSS %1").arg(size(sample.memoryRss));
    if (sample.fragmentation)
        line.words += Words::tr("fragmentation %1").arg(format::fixed(*sample.fragmentation, 2));
    if (!sample.evictionPolicy.empty())
        line.words += format::fromServer(sample.evictionPolicy);
    return line;
}

std::vector<Line> linesOf(const monitoring::Sample &sample)
{
    const auto rate = [](std::optional<double> perSecond) {
        return format::text(format::rate(perSecond));
    };
    const auto byteRate = [](std::optional<double> perSecond) {
        return format::text(format::byteRate(perSecond));
    };
    return {
        memoryLine(sample),
        {Words::tr("Keys"),
         {count(sample.keys), Words::tr("%1 with an expiry").arg(count(sample.expiringKeys))}},
        {Words::tr("Hit ratio"),
         {format::text(format::percent(sample.hitRatioSinceStart)),
          Words::tr("%1 hits").arg(count(sample.hitsTotal)),
          Words::tr("%1 misses").arg(count(sample.missesTotal))}},
        {Words::tr("Clients"),
         {Words::tr("%1 connected").arg(count(sample.clientsConnected)),
          Words::tr("%1 blocked").arg(count(sample.clientsBlocked)),
          Words::tr("at most %1").arg(count(sample.clientsMax))}},
        {Words::tr("Throughput"),
         {Words::tr("%1 commands").arg(rate(sample.commandsPerSecond)),
          Words::tr("%1 in").arg(byteRate(sample.inputBytesPerSecond)),
          Words::tr("%1 out").arg(byteRate(sample.outputBytesPerSecond))}},
        {Words::tr("Latency"),
         {Words::tr("%1 p50").arg(latency(sample.roundTripP50)),
          Words::tr("%1 p99").arg(latency(sample.roundTripP99))}},
        {Words::tr("Evicted"), {rate(sample.evictedPerSecond)}},
        {Words::tr("Expired"), {rate(sample.expiredPerSecond)}},
    };
}

} // namespace

std::string statusText(const monitoring::Sample &sample, const redis::Endpoint &server)
{
    const auto lines = linesOf(sample);
    qsizetype widest = 0;
    for (const auto &line : lines)
        widest = std::max(widest, line.label.size());

    QString text = format::fromServer(redis::display(server)) % u"  "
        % serverWords(sample).join(u", ") % u"\n\n";
    for (const auto &line : lines)
        text += line.label.leftJustified(widest + 2) + line.words.join(u", ") + u'\n';
    return text.toStdString();
}

} // namespace larder::ctl
