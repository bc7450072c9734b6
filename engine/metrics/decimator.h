// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/metrics/timeseries.h"

#include <cstddef>
#include <vector>

namespace larder::metrics {

struct Point {
    TimeMs at = 0;
    float value = 0;

    bool operator==(const Point &) const = default;
};

/// The points of one line between two gaps, in order of time. Never empty.
using Run = std::vector<Point>;

struct TimeWindow {
    TimeMs from = 0; ///< inclusive
    TimeMs to = 0;   ///< inclusive, later than from

    bool operator==(const TimeWindow &) const = default;
};

/// What to draw of one column in `window` on `pixels` columns of the screen: at most two points per
/// pixel, its minimum and its maximum in the order they happened, so that no spike is lost however
/// long the history. A row of noValue, or a hole in time longer than `longestStep`, ends a run.
/// One row on each side of the window is included, so that lines reach the edges. An empty window
/// or no pixels give no runs.
///
/// Thread: any, as the series. Cost: O(rows in the window + log rows).
std::vector<Run> decimate(const TimeSeries &series, std::size_t column, TimeWindow window,
                          int pixels, TimeMs longestStep);

/// The stretches of `window` that no run covers: before the first value, between two runs, after
/// the last value, each only if longer than `longestStep` or marked by a row of noValue. They begin
/// and end where the lines do.
///
/// Thread: any, as the series. Cost: O(rows in the window + log rows).
std::vector<TimeWindow> gaps(const TimeSeries &series, std::size_t column, TimeWindow window,
                             TimeMs longestStep);

struct Extent {
    float least = 0;
    float most = 0;
    bool isEmpty = true; ///< no value in the window

    bool operator==(const Extent &) const = default;
};
Extent extent(const TimeSeries &series, std::size_t column, TimeWindow window);

} // namespace larder::metrics
