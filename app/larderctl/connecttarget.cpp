// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/connecttarget.h"

#include "engine/redis/environment.h"
#include "engine/redis/url.h"

#include <utility>

namespace larder::ctl {

namespace {

Result<redis::ClientOptions> serverOf(const ConnectTarget &target, const Variables &environment)
{
    if (target.url.isEmpty()) {
        auto server = redis::serverOf(environment);
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

} // namespace

Result<redis::ClientOptions> clientOptions(const ConnectTarget &target,
                                           const Variables &environment)
{
    auto options = serverOf(target, environment);
    if (!options)
        return options;
    if (auto applied = app::apply(target.arguments, options->connect); !applied)
        return applied.error();
    if (auto applied = redis::applyEnvironment(environment, *options); !applied)
        return applied.error();
    options->connect.clientName = "larderctl";
    options->poolSize = 1;
    return options;
}

} // namespace larder::ctl
