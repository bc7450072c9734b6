// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/bench.h"

namespace larder::bench {

/// From the start of the program to the first live chart, against an empty window of QtCharts until
/// it is shown. What the program holds in memory, and what it costs to watch, are printed beside.
Figure startup(const Options &options);

/// The name and the work of the program that the baseline starts.
inline constexpr auto emptyWindow = "empty-window";
int showEmptyWindow();

} // namespace larder::bench
