// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/environment.h"

#include "engine/redis/url.h"

#include <QProcessEnvironment>
#include <QString>

#include <array>
#include <limits>

namespace larder::app {

namespace {

Error badVariable(const char *name, const char *wanted)
{
    return Error{ErrorCode::InvalidArgument, std::string(name) + " must be " + wanted};
}

/// nullopt: not set, or set to nothing.
std::optional<QString> variable(const QProcessEnvironment &environment, const char *name)
{
    const auto value = environment.value(QString::fromLatin1(name));
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

Result<int> number(const QString &text, const char *name, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most) {
        const auto wanted =
            "a number from " + std::to_string(least) + " to " + std::to_string(most);
        return badVariable(name, wanted.c_str());
    }
    return value;
}

Result<bool> truth(const QString &text, const char *name)
{
    const auto folded = text.toLower();
    for (const auto *yes : {u"1", u"true", u"yes", u"on"}) {
        if (folded == QStringView(yes))
            return true;
    }
    for (const auto *no : {u"0", u"false", u"no", u"off"}) {
        if (folded == QStringView(no))
            return false;
    }
    return badVariable(name, "true or false");
}

Result<redis::ConnectOptions> fromHost(const QProcessEnvironment &environment, const QString &host)
{
    redis::TcpAddress address;
    address.host = host.toStdString();
    if (const auto text = variable(environment, "REDIS_PORT")) {
        const auto port = number(*text, "REDIS_PORT", 1, std::numeric_limits<std::uint16_t>::max());
        if (!port)
            return port.error();
        address.port = static_cast<std::uint16_t>(*port);
    }

    redis::ConnectOptions options;
    options.endpoint = address;
    if (const auto text = variable(environment, "REDIS_DB")) {
        const auto database = number(*text, "REDIS_DB", 0, std::numeric_limits<int>::max());
        if (!database)
            return database.error();
        options.database = *database;
    }
    if (const auto text = variable(environment, "REDIS_SSL")) {
        const auto isWanted = truth(*text, "REDIS_SSL");
        if (!isWanted)
            return isWanted.error();
        if (*isWanted)
            options.tls.emplace();
    }
    return options;
}

} // namespace

Result<void> applyEnvironment(const QProcessEnvironment &environment, redis::ClientOptions &options)
{
    const auto password = variable(environment, "REDIS_PASSWORD");
    if (password && options.connect.password.isEmpty())
        options.connect.password = Secret(password->toStdString());

    if (const auto text = variable(environment, "REDIS_MAX_CONNECTIONS")) {
        const auto connections = number(*text, "REDIS_MAX_CONNECTIONS", 1, 1'000);
        if (!connections)
            return connections.error();
        options.poolSize = *connections;
    }
    if (const auto text = variable(environment, "REDIS_RETRY_ON_TIMEOUT")) {
        const auto isWanted = truth(*text, "REDIS_RETRY_ON_TIMEOUT");
        if (!isWanted)
            return isWanted.error();
        if (!*isWanted)
            options.retries = 0;
    }
    return {};
}

Result<std::optional<redis::ClientOptions>> serverOf(const QProcessEnvironment &environment)
{
    const auto url = variable(environment, "REDIS_URL");
    const auto host = variable(environment, "REDIS_HOST");
    if (!url && !host)
        return std::optional<redis::ClientOptions>();

    auto connect = url ? redis::parseUrl(url->toStdString()) : fromHost(environment, *host);
    if (!connect)
        return connect.error();

    redis::ClientOptions options;
    options.connect = *std::move(connect);
    if (const auto applied = applyEnvironment(environment, options); !applied)
        return applied.error();
    return std::optional(std::move(options));
}

} // namespace larder::app
