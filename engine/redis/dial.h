// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/redis/endpoint.h"
#include "engine/redis/socket.h"

#include <chrono>
#include <span>
#include <string>
#include <sys/socket.h>

namespace larder::redis {

/// An address as the system takes it.
struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;

    std::string display() const; ///< "127.0.0.1", "::1"
};

struct Dialled {
    Descriptor socket; ///< does not block, is closed on exec, and over TCP sends without delay
    std::string peer;  ///< the address that answered
};

/// Connects to the first address that answers; the next one is tried beside those that stay silent
/// for 250 ms.
///
/// Errors: ConnectionRefused, ConnectTimeout, Unreachable, Cancelled. Of several addresses, the
///         first failure is told.
Result<Dialled> dial(std::span<const SocketAddress> addresses, std::chrono::seconds keepalive,
                     const Deadline &deadline);

/// Errors: SocketMissing, SocketDenied, ConnectionRefused, ConnectTimeout, Cancelled.
Result<Dialled> dial(const UnixSocket &path, const Deadline &deadline);

} // namespace larder::redis
