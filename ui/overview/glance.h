// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/linkstate.h"
#include "engine/metrics/decimator.h"
#include "engine/monitoring/history.h"
#include "engine/monitoring/sample.h"
#include "engine/profiles/profile.h"

#include <optional>
#include <string_view>

namespace larder::overview {

/// What the page knows of its server at one moment. Refers to what a ServerContext keeps.
///
/// Thread: gui.
struct Glance {
    const profiles::Profile &profile;
    const host::LinkState &link;
    const std::optional<monitoring::Sample> &sample; ///< the newest; nullopt: none yet
    const monitoring::History &history;
    WallTime now;

    bool isStale() const { return link.isStale(); }
    /// Whether a first sample is on its way.
    bool isBeginning() const
    {
        return !sample
            && (link.phase == host::LinkPhase::Connecting
                || link.phase == host::LinkPhase::Connected);
    }
    /// Whether the user may run `command`. Without INFO only the round trip is known.
    bool mayRun(std::string_view command) const;
};

/// Milliseconds since the epoch, as charts count them.
inline metrics::TimeMs chartTime(WallTime at)
{
    return at.time_since_epoch().count();
}

} // namespace larder::overview
