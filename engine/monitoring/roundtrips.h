// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/ringbuffer.h"
#include "engine/monitoring/sample.h"

#include <chrono>

namespace larder::monitoring {

/// The round trips of the last 60 samples and their quantiles.
///
/// Thread: any, by one owner.
class RoundTrips final
{
public:
    /// Fills roundTrip and its three quantiles, `took` among them.
    void fill(std::chrono::microseconds took, Sample &sample);

private:
    RingBuffer<double> m_newest{60}; // microseconds
};

} // namespace larder::monitoring
