// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/decimator.h"
#include "engine/metrics/timeseries.h"
#include "ui/kit/kpicard.h"

#include <cstdint>

namespace larder::overview {

/// How a change is told.
enum class TrendForm : std::uint8_t {
    Relative, ///< "3 %"; from eleven times what it was on: "×35"
    Points,   ///< of a ratio: "0.4 points in 15 min"
    Rate,     ///< of something that is often 0: "9/s"
};

/// Where a column has been going: the mean of the last tenth of the window against that of the
/// first. Unknown when there are too few samples to say.
///
/// Cost: O(rows in two tenths of the window).
kit::Trend trend(const metrics::TimeSeries &series, std::size_t column, metrics::TimeWindow window,
                 TrendForm form);

} // namespace larder::overview
