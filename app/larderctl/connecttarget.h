// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/redis/client.h"

#include <QString>

class QProcessEnvironment;

namespace larder::ctl {

/// What the command line says of the server.
///
/// Thread: any (value).
struct ConnectTarget {
    QString url;          ///< empty: the environment names the server
    QString user;         ///< empty: the URL's
    QString passwordFile; ///< empty: the URL's password, else REDIS_PASSWORD
    QString caFile;       ///< PEM, as the two below; only for TLS
    QString certFile;
    QString keyFile;
};

/// How to reach the server, on one connection.
///
/// Errors: InvalidArgument, InvalidUrl, FileUnreadable; the detail is a sentence for the terminal
///         and never repeats a password.
Result<redis::ClientOptions> clientOptions(const ConnectTarget &target,
                                           const QProcessEnvironment &environment);

} // namespace larder::ctl
