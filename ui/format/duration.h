// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/number.h"

#include <chrono>

namespace larder::format {

/// How long.
///
/// Thread: any.

/// Of an answer: "64 µs", "1.07 ms", "41.2 ms", "1.24 s".
Figure latency(double seconds);
Figure latency(std::optional<double> seconds);
/// In milliseconds whatever the size, for figures that stand side by side: "0.21".
QString latencyInMilliseconds(double seconds);

/// In at most two units: "47 s", "19 min", "2 h 10 min", "3 d 4 h".
QString duration(std::chrono::milliseconds time);

/// What is left: "0:47", "23:41", "1:12:40", from a day on as duration().
QString countdown(std::chrono::milliseconds left);

} // namespace larder::format
