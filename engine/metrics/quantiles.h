// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

namespace larder::metrics {

/// The value below which `share` (0 to 1) of `values` lie, by linear interpolation between the two
/// nearest ranks (Hyndman and Fan 1996, type 7). A share out of its range is taken as 0 or 1; the
/// values are finite. nullopt when there are none.
///
/// Thread: any. Cost: copies and sorts.
std::optional<double> quantile(std::span<const double> values, double share);

} // namespace larder::metrics
