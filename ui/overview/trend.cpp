// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/trend.h"

#include "ui/format/number.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/kit/chartunit.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace larder::overview {

namespace {

using Direction = kit::Trend::Direction;

constexpr std::size_t fewestSamples = 3; // in each tenth
constexpr double steadyShare = 0.005;    // of the value
constexpr double steadyPoints = 0.05;

std::optional<double> mean(const metrics::TimeSeries &series, std::size_t column,
                           metrics::TimeWindow window)
{
    double sum = 0;
    std::size_t count = 0;
    const auto last = series.lowerBound(window.to + 1);
    for (auto row = series.lowerBound(window.from); row < last; ++row) {
        const float value = series.valueAt(row, column);
        if (std::isnan(value))
            continue;
        sum += static_cast<double>(value);
        ++count;
    }
    if (count < fewestSamples)
        return std::nullopt;
    return sum / static_cast<double>(count);
}

QString share(double change)
{
    const double perCent = std::abs(change) * 100;
    if (perCent >= 1'000)
        return QString(u"×" + format::fixed(change + 1, 0)); // of what it was
    const bool isShort = perCent >= 10 || std::abs(perCent - std::round(perCent)) < 0.05;
    return QString(format::fixed(perCent, isShort ? 0 : 1) + u" %");
}

kit::Trend steady()
{
    return {Direction::Steady, QCoreApplication::translate("Trend", "steady")};
}

} // namespace

kit::Trend trend(const metrics::TimeSeries &series, std::size_t column, metrics::TimeWindow window,
                 TrendForm form)
{
    const auto tenth = (window.to - window.from) / 10;
    const auto before = mean(series, column, {window.from, window.from + tenth});
    const auto after = mean(series, column, {window.to - tenth, window.to});
    if (!before || !after)
        return {};

    const double change = *after - *before;
    const auto direction = change > 0 ? Direction::Up : Direction::Down;
    switch (form) {
    case TrendForm::Points: {
        if (std::abs(change) < steadyPoints)
            return steady();
        return {direction,
                QCoreApplication::translate("Trend", "%1 in %2")
                    .arg(format::points(change / 100), kit::lengthText(window))};
    }
    case TrendForm::Rate:
        if (std::abs(change) < std::max(0.05, *after * steadyShare))
            return steady();
        return {direction, format::text(format::rate(std::abs(change)))};
    case TrendForm::Relative:
        break;
    }
    if (*before == 0 && change == 0)
        return steady();
    if (*before == 0)
        return {};
    if (std::abs(change / *before) < steadyShare)
        return steady();
    return {direction, share(change / *before)};
}

} // namespace larder::overview
