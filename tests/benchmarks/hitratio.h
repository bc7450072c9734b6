// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/bench.h"

namespace larder::bench {

/// Hits of the MemoryTier in per cent of the requests, against LRU of as many entries: of one
/// trace, of all traces in a folder (then each row is printed and the mean is the figure), or,
/// without either, of popular keys disturbed by scans.
Figure hitRatio(const Options &options);

} // namespace larder::bench
