// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/endpoint.h"
#include "engine/redis/socket.h"

#include <cstdint>
#include <optional>
#include <string>

#include "tests/support/temporarydirectory.h"

namespace larder::test {

enum class Over : std::uint8_t { Unix, Ipv4, Ipv6 };

/// A listening socket on this computer, for the peers that tests play.
///
/// Thread: any, by one caller at a time.
/// Errors: ends the program when there is none to be had.
class Listener final
{
public:
    explicit Listener(Over over, int backlog = 64);

    const redis::Endpoint &endpoint() const { return m_endpoint; }
    /// The next client; one that is not open: `wakeUp` was rung first.
    redis::Descriptor accept(const redis::WakeUp &wakeUp);
    int number() const { return m_socket.number(); }

private:
    std::optional<TemporaryDirectory> m_directory; // of the Unix socket
    redis::Endpoint m_endpoint;
    redis::Descriptor m_socket;
};

/// Connects like any program would, and waits until it is done.
redis::Descriptor connectTo(const redis::Endpoint &endpoint);

/// Closes so that the peer sees a reset instead of an end.
void reset(redis::Descriptor &socket);

} // namespace larder::test
