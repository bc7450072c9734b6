// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/monitoring/sample.h"
#include "engine/redis/info.h"

namespace larder::monitoring {

/// Fills what one INFO tells by itself: identity, memory, keys, clients, replication, persistence.
///
/// Thread: any.
void fillGauges(const redis::Info &info, Sample &sample);

} // namespace larder::monitoring
