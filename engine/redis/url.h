// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/redis/connectoptions.h"

#include <string>
#include <string_view>

namespace larder::redis {

/// Reads `redis://user:password@host:port/db`, `rediss://…` and `unix:///path?db=N`, with
/// percent-escapes; also a bare `host`, `host:port` or `/path`. Parts that are absent keep the
/// defaults of ConnectOptions.
///
/// Errors: InvalidUrl; the detail names the part that is wrong and never repeats the password.
Result<ConnectOptions> parseUrl(std::string_view url);

/// The URL without its password: safe to show, to store and to log. parseUrl() of it gives the
/// same endpoint, TLS switch, user and database.
std::string displayUrl(const ConnectOptions &options);

} // namespace larder::redis
