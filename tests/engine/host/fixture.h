// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/host/joiner.h"
#include "engine/host/servercontext.h"
#include "engine/profiles/profile.h"
#include "engine/redis/client.h"
#include "engine/redis/command.h"

#include <QFuture>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

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

/// Lets events run for a while, to see that nothing happens.
inline void letPass(std::chrono::milliseconds span)
{
    QTimer timer;
    timer.setSingleShot(true);
    QSignalSpy over(&timer, &QTimer::timeout);
    timer.start(span);
    QVERIFY(over.wait(static_cast<int>(span.count()) + 5'000));
}

/// One context and what it stands on, with the pulse of the window's thread.
struct Scene {
    explicit Scene(const redis::ConnectOptions &connect)
        : Scene(profileFor(connect))
    {
    }
    explicit Scene(const profiles::Profile &profile)
        : context(std::make_unique<ServerContext>(profile, clock, log, joiner))
    {
        QObject::connect(context.get(), &ServerContext::stateChanged, context.get(),
                         [this] { seen.push_back(context->state()); });
    }

    LinkPhase phase() const { return context->state().phase; }
    ErrorCode errorCode() const
    {
        const auto &error = context->state().error;
        return error ? error->code : ErrorCode::InvalidArgument;
    }
    bool isConnected() const { return phase() == LinkPhase::Connected && context->sample(); }
    bool connects() const
    {
        return becomes([this] { return isConnected(); });
    }
    /// Patient: what a busy computer takes longer for is no fault.
    template<typename Condition>
    static bool becomes(Condition condition)
    {
        return QTest::qWaitFor(condition, 20'000);
    }
    QByteArray report() const
    {
        const auto &error = context->state().error;
        return "phase " + QByteArray::number(static_cast<int>(phase())) + ", "
            + (error ? QByteArray(name(error->code).data()) + ": "
                       + QByteArray::fromStdString(error->detail)
                     : QByteArray("no error"));
    }
    bool sawError() const
    {
        return std::any_of(seen.begin(), seen.end(),
                           [](const LinkState &state) { return state.error.has_value(); });
    }

    /// One command by the lane of clicks.
    Result<std::string> run(const redis::Command &command) const
    {
        return await(context->run(
            Lane::Interactive,
            [command](redis::Client &client, const Deadline &deadline) -> Result<std::string> {
                const auto answer = client.send(command, deadline);
                if (!answer)
                    return answer.error();
                return std::string((*answer)->text());
            }));
    }

    SystemClock clock;
    NullLog log;
    Joiner joiner;
    std::vector<LinkState> seen; // each that was told
    std::unique_ptr<ServerContext> context;
    test::Heartbeat heartbeat; // last: what goes on while the rest is made is not its business
};

} // namespace larder::host
