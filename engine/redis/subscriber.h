// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/base/workerthread.h"
#include "engine/redis/backoff.h"
#include "engine/redis/connection.h"
#include "engine/redis/connectoptions.h"
#include "engine/redis/eventqueue.h"
#include "engine/redis/subscription.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace larder::redis {

struct SubscriberOptions {
    ConnectOptions connect;
    Backoff::Options reconnect;
    std::chrono::milliseconds pingEvery{2'000};  ///< without a byte; more than 0
    std::chrono::milliseconds pongWithin{2'000}; ///< else the peer is dead; more than 0
    std::size_t queueEvents = 100'000;           ///< not taken yet; past it the oldest are dropped
    std::size_t queueBytes = 32ULL * 1024 * 1024;
};

/// Listens to channels and patterns of one server, on a connection and a thread of its own. After a
/// cut it connects and subscribes again by itself and puts a Gap where messages may be missing.
///
///     Subscriber news(options, clock, log);
///     news.subscribe("orders", deadline);
///     while (const auto events = news.take(deadline)) …
///
///     Connecting -- subscribed --> Listening -- cut, silence --> Connecting (Backoff)
///     Connecting -- AuthRequired, AuthFailed --> Refused -- retryNow() --> Connecting
///
/// Thread:    any (locked).
/// Ownership: owns its connection and its thread; the destructor ends both at once. `clock` and
///            `log` must outlive it.
/// Errors:    of subscribe() and its like: the server's own words (NoPermission), or those of a
///            cut, after which the wish still stands and is carried out at the next connection.
class Subscriber final
{
public:
    Subscriber(SubscriberOptions options, const Clock &clock, LogSink &log);
    ~Subscriber();
    Subscriber(const Subscriber &) = delete;
    Subscriber &operator=(const Subscriber &) = delete;

    /// Returns once the server has confirmed it, or at once while there is no connection.
    Result<void> subscribe(const std::string &channel, const Deadline &deadline);
    Result<void> unsubscribe(const std::string &channel, const Deadline &deadline);
    Result<void> subscribePattern(const std::string &pattern, const Deadline &deadline);
    Result<void> unsubscribePattern(const std::string &pattern, const Deadline &deadline);

    /// Waits for messages and gaps; see EventQueue::take(). One reader.
    Result<std::vector<SubscriptionEvent>> take(const Deadline &deadline);

    bool isListening() const;           ///< connected, and subscribed to all that is wished for
    std::optional<Error> error() const; ///< why not; nullopt: listening, or not yet tried
    void retryNow();                    ///< drops the wait, also after a refused sign-in

private:
    /// A channel or a pattern.
    struct Topic {
        enum class Kind : std::uint8_t { Channel, Pattern };
        Kind kind;
        std::string name;

        auto operator<=>(const Topic &) const = default;
        Command subscribe() const;
        Command unsubscribe() const;
    };
    using Topics = std::set<Topic>;

    Result<void> add(Topic topic, const Deadline &deadline);
    Result<void> remove(const Topic &topic, const Deadline &deadline);

    void run(const std::stop_token &token);
    Error listen(const std::stop_token &token);
    Result<void> subscribeAll(const std::shared_ptr<Connection> &connection,
                              const Deadline &deadline);
    Error hear(Connection &connection, const std::stop_token &token);
    void deliver(const Value &reply);
    void noteGap();
    void rest(const Error &error, const std::stop_token &token);

    const SubscriberOptions m_options;
    const Clock &m_clock;
    LogSink &m_log;
    EventQueue m_queue;

    mutable std::mutex m_mutex; // protects the five below
    std::condition_variable_any m_changed;
    Topics m_wanted;
    std::shared_ptr<Connection> m_connection; // while listening
    std::optional<Error> m_error;
    bool m_retryNow = false;

    // Of the thread alone.
    Backoff m_backoff;
    std::optional<WallTime> m_heardAt; // last sign of life; nullopt: never connected
    std::optional<Error> m_cut;        // what ended the connection before this one

    WorkerThread m_thread; // last: its end stops the rest
};

} // namespace larder::redis
