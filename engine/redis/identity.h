// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/info.h"

#include <cstdint>
#include <string>

namespace larder::redis {

enum class Flavour : std::uint8_t { Redis, Valkey, KeyDb, Dragonfly, Other };
enum class Mode : std::uint8_t { Standalone, Cluster, Sentinel };
enum class Role : std::uint8_t { Primary, Replica, Sentinel, Unknown };

/// What kind of server answers, read from INFO.
///
/// Thread: any (value).
struct Identity {
    Flavour flavour = Flavour::Other;
    std::string version; ///< the flavour's own version; empty: not told
    Mode mode = Mode::Standalone;
    Role role = Role::Unknown;
    std::string runId;          ///< changes at each start; empty: not told
    std::string primaryAddress; ///< of a replica: "host:port"; else empty
    int connectedReplicas = 0;

    bool operator==(const Identity &) const = default;
};

Identity identityOf(const Info &info);

} // namespace larder::redis
