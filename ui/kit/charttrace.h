// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/decimator.h"
#include "engine/metrics/timeseries.h"
#include "ui/kit/chartseries.h"

#include <vector>

namespace larder::kit {

/// What there is to draw of a chart's series on a given width: computed once per change of data,
/// window or size, then painted as often as the screen wants it.
///
/// Thread: any (value).
struct ChartTrace {
    /// Of each series; none for a hidden one. Of stacked ones the upper edge of each layer.
    std::vector<std::vector<metrics::Run>> runs;
    /// Of everything in `runs` but a reference far above it, which would press the rest flat.
    metrics::Extent extent;
    bool isNearReference = false; ///< the values come close to their limit
};

struct TraceRequest {
    metrics::TimeWindow window;
    int pixels = 1;                  ///< columns of the screen
    metrics::TimeMs longestStep = 0; ///< two samples further apart than this leave a gap
};

/// `isShown` has one flag per series.
///
/// Cost: O(rows in the window × series).
ChartTrace trace(const metrics::TimeSeries &source, const std::vector<ChartSeries> &series,
                 const std::vector<bool> &isShown, const TraceRequest &request);

/// The value a legend shows of `series[index]` in `row`: of Rest what is left, else the column's.
float legendValue(const metrics::TimeSeries &source, const std::vector<ChartSeries> &series,
                  std::size_t index, std::size_t row);

} // namespace larder::kit
