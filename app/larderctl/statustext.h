// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/sample.h"
#include "engine/redis/endpoint.h"

#include <string>

namespace larder::ctl {

/// One sample as `larderctl status` prints it for a person; each line is ended. What is not known
/// is "–". Server text is escaped.
///
/// Thread: any.
std::string statusText(const monitoring::Sample &sample, const redis::Endpoint &server);

} // namespace larder::ctl
