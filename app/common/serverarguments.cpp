// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/serverarguments.h"

#include <QFile>

namespace larder::app {

namespace {

Result<void> applyTls(const ServerArguments &arguments, redis::ConnectOptions &connect)
{
    struct {
        const char *option;
        const QString &path;
        std::string redis::TlsOptions::*field;
    } const files[] = {
        {"--ca-file", arguments.caFile, &redis::TlsOptions::caFile},
        {"--cert-file", arguments.certFile, &redis::TlsOptions::certificateFile},
        {"--key-file", arguments.keyFile, &redis::TlsOptions::keyFile},
    };
    for (const auto &file : files) {
        if (file.path.isEmpty())
            continue;
        if (!connect.tls)
            return Error{ErrorCode::InvalidArgument,
                         std::string(file.option)
                             + " is for TLS: the URL must begin with rediss://"};
        *connect.tls.*file.field = file.path.toStdString();
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

} // namespace

Result<void> apply(const ServerArguments &arguments, redis::ConnectOptions &connect)
{
    if (auto applied = applyTls(arguments, connect); !applied)
        return applied;
    if (!arguments.user.isEmpty())
        connect.user = arguments.user.toStdString();
    if (arguments.passwordFile.isEmpty())
        return {};

    auto password = readPassword(arguments.passwordFile);
    if (!password)
        return password.error();
    connect.password = *std::move(password);
    return {};
}

} // namespace larder::app
