// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/sample.h"
#include "ui/kit/statusmark.h"

#include <QString>

#include <optional>
#include <vector>

namespace larder::servers {

/// One line of a card that tells facts: "Last save" and "13:00:12".
struct Fact {
    QString label;
    QString value;
    std::optional<kit::Status> status; ///< a mark before the value; nullopt: none

    bool operator==(const Fact &) const = default;
};

/// What a sample tells of replication: of a primary its replicas, of a replica its primary.
std::vector<Fact> replicationFacts(const monitoring::Sample &sample);

/// What a sample tells of the copies on disk.
std::vector<Fact> persistenceFacts(const monitoring::Sample &sample, WallTime now);

/// "Redis 7.2.5, up 41 d 6 h, 2 replicas, last save 13:00, AOF on, CPU 31 %"
QString headlineOf(const monitoring::Sample &sample, WallTime now);

} // namespace larder::servers
