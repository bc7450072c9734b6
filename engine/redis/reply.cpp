// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/reply.h"

namespace larder::redis {

const Value &Reply::nil()
{
    static const Value nothing{};
    return nothing;
}

} // namespace larder::redis
