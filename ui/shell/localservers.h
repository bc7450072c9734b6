// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/workerthread.h"
#include "engine/redis/endpoint.h"
#include "engine/redis/identity.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace larder::shell {

/// A server that listens on this computer.
///
/// Thread: any (value).
struct LocalServer {
    redis::Endpoint endpoint;
    redis::Identity identity;          ///< empty version: not told
    std::optional<std::uint64_t> keys; ///< in all databases; nullopt: not told
    bool asksForPassword = false;
};

/// Where servers usually listen on this computer: 127.0.0.1:6379 and the sockets of the packages.
std::vector<redis::Endpoint> usualEndpoints();

/// Asks one endpoint what it is. Errors: those of the connection; nothing listens there, mostly.
/// Cost: one connection and one INFO, nothing is changed.
std::optional<LocalServer> lookAt(const redis::Endpoint &endpoint, const Deadline &deadline);

/// Looks for servers on this computer, only when asked to.
///
/// Thread:    gui; the connections are made on worker:look.
/// Ownership: owns its worker; destruction wakes blocked I/O and does not wait for a server.
class LocalServers final : public QObject
{
    Q_OBJECT

public:
    explicit LocalServers(std::vector<redis::Endpoint> endpoints, QObject *parent = nullptr);

    void look(); ///< while a look is under way: nothing
    bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    /// In the order of the endpoints; those that nothing answers at are left out.
    void found(const std::vector<larder::shell::LocalServer> &servers);

private:
    const std::vector<redis::Endpoint> m_endpoints;
    bool m_isLooking = false;
    WorkerThread m_worker; // last: joined before the rest goes
};

} // namespace larder::shell
