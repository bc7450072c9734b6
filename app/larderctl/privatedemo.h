// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/demo/demoserver.h"
#include "engine/demo/traffic.h"

#include <memory>

namespace larder::ctl {

/// The demo's server and those who use it, for as long as this object lives.
///
/// Thread:    start() on the main thread, as DemoServer says; the rest any.
/// Ownership: `clock` and `log` must outlive it.
/// Errors:    those of DemoServer.
class PrivateDemo final
{
public:
    static Result<std::unique_ptr<PrivateDemo>> start(const Clock &clock, LogSink &log);

    const redis::ConnectOptions &connectOptions() const { return m_server.connectOptions(); }
    /// Blocks until the cache is filled, so that what a person sees first is a cache at work.
    void waitUntilWarm(const Deadline &deadline) { m_traffic.waitUntilWarm(deadline); }

private:
    PrivateDemo(demo::DemoServer server, const Clock &clock, LogSink &log);

    demo::DemoServer m_server;
    demo::Traffic m_traffic; // ends first
};

} // namespace larder::ctl
