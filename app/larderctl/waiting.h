// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <initializer_list>

namespace larder::ctl {

/// Returns when one of the descriptors can be read or has ended, on a signal, and after `longest`.
/// -1 among them is passed over.
///
/// Thread: any.
void waitForAny(std::initializer_list<int> descriptors, std::chrono::milliseconds longest);

} // namespace larder::ctl
