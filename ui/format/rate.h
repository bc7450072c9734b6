// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/number.h"

namespace larder::format {

/// How often: per second, below one per second per minute. "18.4 k/s", "212/s", "2.6/s", "12/min".
///
/// Thread: any.
Figure rate(double perSecond);
Figure rate(std::optional<double> perSecond);

/// "24.5 MB/s".
Figure byteRate(double bytesPerSecond);
Figure byteRate(std::optional<double> bytesPerSecond);

} // namespace larder::format
