// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/serverarguments.h"
#include "engine/base/result.h"
#include "engine/base/variables.h"
#include "engine/redis/client.h"

#include <QString>

namespace larder::ctl {

/// What the command line says of the server.
///
/// Thread: any (value).
struct ConnectTarget {
    QString url; ///< empty: the environment names the server
    app::ServerArguments arguments;
};

/// How to reach the server, on one connection.
///
/// Errors: InvalidArgument, InvalidUrl, FileUnreadable; the detail is a sentence for the terminal
///         and never repeats a password.
Result<redis::ClientOptions> clientOptions(const ConnectTarget &target,
                                           const Variables &environment);

} // namespace larder::ctl
