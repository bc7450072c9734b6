// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/bench.h"

namespace larder::bench {

Figure get(const Options &options);
Figure pipeline(const Options &options);
Figure reply(const Options &options);

} // namespace larder::bench
