// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles/profile.h"
#include "engine/redis/identity.h"
#include "ui/format/errortext.h"

#include <QString>

namespace larder::servers {

/// A server's name and address as they are shown, escaped.
QString nameOf(const profiles::Profile &profile);
QString addressOf(const profiles::Profile &profile);

/// Who was asked, for the sentence of an error.
format::ErrorContext contextOf(const profiles::Profile &profile);

/// "Redis 7.0.15"; "Redis" where no version is told; empty where nothing is known.
QString productOf(const redis::Identity &identity);

/// "primary, 2 replicas", "replica of 10.0.0.5:6379", "Cluster node, primary", "Sentinel"; empty
/// where nothing is known.
QString roleOf(const redis::Identity &identity);

} // namespace larder::servers
