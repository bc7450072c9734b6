// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/linkstate.h"
#include "engine/monitoring/sample.h"
#include "engine/profiles/profile.h"
#include "ui/kit/statusmark.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace larder::host {
class ServerContext;
}

namespace larder::servers {

/// How a server stands, worst first.
enum class Standing : std::uint8_t {
    Critical, ///< data or service is in danger, or only a person can bring it back
    Warning,
    Silent,  ///< does not answer; attempts go on
    Pending, ///< on its way: connecting, loading
    Good,
    Off, ///< not asked to connect
};

kit::Status markOf(Standing standing);

/// The worst that is known of a server, and the line that says why.
///
/// Thread: any (value).
struct ServerStatus {
    Standing standing = Standing::Off;
    QString reason; ///< "Last save failed", "No answer since 14:29:40, attempt 8"

    kit::Status mark() const { return markOf(standing); }
    bool operator==(const ServerStatus &) const = default;
};

/// Pure: of the link and the newest sample.
ServerStatus statusOf(const profiles::Profile &profile, const host::LinkState &link,
                      const std::optional<monitoring::Sample> &sample, WallTime now);

ServerStatus statusOf(const host::ServerContext &server);

/// "6 servers: 2 critical, 1 warning, 1 not answering, worst first"; "3 servers, all well".
QString summaryOf(const std::vector<Standing> &standings);

} // namespace larder::servers
