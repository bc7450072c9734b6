// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/host/linkstate.h"
#include "engine/monitoring/history.h"
#include "engine/monitoring/sample.h"
#include "engine/profiles/profile.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace larder::host {

/// Which of the two lanes a piece of work takes, so that long work never holds up a click.
enum class Lane : std::uint8_t { Interactive, LongWork };

/// One server the console is connected to: its client, its workers, its samples. The one door
/// between pages and the engine.
///
///     auto answer = server.run(Lane::Interactive, [](redis::Client &client, const Deadline &d) {
///         return client.send(Command("CONFIG", "GET", "maxmemory"), d);
///     });
///
/// Thread:    gui. The work itself runs on worker:<name>.
/// Ownership: a child of EngineHost. Destruction never waits for the server: its workers are
///            stopped and joined elsewhere.
/// Errors:    inside the Result of each future; the link's in state().
class ServerContext final : public QObject
{
    Q_OBJECT

public:
    ServerContext(profiles::Profile profile, const Clock &clock, LogSink &log,
                  QObject *parent = nullptr);
    ~ServerContext() override;

    const profiles::Profile &profile() const;

    /// Begins to connect and to sample. `password` is kept in memory only.
    void connectTo(const Secret &password);
    void disconnect();
    void retryNow();

    /// Hidden servers are sampled as often, but tell their news at most every `interval`.
    void setSampleInterval(std::chrono::milliseconds interval);

    const LinkState &state() const;
    const std::optional<monitoring::Sample> &sample() const; ///< the newest
    const monitoring::History &history() const;

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
        post(lane, [promise, work = std::move(work)](redis::Client *client,
                                                     const Deadline &deadline) mutable {
            promise->addResult(client ? work(*client, deadline)
                                      : Answer(Error{ErrorCode::Cancelled, "not connected"}));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    /// state() changed, or its countdown did.
    void stateChanged();
    /// sample() and history() have something new. At most 5 a second.
    void sampled();

private:
    using Job = std::function<void(redis::Client *, const Deadline &)>;
    void post(Lane lane, Job job);

    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace larder::host
