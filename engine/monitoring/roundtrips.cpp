// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/roundtrips.h"

#include "engine/metrics/quantiles.h"

#include <cmath>
#include <vector>

namespace larder::monitoring {

void RoundTrips::fill(std::chrono::microseconds took, Sample &sample)
{
    m_newest.push(static_cast<double>(took.count()));

    std::vector<double> values;
    values.reserve(m_newest.size());
    for (std::size_t i = 0; i < m_newest.size(); ++i)
        values.push_back(m_newest[i]);
    const auto at = [&values](double share) {
        return std::chrono::microseconds(std::llround(*metrics::quantile(values, share)));
    };
    sample.roundTrip = took;
    sample.roundTripP50 = at(0.50);
    sample.roundTripP95 = at(0.95);
    sample.roundTripP99 = at(0.99);
}

} // namespace larder::monitoring
