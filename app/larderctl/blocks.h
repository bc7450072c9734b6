// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/timeseries.h"

#include <QStringList>

#include <chrono>
#include <cstdint>
#include <vector>

namespace larder::ctl {

/// Charts of block characters.
///
/// Thread: any.

/// Which rows of a series are drawn: `span` up to the newest row, one value every `sampleEvery`.
struct ChartTime {
    std::chrono::milliseconds span{120'000};
    std::chrono::milliseconds sampleEvery{1'000};
};

/// The mean of each column of the screen, oldest first; metrics::noValue where nothing was
/// measured. Columns lie at fixed moments, so that a chart moves on without changing its shape.
/// When there are more columns than samples, it begins at the right. O(rows in the span).
std::vector<float> chartColumns(const metrics::TimeSeries &series, std::size_t column,
                                const ChartTime &time, int count);

/// What the foot of a chart stands for.
enum class Foot : std::uint8_t {
    Zero,  ///< for rates: nothing is nothing
    Least, ///< for levels, whose changes are small: what was least in the chart
};

/// `rows` lines, the top first, each as long as there are values. A value is never without a mark;
/// where nothing was measured there is none.
QStringList columnChart(const std::vector<float> &values, int rows, Foot foot);

/// "██████░░░░": `share` is 0 to 1.
QString bar(double share, int columns);

} // namespace larder::ctl
