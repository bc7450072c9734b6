// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/privatedemo.h"

#include <utility>

namespace larder::ctl {

Result<std::unique_ptr<PrivateDemo>> PrivateDemo::start(const Clock &clock, LogSink &log)
{
    auto server = demo::DemoServer::start({});
    if (!server)
        return std::move(server).error();
    return std::unique_ptr<PrivateDemo>(new PrivateDemo(*std::move(server), clock, log));
}

PrivateDemo::PrivateDemo(demo::DemoServer server, const Clock &clock, LogSink &log)
    : m_server(std::move(server))
    , m_traffic({.connect = m_server.connectOptions(), .ownsServer = true}, clock, log)
{
}

} // namespace larder::ctl
