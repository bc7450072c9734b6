// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace larder::redis {

struct TcpAddress {
    std::string host = "127.0.0.1"; ///< name, IPv4 or IPv6 without brackets
    std::uint16_t port = 6379;

    bool operator==(const TcpAddress &) const = default;
};

struct UnixSocket {
    std::string path;

    bool operator==(const UnixSocket &) const = default;
};

/// Where a server listens.
using Endpoint = std::variant<TcpAddress, UnixSocket>;

/// "cache-1.example:6379", "[::1]:6379" or "/run/redis/redis.sock".
std::string display(const Endpoint &endpoint);

/// Whether the bytes stay on this computer: a Unix socket, 127.0.0.0/8, ::1 or "localhost".
bool isLocal(const Endpoint &endpoint);

} // namespace larder::redis
