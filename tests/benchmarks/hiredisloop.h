// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connectoptions.h"

#include <hiredis/hiredis.h>

#include <memory>

namespace larder::bench {

struct FreeContext {
    void operator()(redisContext *context) const { redisFree(context); }
};
using HiredisContext = std::unique_ptr<redisContext, FreeContext>;

struct FreeReply {
    void operator()(redisReply *reply) const { freeReplyObject(reply); }
};
using HiredisReply = std::unique_ptr<redisReply, FreeReply>;

/// The baseline's connection to the same server.
HiredisContext connectHiredis(const redis::ConnectOptions &options);

} // namespace larder::bench
