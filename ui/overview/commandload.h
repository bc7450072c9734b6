// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/history.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace larder::overview {

/// What one command asked of the server over a minute.
struct CommandLoad {
    std::string name; ///< as in CommandRate
    double callsPerSecond = 0;
    double meanMicroseconds = 0; ///< per call
    double shareOfTime = 0;      ///< of all commands' time, 0 to 1

    bool operator==(const CommandLoad &) const = default;
};

/// The commands called in the minute before `until`, by share of time, greatest first.
std::vector<CommandLoad> commandLoads(const monitoring::History &history, metrics::TimeMs until);

/// "client|list" as people write it: "CLIENT LIST".
QString commandTitle(std::string_view name);

} // namespace larder::overview
