// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/exitcode.h"
#include "app/larderctl/options.h"

namespace larder::ctl {

/// `larderctl status`: looks at the server twice, so that there are rates, and prints what it saw.
///
/// Thread: the main thread; blocks for some 300 ms, at most for some 20 s.
ExitCode status(const Options &options);

} // namespace larder::ctl
