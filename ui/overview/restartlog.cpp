// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/restartlog.h"

#include "ui/overview/glance.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

namespace larder::overview {

namespace {

/// The uptime is cut to whole seconds: what began just before the first sample seems to begin up to
/// a second later.
constexpr metrics::TimeMs startInDoubt = 1'500;
constexpr metrics::TimeMs sameStart = 5'000; // uptime is told in whole seconds, and clocks drift

std::optional<std::uint64_t> keysAt(const monitoring::History &history, metrics::TimeMs before)
{
    const auto &series = history.series();
    const auto column = monitoring::History::column(monitoring::Metric::Keys);
    for (auto row = series.lowerBound(before); row > 0; --row) {
        const float keys = series.valueAt(row - 1, column);
        if (!std::isnan(keys))
            return static_cast<std::uint64_t>(keys);
    }
    return std::nullopt;
}

} // namespace

bool RestartLog::take(const monitoring::Sample &sample, const monitoring::History &history)
{
    if (!sample.uptime || history.series().size() == 0)
        return false;
    const auto startedAt = chartTime(sample.at - *sample.uptime);
    const bool wasWatched = startedAt > history.series().timeAt(0) + startInDoubt;
    const bool isSame = !m_restarts.empty() && startedAt - m_restarts.back().at < sameStart;
    if (!wasWatched || isSame)
        return false;
    m_restarts.push_back({startedAt, keysAt(history, startedAt)});
    return true;
}

std::vector<kit::ChartMarker> RestartLog::markers() const
{
    std::vector<kit::ChartMarker> markers;
    for (const auto &restart : m_restarts)
        markers.push_back({restart.at, kit::ChartMarker::Kind::Restart,
                           QCoreApplication::translate("RestartLog", "restarted")});
    return markers;
}

} // namespace larder::overview
