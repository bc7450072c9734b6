// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"

#include <QString>

namespace larder::format {

/// When, in local time and 24 hours.
///
/// Thread: any.

/// "14:21:52"; with the day when that is not today's: "19 Nov, 16:02", and the year when that
/// is another: "19 Nov 2023, 16:02".
QString clockTime(WallTime at, WallTime now);
/// For time axes: "14:21".
QString clockMinute(WallTime at);
/// For the crosshair, which knows its day: "14:24:07".
QString clockSecond(WallTime at);

} // namespace larder::format
