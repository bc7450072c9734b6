// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartgeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace larder::kit {

namespace {

using metrics::TimeMs;

constexpr int fewestSteps = 3;
constexpr int mostSteps = 5;
constexpr double clearance = 0.05; // of the values' span, so that no line runs along the edge
constexpr double nearly = 1e-9;    // of a step: 0.3 / 0.1 is not quite 3

double floorTo(double value, double step)
{
    return std::floor(value / step + nearly) * step;
}

double ceilTo(double value, double step)
{
    return std::ceil(value / step - nearly) * step;
}

int stepCount(const ValueAxis &axis)
{
    return static_cast<int>(std::lround(axis.span() / axis.step));
}

ValueAxis axisWithStep(double least, double most, double step, const AxisRule &rule)
{
    ValueAxis axis{floorTo(least, step), ceilTo(most, step), step};
    while (stepCount(axis) < fewestSteps) {
        if (rule.ceiling && axis.most + step > *rule.ceiling + nearly * step)
            axis.least -= step;
        else
            axis.most += step;
    }
    return axis;
}

} // namespace

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> ticks;
    const int steps = stepCount(*this);
    for (int i = 0; i <= steps; ++i)
        ticks.push_back(least + i * step);
    return ticks;
}

int ValueAxis::decimals() const
{
    int digits = 0;
    for (double scaled = step; digits < 6; scaled *= 10, ++digits) {
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            break;
    }
    return digits;
}

ValueAxis valueAxis(double least, double most, const AxisRule &rule)
{
    if (rule.base == AxisRule::Base::Zero)
        least = std::min(least, 0.0);
    const bool isPositive = least >= 0;
    const double headroom = (most - least) * clearance;
    most = std::min(most + headroom, rule.ceiling.value_or(most + headroom));
    if (rule.base == AxisRule::Base::Near)
        least -= headroom;
    const double tiny = std::max(std::abs(most) * 1e-6, 1e-9); // a flat line still gets an axis
    const double missing = std::max(rule.leastSpan, tiny) - (most - least);
    if (missing > 0) {
        const double above = rule.base == AxisRule::Base::Zero ? missing : missing / 2;
        const double room = rule.ceiling ? *rule.ceiling - most : above;
        most += std::min(above, room);
        least -= missing - std::min(above, room);
    }
    if (isPositive)
        least = std::max(least, 0.0);

    const double decade = std::pow(10.0, std::floor(std::log10(most - least)) - 1);
    std::optional<ValueAxis> best;
    const auto consider = [&](double step, double worth) {
        const ValueAxis axis = axisWithStep(least, most, step, rule);
        const bool isWhole = rule.leastStep == 0 || std::fmod(step, rule.leastStep) < nearly;
        const bool fits = isWhole && step >= rule.leastStep && stepCount(axis) <= mostSteps;
        if (fits && (!best || axis.span() < best->span() * worth))
            best = axis;
    };
    for (const double scale : {decade, decade * 10}) {
        for (const double mantissa : {1.0, 2.0, 5.0})
            consider(mantissa * scale, 1 - nearly);
    }
    // Less round steps only where they save much room, and where all labels are their multiples.
    if (rule.base == AxisRule::Base::Zero) {
        for (const double mantissa : {2.5, 4.0, 8.0, 25.0, 40.0, 80.0})
            consider(mantissa * decade, 0.85);
    }
    return best.value_or(axisWithStep(least, most, std::max(rule.leastStep, decade * 10), rule));
}

ValueAxis settledAxis(const ValueAxis &shown, const ValueAxis &wanted)
{
    const bool fits = shown.least <= wanted.least && shown.most >= wanted.most;
    const bool isFull = wanted.span() > shown.span() / 2;
    return fits && isFull ? shown : wanted;
}

TimeTicks timeTicks(metrics::TimeWindow window, double width, double pixelsApart, TimeMs utcOffset)
{
    constexpr TimeMs second = 1'000;
    constexpr TimeMs minute = 60 * second;
    constexpr TimeMs hour = 60 * minute;
    constexpr std::array steps{
        second,     2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute,
        2 * minute, 3 * minute, 5 * minute, 10 * minute, 15 * minute, 20 * minute, 30 * minute,
        hour,       2 * hour,   3 * hour,   6 * hour,    12 * hour,   24 * hour,
    };
    const TimeMs span = window.to - window.from;
    if (span <= 0 || width <= 0)
        return {};

    const double msApart = pixelsApart / width * static_cast<double>(span);
    TimeTicks ticks{steps.back(), {}};
    for (const TimeMs step : steps) {
        if (static_cast<double>(step) >= msApart) {
            ticks.step = step;
            break;
        }
    }
    const TimeMs local = window.from + utcOffset;
    const TimeMs first = (local + ticks.step - 1) / ticks.step * ticks.step - utcOffset;
    for (TimeMs at = first; at <= window.to; at += ticks.step)
        ticks.at.push_back(at);
    return ticks;
}

ChartGeometry ChartGeometry::of(QSizeF size, metrics::TimeWindow window, const ValueAxis &axis)
{
    const QRectF plot(left, top, std::max(1.0, size.width() - left - right),
                      std::max(1.0, size.height() - top - bottom));
    return {plot, window, axis};
}

double ChartGeometry::pixelsPerMs() const
{
    return plot.width() / static_cast<double>(std::max<TimeMs>(1, window.to - window.from));
}

double ChartGeometry::x(TimeMs at) const
{
    return plot.left() + static_cast<double>(at - window.from) * pixelsPerMs();
}

double ChartGeometry::y(double value) const
{
    return plot.bottom() - (value - axis.least) / axis.span() * plot.height();
}

TimeMs ChartGeometry::timeAt(double x) const
{
    const double ms = (x - plot.left()) / pixelsPerMs();
    return std::clamp(window.from + static_cast<TimeMs>(std::llround(ms)), window.from, window.to);
}

metrics::TimeWindow ChartGeometry::alignedWindow() const
{
    const auto pixel = std::max<TimeMs>(1, static_cast<TimeMs>(std::ceil(1 / pixelsPerMs())));
    return {window.from / pixel * pixel, (window.to + pixel - 1) / pixel * pixel};
}

} // namespace larder::kit
