// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/timeseries.h"

#include <cmath>
#include <functional>
#include <vector>

namespace larder::test {

inline constexpr metrics::TimeMs noon = 1'700'049'600'000; // 2023-11-15 12:00 UTC

/// `rows` samples, one a second from noon on, of as many columns as `values` returns.
inline metrics::TimeSeries
seriesOf(std::size_t rows, const std::function<std::vector<float>(std::size_t row)> &values)
{
    metrics::TimeSeries series(values(0).size(), rows);
    for (std::size_t row = 0; row < rows; ++row)
        series.append(noon + static_cast<metrics::TimeMs>(row) * 1'000, values(row));
    return series;
}

/// A number between -1 and 1 that looks random and is always the same.
inline float noise(std::size_t n)
{
    const double x = std::sin(static_cast<double>(n) * 12.9898) * 43758.5453;
    return static_cast<float>(2 * (x - std::floor(x)) - 1);
}

} // namespace larder::test
