// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace larder::bench {

/// The requests of a cache, each by the number of what it asks for.
using Trace = std::vector<std::uint64_t>;

/// A file with one number a line, plain or gzip; lines that are no number are skipped. Ends the
/// program with a sentence if the file cannot be read.
Trace readTrace(const std::string &path);

/// Numbers below `numbers`, the first ones the most popular; the same for the same seed.
Trace zipfTrace(std::size_t requests, std::size_t numbers, double exponent, unsigned seed);

/// Popular numbers, and every now and then a run through many that are asked for once.
Trace zipfWithScans(std::size_t requests);

} // namespace larder::bench
