// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/localservers.h"

#include "engine/redis/connection.h"
#include "engine/redis/info.h"

#include <QMetaObject>

#include <chrono>
#include <filesystem>
#include <utility>

namespace larder::shell {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 1s; // a server on this computer answers in milliseconds, or hangs

std::uint64_t keysOf(const redis::Info &info)
{
    std::uint64_t keys = 0;
    for (const auto &[index, database] : info.databases())
        keys += database.keys;
    return keys;
}

bool mayListen(const redis::Endpoint &endpoint)
{
    const auto *socket = std::get_if<redis::UnixSocket>(&endpoint);
    std::error_code failed;
    return !socket || std::filesystem::is_socket(socket->path, failed);
}

std::vector<LocalServer> lookAtAll(const std::vector<redis::Endpoint> &endpoints,
                                   const std::stop_token &stop)
{
    std::vector<LocalServer> servers;
    for (const auto &endpoint : endpoints) {
        if (stop.stop_requested())
            break;
        if (!mayListen(endpoint))
            continue;
        if (auto server = lookAt(endpoint, Deadline::in(patience).stoppedBy(stop)))
            servers.push_back(*std::move(server));
    }
    return servers;
}

} // namespace

std::vector<redis::Endpoint> usualEndpoints()
{
    return {
        redis::TcpAddress{},
        redis::UnixSocket{"/run/redis/redis-server.sock"},
        redis::UnixSocket{"/run/redis/redis.sock"},
        redis::UnixSocket{"/run/valkey/valkey-server.sock"},
        redis::UnixSocket{"/run/valkey/valkey.sock"},
        redis::UnixSocket{"/tmp/redis.sock"},
    };
}

std::optional<LocalServer> lookAt(const redis::Endpoint &endpoint, const Deadline &deadline)
{
    redis::ConnectOptions options;
    options.endpoint = endpoint;
    const auto connection = redis::Connection::open(options, deadline);
    if (!connection) {
        const auto code = connection.error().code;
        const bool isLocked = code == ErrorCode::AuthRequired || code == ErrorCode::AuthFailed;
        return isLocked ? std::optional(LocalServer{endpoint, {}, std::nullopt, true})
                        : std::nullopt;
    }

    LocalServer server{endpoint, {}, std::nullopt, false};
    const auto answer = (*connection)->send(redis::Command("INFO"), deadline);
    if (!answer)
        return server;
    const auto info = redis::Info::parse((*answer)->text());
    server.identity = redis::identityOf(info);
    server.keys = keysOf(info);
    return server;
}

LocalServers::LocalServers(std::vector<redis::Endpoint> endpoints, QObject *parent)
    : QObject(parent)
    , m_endpoints(std::move(endpoints))
    , m_worker("look")
{
}

void LocalServers::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;

    m_worker.post([this, endpoints = m_endpoints](const std::stop_token &stop) {
        auto servers = lookAtAll(endpoints, stop);
        QMetaObject::invokeMethod(
            this,
            [this, servers = std::move(servers)] {
                m_isLooking = false;
                Q_EMIT found(servers);
            },
            Qt::QueuedConnection);
    });
}

} // namespace larder::shell
