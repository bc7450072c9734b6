// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/duration.h"

#include <QCoreApplication>

#include <cmath>

namespace larder::format {

namespace {

using namespace std::chrono;
using std::chrono::milliseconds;

constexpr seconds perMinute = 1min;
constexpr seconds perHour = 1h;
constexpr seconds perDay = 24h;

QString inUnits(long long large, const QString &largeUnit, long long small,
                const QString &smallUnit)
{
    const QString first = grouped(large) % u' ' % largeUnit;
    if (small == 0)
        return first;
    return first % u' ' % grouped(small) % u' ' % smallUnit;
}

QString twoDigits(long long number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

Figure latency(double seconds)
{
    if (!std::isfinite(seconds))
        return unknownFigure();
    const double micro = seconds * 1e6;
    if (micro < 999.5)
        return {significant(micro, micro < 99.95 ? 2 : 3), QStringLiteral("µs")};
    if (seconds < 0.9995)
        return {significant(seconds * 1e3, 3), QStringLiteral("ms")};
    return {significant(seconds, 3), QStringLiteral("s")};
}

Figure latency(std::optional<double> seconds)
{
    return seconds ? latency(*seconds) : unknownFigure();
}

QString latencyInMilliseconds(double seconds)
{
    const double milli = seconds * 1e3;
    return significant(milli, 3);
}

QString duration(std::chrono::milliseconds time)
{
    const auto minute = [] { return QCoreApplication::translate("Format", "min"); };
    const auto hour = [] { return QCoreApplication::translate("Format", "h"); };
    const seconds all = floor<seconds>(abs(time));
    if (all < perMinute)
        return grouped(all.count()) % u' ' % QCoreApplication::translate("Format", "s");
    if (all < perHour)
        return grouped(all / perMinute) % u' ' % minute();
    if (all < perDay)
        return inUnits(all / perHour, hour(), all % perHour / perMinute, minute());
    return inUnits(all / perDay, QCoreApplication::translate("Format", "d"), all % perDay / perHour,
                   hour());
}

QString countdown(std::chrono::milliseconds left)
{
    const seconds all = ceil<seconds>(std::max(left, std::chrono::milliseconds{0}));
    if (all >= perDay)
        return duration(all);
    const QString tail = u':' % twoDigits((all % perMinute).count());
    if (all < perHour)
        return QString::number(all / perMinute) % tail;
    return QString::number(all / perHour) % u':' % twoDigits(all % perHour / perMinute) % tail;
}

} // namespace larder::format
