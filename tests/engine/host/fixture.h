// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/host/joiner.h"
#include "engine/host/servercontext.h"
#include "engine/profiles/profile.h"

#include <QFuture>
#include <QTest>

#include <chrono>
#include <memory>
#include <string>

#include "tests/support/heartbeat.h"

namespace larder::host {

inline profiles::Profile profileFor(const redis::ConnectOptions &connect,
                                    std::string name = "server")
{
    profiles::Profile profile;
    profile.id = profiles::newProfileId();
    profile.name = std::move(name);
    profile.options.connect = connect;
    profile.options.connect.password = Secret();
    profile.sampleEvery = std::chrono::milliseconds(200);
    return profile;
}

/// Waits without holding up events; a future that never ends is Timeout.
template<typename Answer>
Answer await(const QFuture<Answer> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        return Error{ErrorCode::Timeout, "never answered"};
    return future.result();
}

/// One context and what it stands on, with the pulse of the window's thread.
struct Scene {
    explicit Scene(const redis::ConnectOptions &connect)
        : context(std::make_unique<ServerContext>(profileFor(connect), clock, log, joiner))
    {
    }

    LinkPhase phase() const { return context->state().phase; }
    ErrorCode errorCode() const
    {
        const auto &error = context->state().error;
        return error ? error->code : ErrorCode::InvalidArgument;
    }
    bool isConnected() const { return phase() == LinkPhase::Connected && context->sample(); }

    SystemClock clock;
    NullLog log;
    Joiner joiner;
    std::unique_ptr<ServerContext> context;
    test::Heartbeat heartbeat; // last: what goes on while the rest is made is not its business
};

} // namespace larder::host
