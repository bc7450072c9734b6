// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/linkstate.h"
#include "engine/host/sampleloop.h"
#include "engine/monitoring/history.h"
#include "engine/monitoring/sample.h"
#include "ui/format/errortext.h"

#include <chrono>
#include <optional>

namespace larder::ctl {

/// All that is known of the server that is watched.
///
/// Thread: any (value).
struct WatchView {
    format::ErrorContext server; ///< its name and address, as they are shown
    std::chrono::milliseconds sampleEvery{1'000};

    host::LinkState link;
    std::optional<monitoring::Sample> sample; ///< the newest; nullopt: none yet
    monitoring::History history;
    std::optional<WallTime> restartedAt; ///< the server's last restart that was seen
    WallTime now;

    /// Adds what one look has brought. A gap stays a gap.
    void take(host::Look look);
    /// Why watching makes no sense: nothing was ever seen, and trying again cannot help. nullopt:
    /// go on.
    std::optional<Error> hopeless() const;
};

} // namespace larder::ctl
