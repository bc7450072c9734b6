// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/hiredisloop.h"

#include "tests/benchmarks/bench.h"

namespace larder::bench {

HiredisContext connectHiredis(const redis::ConnectOptions &options)
{
    HiredisContext context;
    if (const auto *local = std::get_if<redis::UnixSocket>(&options.endpoint)) {
        context.reset(redisConnectUnix(local->path.c_str()));
    } else {
        const auto &tcp = std::get<redis::TcpAddress>(options.endpoint);
        context.reset(redisConnect(tcp.host.c_str(), tcp.port));
    }
    if (!context || context->err != 0)
        giveUp("hiredis cannot connect");
    if (options.password.isEmpty())
        return context;
    const auto password = options.password.reveal();
    const HiredisReply reply(static_cast<redisReply *>(
        redisCommand(context.get(), "AUTH %b", password.data(), password.size())));
    if (!reply || reply->type == REDIS_REPLY_ERROR)
        giveUp("hiredis cannot sign in");
    return context;
}

} // namespace larder::bench
