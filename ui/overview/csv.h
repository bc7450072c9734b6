// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/decimator.h"
#include "engine/monitoring/history.h"

#include <string>

namespace larder::overview {

/// The samples of `window`, oldest first, all columns, as RFC 4180: numbers with a point whatever
/// the locale, an empty cell where nothing was measured, times as ISO 8601 in UTC. Names come from
/// the server: a spreadsheet never takes one for a formula.
///
/// Thread: any. Cost: O(rows × columns); of an hour some 50 ms, so not on the window's thread.
std::string csv(const monitoring::History &history, metrics::TimeWindow window);

/// A text as one cell, quoted if need be; one that a spreadsheet would compute gets an apostrophe.
std::string csvCell(std::string text);

} // namespace larder::overview
