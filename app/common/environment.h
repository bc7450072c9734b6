// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/redis/client.h"

#include <optional>

class QProcessEnvironment;

namespace larder::app {

/// What the environment says of every connection that the command line asks for: REDIS_PASSWORD
/// where none is given, REDIS_MAX_CONNECTIONS, REDIS_RETRY_ON_TIMEOUT.
///
/// Errors: InvalidArgument; the detail names the variable and never repeats a password.
Result<void> applyEnvironment(const QProcessEnvironment &environment,
                              redis::ClientOptions &options);

/// The server that the environment names: REDIS_URL, else REDIS_HOST with REDIS_PORT, REDIS_DB and
/// REDIS_SSL. nullopt: it names none.
///
/// Errors: as above, and InvalidUrl.
Result<std::optional<redis::ClientOptions>> serverOf(const QProcessEnvironment &environment);

} // namespace larder::app
