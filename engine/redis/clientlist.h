// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace larder::redis {

/// One line of CLIENT LIST. Fields the server does not send keep their defaults.
///
/// Thread: any (value).
struct ClientInfo {
    std::int64_t id = 0;
    std::string address;         ///< "10.0.0.1:51822" or the socket's path
    std::string name;            ///< CLIENT SETNAME; empty: none
    std::string user;            ///< empty before Redis 6
    std::string flags;           ///< as the server writes them: "N", "b", "P", "S" …
    std::string lastCommand;     ///< "get", "client|list"
    std::chrono::seconds age{0}; ///< since it connected
    std::chrono::seconds idle{0};
    int database = 0;
    std::uint64_t bufferBytes = 0; ///< query, output list and output buffer together
    std::uint64_t totalMemory = 0; ///< 0: not told (before Redis 7)
    int subscriptions = 0;         ///< channels and patterns
    bool isBlocked() const { return flags.find('b') != std::string::npos; }

    bool operator==(const ClientInfo &) const = default;
};

/// Never fails: a line without an id is skipped.
std::vector<ClientInfo> parseClientList(std::string_view text);

} // namespace larder::redis
