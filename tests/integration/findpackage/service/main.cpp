// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"
#include "engine/redis/url.h"

#include <iostream>

/// The smallest service there is: reads one key. Succeeds when the server does not answer, because
/// only building and linking is in question here.
int main()
{
    using namespace std::chrono_literals;
    auto connect = larder::redis::parseUrl("redis://127.0.0.1:1/0");
    if (!connect)
        return 1;
    const larder::SystemClock clock;
    larder::NullLog log;
    larder::redis::Client client({.connect = *connect}, clock, log);
    const auto reply =
        client.send(larder::redis::Command("GET", "greeting"), larder::Deadline::in(1s));
    std::cout << (reply ? "answered" : larder::name(reply.error().code)) << '\n';
    return reply ? 1 : 0;
}
