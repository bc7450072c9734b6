// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/watcher.h"
#include "app/larderctl/watchview.h"
#include "engine/base/clock.h"
#include "engine/base/error.h"

#include <optional>

namespace larder::ctl {

/// Prints a line per look on standard output, until `count` lines are out (nullopt: for ever) or
/// somebody ends the program. The first sample has no rates and is not printed.
///
/// Returns what kept the first connection from coming about, or what only a person can mend; else
/// nullopt. Thread: the main thread; blocks.
std::optional<Error> printLines(Watcher &watcher, WatchView view, std::optional<int> count,
                                const Clock &clock);

} // namespace larder::ctl
