// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/exitcode.h"
#include "app/larderctl/options.h"

namespace larder::ctl {

/// What every key begins with that `larderctl simulate` writes.
inline constexpr auto simulationPrefix = "larder-simulation:";

/// `larderctl simulate`: the demo's applications use the server for as long as it is asked, and
/// print once a second how that goes.
///
/// Thread: the main thread; blocks until the time is over or somebody ends it.
ExitCode simulate(const Options &options);

} // namespace larder::ctl
