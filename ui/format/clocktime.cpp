// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/clocktime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace larder::format {

namespace {

QDateTime local(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

} // namespace

QString clockTime(WallTime at, WallTime now)
{
    const QDateTime then = local(at);
    const QDate today = local(now).date();
    if (then.date() == today)
        return clockSecond(at);
    const QString pattern = then.date().year() == today.year()
        //: A day without its year, in the format of QLocale::toString
        ? QCoreApplication::translate("Format", "d MMM")
        //: A day with its year, in the format of QLocale::toString
        : QCoreApplication::translate("Format", "d MMM yyyy");
    return QLocale().toString(then.date(), pattern) % u", " % clockMinute(at);
}

QString clockMinute(WallTime at)
{
    return local(at).time().toString(QStringLiteral("HH:mm"));
}

QString clockSecond(WallTime at)
{
    return local(at).time().toString(QStringLiteral("HH:mm:ss"));
}

} // namespace larder::format
