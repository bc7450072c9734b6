// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/sample.h"

#include <QString>

namespace larder::overview {

/// Facts of a sample in a few words each, for feet and captions. What is not known is left out.
///
/// Thread: any.
QString averageTtlFact(const monitoring::Sample &sample); ///< "Average TTL 38 min"
QString machineFact(const monitoring::Sample &sample);    ///< "CPU 31 %, up 41 d 6 h, AOF ok"
QString persistenceFact(const monitoring::Persistence &state, WallTime now); ///< "AOF ok"
QString fragmentationFact(const monitoring::Sample &sample); ///< "Fragmentation 1.08, peak 2.0 GB"
QString replicationFact(const monitoring::Sample &sample);   ///< "primary, 2 replicas, lag 0 B"

} // namespace larder::overview
