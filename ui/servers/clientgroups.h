// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/clientlist.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace larder::servers {

/// The clients of one name, as an application with several connections shows itself.
///
/// Thread: any (value).
struct ClientGroup {
    std::string name;                       ///< empty: those that did not give one
    std::vector<redis::ClientInfo> clients; ///< by buffers, greatest first
    std::uint64_t bufferBytes = 0;          ///< of all
    std::chrono::seconds idle{0};           ///< of the least idle one
    int blocked = 0;

    bool operator==(const ClientGroup &) const = default;
};

/// The greater group first, those without a name last.
std::vector<ClientGroup> groupClients(std::vector<redis::ClientInfo> clients);

/// Where the clients of a group come from, in few words: "10.20.1.31", "10.20.1.31 and 2 more",
/// "/run/redis.sock". Without ports.
struct Addresses {
    std::string first;
    int others = 0; ///< further distinct ones
};
Addresses addressesOf(const ClientGroup &group);

/// The commands its clients ran last, the most common first, at most `most` of them.
std::vector<std::string> lastCommandsOf(const ClientGroup &group, std::size_t most);

} // namespace larder::servers
