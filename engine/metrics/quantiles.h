// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

namespace larder::metrics {

/// The value below which `share` (0 to 1) of `values` lie, by linear interpolation between the two
/// nearest ranks (Hyndman and Fan 1996, type 7). nullopt when there are none.
///
/// Cost: copies and sorts.
std::optional<double> quantile(std::span<const double> values, double share);

} // namespace larder::metrics
