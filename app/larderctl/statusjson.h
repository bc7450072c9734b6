// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/sample.h"

#include <nlohmann/json.hpp>

namespace larder::ctl {

/// One sample as `larderctl status --json` prints it. Times are seconds, sizes bytes, ratios 0 to
/// 1, and what is not known, or without a limit, is null. Server text that is no UTF-8 is escaped.
///
/// Thread: any.
nlohmann::ordered_json statusJson(const monitoring::Sample &sample);

} // namespace larder::ctl
