// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/bench.h"

namespace larder::bench {

/// A frame of a dashboard of 8 charts with 2 series each over 24 hours of samples, one a second,
/// against QtCharts that is fed every point. The figure is that of lines; with fills it is printed
/// beside it.
Figure charts(const Options &options);

} // namespace larder::bench
