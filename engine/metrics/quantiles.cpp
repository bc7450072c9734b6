// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/quantiles.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace larder::metrics {

std::optional<double> quantile(std::span<const double> values, double share)
{
    if (values.empty())
        return std::nullopt;

    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());

    const double rank = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], rank - std::floor(rank));
}

} // namespace larder::metrics
