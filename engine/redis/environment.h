// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/base/variables.h"
#include "engine/redis/client.h"

#include <optional>

namespace larder::redis {

/// What the environment says of every connection, whoever names the server: REDIS_PASSWORD where
/// none is given, REDIS_MAX_CONNECTIONS, REDIS_RETRY_ON_TIMEOUT.
///
/// Errors: InvalidArgument; the detail names the variable and never repeats a password.
Result<void> applyEnvironment(const Variables &environment, ClientOptions &options);

/// The server that the environment names: REDIS_URL, else REDIS_HOST with REDIS_PORT, REDIS_DB and
/// REDIS_SSL. nullopt: it names none.
///
/// Errors: as above, and InvalidUrl.
Result<std::optional<ClientOptions>> serverOf(const Variables &environment);

} // namespace larder::redis
