// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/redis/connectoptions.h"

#include <QString>

namespace larder::app {

/// What a command line says of a server besides its address: --user, --password-file, --ca-file,
/// --cert-file and --key-file. Empty: not said.
///
/// Thread: any (value).
struct ServerArguments {
    QString user;
    QString passwordFile; ///< its first line is the password
    QString caFile;       ///< PEM, as the two below; only for TLS
    QString certFile;
    QString keyFile;
};

/// Puts what was said over what `connect` already holds, and reads the password.
///
/// Errors: InvalidArgument, FileUnreadable; the detail is a sentence for the terminal without a
///         full stop and never repeats a password.
Result<void> apply(const ServerArguments &arguments, redis::ConnectOptions &connect);

} // namespace larder::app
