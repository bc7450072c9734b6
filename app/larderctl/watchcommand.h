// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/exitcode.h"
#include "app/larderctl/options.h"

namespace larder::ctl {

/// `larderctl watch`: a dashboard on a terminal, lines elsewhere.
///
/// Thread: the main thread; blocks until somebody ends it.
ExitCode watch(const Options &options);

} // namespace larder::ctl
