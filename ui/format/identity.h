// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/identity.h"

#include <QString>

namespace larder::format {

/// "Redis 7.0.15"; "Redis" where no version is told; empty where nothing is known. Escaped.
QString product(const redis::Identity &identity);

/// "primary, 2 replicas", "replica of 10.0.0.5:6379", "Cluster node, primary", "Sentinel"; empty
/// where nothing is known. Escaped.
QString role(const redis::Identity &identity);

} // namespace larder::format
