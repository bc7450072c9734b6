// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statline.h"

#include "app/larderctl/watchwords.h"
#include "ui/format/bytes.h"
#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"

#include <QCoreApplication>
#include <QStringList>

namespace larder::ctl {

namespace {

constexpr int column = 11;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::StatLine)
};

std::optional<double> real(std::optional<std::uint64_t> count)
{
    return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

QString latency(std::chrono::microseconds time)
{
    return format::text(format::latency(std::chrono::duration<double>(time).count()));
}

QStringList headWords()
{
    return {Words::tr("Time"),     Words::tr("Hit ratio"), Words::tr("Memory"),
            Words::tr("Limit"),    Words::tr("Keys"),      Words::tr("Clients"),
            Words::tr("Commands"), Words::tr("In"),        Words::tr("Out"),
            Words::tr("p50"),      Words::tr("p99"),       Words::tr("Evicted"),
            Words::tr("Expired")};
}

std::string line(const QString &first, const QStringList &rest)
{
    QString text = first.leftJustified(8);
    for (const auto &figure : rest)
        text += u' ' + figure.rightJustified(column - 1);
    text += u'\n';
    return text.toStdString();
}

} // namespace

std::string statHead()
{
    const auto words = headWords();
    return line(words.front(), words.mid(1));
}

std::string statLine(const WatchView &view)
{
    const auto time = format::clockSecond(view.now);
    if (moodOf(view.link) == Mood::Trouble || !view.sample) {
        const QStringList words = QStringList(stateWords(view)) + notices(view);
        return QString(time % u"  " % words.join(u". ") % u'\n').toStdString();
    }
    const auto &sample = *view.sample;
    return line(time,
                {format::text(format::percent(sample.hitRatio)),
                 format::text(format::bytes(real(sample.memoryUsed))),
                 format::text(format::bytes(real(sample.memoryMax))),
                 format::text(format::shortNumber(real(sample.keys))),
                 format::text(format::shortNumber(real(sample.clientsConnected))),
                 format::text(format::rate(sample.commandsPerSecond)),
                 format::text(format::byteRate(sample.inputBytesPerSecond)),
                 format::text(format::byteRate(sample.outputBytesPerSecond)),
                 latency(sample.roundTripP50), latency(sample.roundTripP99),
                 format::text(format::rate(sample.evictedPerSecond)),
                 format::text(format::rate(sample.expiredPerSecond))});
}

} // namespace larder::ctl
