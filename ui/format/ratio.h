// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/number.h"

namespace larder::format {

/// Shares of 1, written per hundred.
///
/// Thread: any.
Figure percent(double ratio); ///< "91.2 %"
Figure percent(std::optional<double> ratio);
Figure wholePercent(double ratio); ///< "48 %", for what needs no digit after the point
Figure wholePercent(std::optional<double> ratio);

/// How far two ratios lie apart, without sign: "0.4 points". Never "%", which would be a ratio of
/// ratios.
QString points(double difference);

} // namespace larder::format
