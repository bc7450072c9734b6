// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/host/joiner.h"
#include "engine/host/linkstate.h"
#include "engine/host/serverworkers.h"
#include "engine/monitoring/history.h"
#include "engine/monitoring/sample.h"
#include "engine/profiles/profile.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace larder::host {

/// One server the console is connected to: its client, its workers, its samples. The one door
/// between pages and the engine.
///
///     auto answer = server.run(Lane::Interactive, [](redis::Client &client, const Deadline &d) {
///         return client.send(Command("CONFIG", "GET", "maxmemory"), d);
///     });
///
/// Thread:    gui. The work itself runs on worker:<name>.
/// Ownership: a child of EngineHost. Destruction never waits for the server: its workers are
///            stopped and left to the joiner. `clock`, `log` and `joiner` must outlive it.
/// Errors:    inside the Result of each future; the link's in state().
class ServerContext final : public QObject
{
    Q_OBJECT

public:
    ServerContext(profiles::Profile profile, const Clock &clock, LogSink &log, Joiner &joiner,
                  QObject *parent = nullptr);
    ~ServerContext() override;

    const profiles::Profile &profile() const { return m_profile; }

    /// Begins to connect and to sample. `password` is kept in memory only. Called again, it starts
    /// anew.
    void connectTo(const Secret &password);
    /// The same for a server that is just being started: `wait` is called on worker:sample before
    /// the first look, and returns when its token fires.
    void connectAfter(ServerWorkers::Wait wait, const Secret &password);
    void disconnect();
    void retryNow();
    void setSampleInterval(std::chrono::milliseconds interval);

    const LinkState &state() const { return m_state; }
    const std::optional<monitoring::Sample> &sample() const { return m_sample; } ///< the newest
    const monitoring::History &history() const { return m_history; }

    /// Runs `work(redis::Client &, const Deadline &)`, which returns a Result<T>, on a worker of
    /// this server, and answers on this thread. Continue with kit::whenDone, never with .then().
    template<typename Work>
    auto run(Lane lane, Work work)
        -> QFuture<std::invoke_result_t<Work, redis::Client &, const Deadline &>>
    {
        using Answer = std::invoke_result_t<Work, redis::Client &, const Deadline &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        post(lane,
             [promise, work = std::move(work)](redis::Client *client,
                                               const Deadline &deadline) mutable {
                 promise->addResult(client ? work(*client, deadline)
                                           : Answer(Error{ErrorCode::Cancelled, "not connected"}));
                 promise->finish();
             });
        return future;
    }

Q_SIGNALS:
    /// Something a person sees of the server did: state(), its countdown, sample() or history(). At
    /// most 5 a second while it is well. Whoever shows the server needs only this one.
    void stateChanged();
    /// sample() and history() have something new; follows stateChanged().
    void sampled();

private:
    class Mailbox;

    void post(Lane lane, ServerWorkers::Job job);
    void take(Look look);
    void letGo();

    const profiles::Profile m_profile;
    const Clock &m_clock;
    LogSink &m_log;
    Joiner &m_joiner;
    std::chrono::milliseconds m_interval; // of the samples

    std::uint64_t m_epoch = 0; // one per connectTo(); dates what workers report
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<ServerWorkers> m_workers; // nullptr while Off
    LinkState m_state;
    std::optional<monitoring::Sample> m_sample;
    monitoring::History m_history;
};

} // namespace larder::host
