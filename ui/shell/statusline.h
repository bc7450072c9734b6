// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/linkstate.h"
#include "engine/monitoring/sample.h"
#include "engine/profiles/profile.h"
#include "ui/kit/statusmark.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace larder::shell {

/// What the status bar says, part by part.
///
/// Thread: any (value).
struct StatusLine {
    kit::Status mark = kit::Status::Silent;
    QString state;           ///< "Connected", "Not responding"
    bool isAlarming = false; ///< the state is written in the colour of its mark
    QStringList facts;       ///< after it, the most important first
    QStringList shortFacts;  ///< the same for a narrow window
    QString cost;            ///< what watching costs
    QString shortCost;
    QString history; ///< how far back the charts reach
    QString details; ///< for the tooltip; may be several lines

    bool operator==(const StatusLine &) const = default;
};

/// What it is made from.
struct WatchedServer {
    const profiles::Profile &profile;
    const host::LinkState &link;
    const std::optional<monitoring::Sample> &sample;
    std::chrono::milliseconds history{0}; ///< from the oldest to the newest sample
};

StatusLine statusLineOf(const WatchedServer &server, WallTime now);
StatusLine statusLineOfNothing(); ///< no server is chosen

} // namespace larder::shell
