// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/bytes.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace larder::format {

namespace {

constexpr std::array units{"B", "KB", "MB", "GB", "TB", "PB"};

// Whole bytes; kilobytes and megabytes to what a table can compare; gigabytes to three digits.
int decimalsFor(double count, std::size_t unit)
{
    const double size = std::abs(count);
    switch (unit) {
    case 0:
        return 0;
    case 1:
        return size < 9.95 ? 1 : 0;
    case 2:
        return size < 99.95 ? 1 : 0;
    default:
        return size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    }
}

std::size_t unitOf(double count)
{
    std::size_t unit = 0;
    // What would round to 1,024 is shown as 1 of the next.
    while (unit + 1 < units.size() && std::abs(count) >= 1023.5) {
        count /= 1024;
        ++unit;
    }
    return unit;
}

Figure inUnit(double count, std::size_t unit)
{
    const double part = count / std::pow(1024.0, static_cast<double>(unit));
    return {fixed(part, decimalsFor(part, unit)), QLatin1String(units.at(unit))};
}

} // namespace

Figure bytes(double count)
{
    return std::isfinite(count) ? inUnit(count, unitOf(count)) : unknownFigure();
}

Figure bytes(std::optional<double> count)
{
    return count ? bytes(*count) : unknownFigure();
}

Figure bytesLike(double count, double scale)
{
    const bool known = std::isfinite(count) && std::isfinite(scale);
    return known ? inUnit(count, unitOf(scale)) : unknownFigure();
}

QString exactBytes(std::int64_t count)
{
    return QCoreApplication::translate("Format", "%1 bytes", nullptr).arg(grouped(count));
}

} // namespace larder::format
