// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/canvas.h"
#include "app/larderctl/watchview.h"

#include <chrono>
#include <cstdint>

namespace larder::ctl {

enum class Motion : std::uint8_t { Live, Paused };

/// What a person chose to see.
struct DashboardOptions {
    std::chrono::seconds chartSpan{120};
    Motion motion = Motion::Live;
};

/// The whole picture of a server for a terminal of `size`: header, what is wrong, cards with
/// charts, facts, the commands that take most of its time, keys to press. It fits itself to the
/// size: fewer columns and lower charts first, then fewer details; a figure is never cut. Stale
/// values are faint.
///
/// Thread: any. Cost: one pass over the charts' span for each card.
Canvas dashboard(const WatchView &view, const DashboardOptions &options, Size size);

} // namespace larder::ctl
