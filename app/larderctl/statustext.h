// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/sample.h"
#include "engine/redis/endpoint.h"

#include <string>

namespace larder::ctl {

/// "standalone", "cluster", "sentinel".
std::string name(redis::Mode mode);
/// "primary", "replica", "sentinel"; empty: not told.
std::string name(redis::Role role);

/// "Redis 7.0.15, standalone, primary, up 3 d 4 h", as far as it is known; server text is escaped.
std::string serverLine(const monitoring::Sample &sample);

/// One sample as `larderctl status` prints it for a person; each line is ended. What is not known
/// is "–".
///
/// Thread: any.
std::string statusText(const monitoring::Sample &sample, const redis::Endpoint &server);

} // namespace larder::ctl
