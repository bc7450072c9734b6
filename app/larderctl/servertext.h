// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/sample.h"

#include <QStringList>

namespace larder::ctl {

/// "Redis 7.0.15", "standalone", "primary, 2 replicas", "up 3 d 4 h", as far as it is known; server
/// text is escaped.
///
/// Thread: any.
QStringList serverWords(const monitoring::Sample &sample);

} // namespace larder::ctl
