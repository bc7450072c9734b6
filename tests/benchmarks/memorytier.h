// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/bench.h"

namespace larder::bench {

/// Time of a hit among 100,000 entries of 100 bytes, by popularity; with several threads, hits a
/// second of all of them. Against a map and a list under one lock. Prints the bytes of an entry.
Figure memoryTier(const Options &options);

} // namespace larder::bench
