// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/metrics/timeseries.h"

#include <cstddef>
#include <optional>
#include <span>

namespace larder::metrics {

/// Where the least and the most of some values are.
struct Extremes {
    std::size_t least = 0; ///< the first of equal ones
    std::size_t most = 0;  ///< the last of equal ones

    bool operator==(const Extremes &) const = default;
};

/// nullopt when there are no values, or one of them is noValue. Thread: any.
std::optional<Extremes> extremesOf(std::span<const float> values);

/// Whether no step between neighbours is longer than `longestStep`. Thread: any.
bool isSteady(std::span<const TimeMs> times, TimeMs longestStep);

} // namespace larder::metrics
