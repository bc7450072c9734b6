// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/bench.h"

namespace larder::bench {

/// What watching costs us: processor time per sample. The baseline asks for INFO ALL by hiredis and
/// throws the answer away. Prints for people also what it costs the server.
Figure sampler(const Options &options);

} // namespace larder::bench
