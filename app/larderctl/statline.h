// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/watchview.h"

#include <string>

namespace larder::ctl {

/// What `larderctl watch` prints where it cannot draw: a line per look, its figures under the words
/// of the head. Times, sizes and rates carry their units; each line is ended.
///
/// Thread: any.
std::string statHead();
/// The newest sample, or what is wrong.
std::string statLine(const WatchView &view);

} // namespace larder::ctl
