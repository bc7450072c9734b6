// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/number.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace larder::format {

namespace {

constexpr std::array scales{"", "k", "M", "G", "T"};

struct Scaled {
    double number;
    std::size_t scale; // index in scales
};

int digitsBeforePoint(double number)
{
    const double size = std::abs(number);
    return size < 10 ? 1 : size < 100 ? 2 : size < 1000 ? 3 : 4;
}

// The digits after the point at each scale: 2.6, 84, 18.4 k, 1.284 M.
int decimalsFor(double number, std::size_t scale)
{
    if (scale >= 2)
        return qMax(0, 4 - digitsBeforePoint(number));
    if (scale == 1)
        return 1;
    return std::abs(number) < 10 && number != std::round(number) ? 1 : 0;
}

double roundedTo(double number, int decimals)
{
    const double power = std::pow(10.0, decimals);
    return std::round(number * power) / power;
}

// Rounding may carry a number over to the next scale: 999.96 k is 1.000 M.
Scaled scaled(double number)
{
    std::size_t scale = 0;
    while (scale + 1 < scales.size()
           && std::abs(roundedTo(number, decimalsFor(number, scale))) >= 1000) {
        number /= 1000;
        ++scale;
    }
    return {number, scale};
}

} // namespace

QString text(const Figure &figure)
{
    if (figure.unit.isEmpty())
        return figure.value;
    if (figure.unit.startsWith(u'/'))
        return figure.value + figure.unit;
    return figure.value % u' ' % figure.unit;
}

QString unknown()
{
    return QStringLiteral("–");
}

Figure unknownFigure()
{
    return {unknown(), {}};
}

QString grouped(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString grouped(std::optional<std::int64_t> count)
{
    return count ? grouped(*count) : unknown();
}

Figure shortNumber(double number)
{
    if (!std::isfinite(number))
        return unknownFigure();
    const Scaled shown = scaled(number);
    return {fixed(shown.number, decimalsFor(shown.number, shown.scale)),
            QLatin1String(scales.at(shown.scale))};
}

Figure shortNumber(std::optional<double> number)
{
    return number ? shortNumber(*number) : unknownFigure();
}

QString axisNumber(double number)
{
    if (!std::isfinite(number))
        return unknown();
    std::size_t scale = 0;
    while (scale + 1 < scales.size() && std::abs(number) >= 1000) {
        number /= 1000;
        ++scale;
    }
    int decimals = 0;
    while (decimals < 3 && std::abs(number - roundedTo(number, decimals)) > 1e-9)
        ++decimals;
    return text({fixed(number, decimals), QLatin1String(scales.at(scale))});
}

QString fixed(double number, int decimals)
{
    if (!std::isfinite(number))
        return unknown();
    const double zero = 0; // no minus before a number that rounds to 0
    const bool vanishes = roundedTo(number, decimals) == zero;
    return QLocale().toString(vanishes ? zero : number, 'f', decimals);
}

QString significant(double number, int digits)
{
    if (!std::isfinite(number))
        return unknown();
    int decimals = qMax(0, digits - digitsBeforePoint(number));
    decimals = qMax(0, digits - digitsBeforePoint(roundedTo(number, decimals)));
    return fixed(number, decimals);
}

} // namespace larder::format
