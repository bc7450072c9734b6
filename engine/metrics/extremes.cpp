// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/extremes.h"

#include <algorithm>
#include <cmath>

namespace larder::metrics {

// A chart of a day reads a million rows a frame: these two loops have no branch that a processor
// could guess wrong, and two chains of comparisons that it can work on at a time.

std::optional<Extremes> extremesOf(std::span<const float> values)
{
    if (values.empty())
        return std::nullopt;

    float least[2] = {values[0], values[0]};
    float most[2] = {values[0], values[0]};
    bool hasAll = !std::isnan(values[0]);
    for (std::size_t i = values.size() % 2; i < values.size(); i += 2) {
        for (std::size_t lane = 0; lane < 2; ++lane) {
            const float value = values[i + lane];
            least[lane] = value < least[lane] ? value : least[lane];
            most[lane] = value > most[lane] ? value : most[lane];
            hasAll &= !std::isnan(value);
        }
    }
    if (!hasAll)
        return std::nullopt;

    Extremes found{0, values.size() - 1};
    for (const float wanted = std::min(least[0], least[1]); values[found.least] != wanted;)
        ++found.least;
    for (const float wanted = std::max(most[0], most[1]); values[found.most] != wanted;)
        --found.most;
    return found;
}

bool isSteady(std::span<const TimeMs> times, TimeMs longestStep)
{
    bool isSteady = true;
    for (std::size_t i = 1; i < times.size(); ++i)
        isSteady &= times[i] - times[i - 1] <= longestStep;
    return isSteady;
}

} // namespace larder::metrics
