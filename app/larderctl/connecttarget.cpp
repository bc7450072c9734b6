// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/connecttarget.h"

#include "app/common/environment.h"
#include "engine/redis/url.h"

#include <QFile>

#include <utility>

namespace larder::ctl {

namespace {

Result<redis::ClientOptions> serverOf(const ConnectTarget &target,
                                      const QProcessEnvironment &environment)
{
    if (target.url.isEmpty()) {
        auto server = app::serverOf(environment);
        if (!server)
            return server.error();
        if (!*server)
            return Error{ErrorCode::InvalidArgument,
                         "no server: give a URL, or set REDIS_URL or REDIS_HOST"};
        return **std::move(server);
    }

    auto connect = redis::parseUrl(target.url.toStdString());
    if (!connect)
        return connect.error();
    redis::ClientOptions options;
    options.connect = *std::move(connect);
    return options;
}

Result<void> applyTls(const ConnectTarget &target, redis::ConnectOptions &connect)
{
    const std::pair<const QString &, std::string redis::TlsOptions::*> files[] = {
        {target.caFile, &redis::TlsOptions::caFile},
        {target.certFile, &redis::TlsOptions::certificateFile},
        {target.keyFile, &redis::TlsOptions::keyFile},
    };
    for (const auto &[path, field] : files) {
        if (path.isEmpty())
            continue;
        if (!connect.tls)
            return Error{ErrorCode::InvalidArgument,
                         "--ca-file, --cert-file and --key-file are for TLS: the URL must begin "
                         "with rediss://"};
        *connect.tls.*field = path.toStdString();
    }
    return {};
}

/// The first line of the file, without its end.
Result<Secret> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable,
                     "cannot read " + path.toStdString() + ": " + file.errorString().toStdString()};

    auto line = file.readLine(64 * 1'024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Secret(line.toStdString());
}

Result<void> applySignIn(const ConnectTarget &target, redis::ConnectOptions &connect)
{
    if (!target.user.isEmpty())
        connect.user = target.user.toStdString();
    if (target.passwordFile.isEmpty())
        return {};

    auto password = readPassword(target.passwordFile);
    if (!password)
        return password.error();
    connect.password = *std::move(password);
    return {};
}

} // namespace

Result<redis::ClientOptions> clientOptions(const ConnectTarget &target,
                                           const QProcessEnvironment &environment)
{
    auto options = serverOf(target, environment);
    if (!options)
        return options;
    if (auto applied = applyTls(target, options->connect); !applied)
        return applied.error();
    if (auto applied = applySignIn(target, options->connect); !applied)
        return applied.error();
    if (auto applied = app::applyEnvironment(environment, *options); !applied)
        return applied.error();
    options->connect.clientName = "larderctl";
    options->poolSize = 1;
    return options;
}

} // namespace larder::ctl
