// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/commandload.h"

#include "ui/format/text.h"

#include <algorithm>
#include <cmath>

namespace larder::overview {

namespace {

using monitoring::CommandMetric;

constexpr metrics::TimeMs minute = 60'000;

double sumOf(const metrics::TimeSeries &series, std::size_t column, std::size_t first,
             std::size_t last)
{
    double sum = 0;
    for (std::size_t row = first; row < last; ++row) {
        const float value = series.valueAt(row, column);
        sum += std::isnan(value) ? 0 : static_cast<double>(value);
    }
    return sum;
}

} // namespace

std::vector<CommandLoad> commandLoads(const monitoring::History &history, metrics::TimeMs until)
{
    const auto &series = history.series();
    const auto first = series.lowerBound(until - minute + 1);
    const auto last = series.lowerBound(until + 1);

    // Seconds without a sample count for nothing: rates are over those that were measured.
    std::size_t measured = 0;
    for (std::size_t row = first; row < last; ++row) {
        const auto total = monitoring::History::column(monitoring::Metric::Commands);
        measured += std::isnan(series.valueAt(row, total)) ? 0 : 1;
    }
    if (measured == 0)
        return {};

    std::vector<CommandLoad> loads;
    double busyInAll = 0;
    for (const auto &[name, column] : history.commandColumns()) {
        const double calls = sumOf(series, column, first, last);
        if (calls <= 0)
            continue;
        const double busy = sumOf(
            series, history.commandColumn(name, CommandMetric::BusyMicroseconds), first, last);
        busyInAll += busy;
        loads.push_back({name, calls / static_cast<double>(measured), busy / calls, busy});
    }
    for (auto &load : loads)
        load.shareOfTime = busyInAll > 0 ? load.shareOfTime / busyInAll : 0;
    std::sort(loads.begin(), loads.end(), [](const CommandLoad &a, const CommandLoad &b) {
        return a.shareOfTime > b.shareOfTime;
    });
    return loads;
}

QString commandTitle(std::string_view name)
{
    return format::fromServer(name).toUpper().replace(u'|', u' ');
}

} // namespace larder::overview
