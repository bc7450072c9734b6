// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/environment.h"

#include "engine/redis/url.h"

#include <limits>
#include <utility>

namespace larder::redis {

namespace {

Result<ConnectOptions> fromHost(const Variables &environment, std::string host)
{
    const auto port =
        environment.number("REDIS_PORT", 1, std::numeric_limits<std::uint16_t>::max());
    if (!port)
        return port.error();
    const auto database = environment.number("REDIS_DB", 0, std::numeric_limits<int>::max());
    if (!database)
        return database.error();
    const auto isEncrypted = environment.truth("REDIS_SSL");
    if (!isEncrypted)
        return isEncrypted.error();

    TcpAddress address;
    address.host = std::move(host);
    if (*port)
        address.port = static_cast<std::uint16_t>(**port);
    ConnectOptions options;
    options.endpoint = std::move(address);
    options.database = static_cast<int>(database->value_or(0));
    if (isEncrypted->value_or(false))
        options.tls.emplace();
    return options;
}

} // namespace

Result<void> applyEnvironment(const Variables &environment, ClientOptions &options)
{
    const auto connections = environment.number("REDIS_MAX_CONNECTIONS", 1, 1'000);
    if (!connections)
        return connections.error();
    const auto mayRetry = environment.truth("REDIS_RETRY_ON_TIMEOUT");
    if (!mayRetry)
        return mayRetry.error();

    if (auto password = environment.text("REDIS_PASSWORD");
        password && options.connect.password.isEmpty())
        options.connect.password = Secret(*std::move(password));
    if (*connections)
        options.poolSize = static_cast<int>(**connections);
    if (!mayRetry->value_or(true))
        options.retries = 0;
    return {};
}

Result<std::optional<ClientOptions>> serverOf(const Variables &environment)
{
    const auto url = environment.text("REDIS_URL");
    const auto host = environment.text("REDIS_HOST");
    if (!url && !host)
        return std::optional<ClientOptions>();

    auto connect = url ? parseUrl(*url) : fromHost(environment, *host);
    if (!connect)
        return connect.error();

    ClientOptions options;
    options.connect = *std::move(connect);
    if (const auto applied = applyEnvironment(environment, options); !applied)
        return applied.error();
    return std::optional(std::move(options));
}

} // namespace larder::redis
