// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sparkline.h"
#include "ui/servers/serverstatus.h"

#include <QColor>
#include <QString>

#include <optional>

namespace larder::host {
class ServerContext;
}

namespace larder::servers {

/// What a server's tile says, in words and parts.
///
/// Thread: gui (value).
struct TileContent {
    ServerStatus status;
    QString name;
    QString label; ///< empty: none
    QColor labelColour;
    bool isStale = false; ///< the figures are from before

    QString hitRatio;                  ///< "91.2"; "–" where nothing was looked up
    QString memory;                    ///< "1.93 of 2.00 GB"
    std::optional<double> memoryShare; ///< of the limit, 0 to 1; nullopt: no limit
    QString commands;                  ///< "18.4 k/s"
    QString roundTrip;                 ///< "p99 1.1 ms"
    QString clients;                   ///< "84 clients"
};

TileContent tileContentOf(const host::ServerContext &server);

/// The hit ratio of the last 15 minutes, or of as long as it is known, for a small chart `pixels`
/// wide.
kit::Spark hitRatioOf(const host::ServerContext &server, int pixels);

} // namespace larder::servers
