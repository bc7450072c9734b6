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

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace larder::redis {

/// A connection of the pool, who is on it, and what is known of the server through it.
struct PooledConnection {
    explicit PooledConnection(std::shared_ptr<Connection> made)
        : connection(std::move(made))
    {
    }

    const std::shared_ptr<Connection> connection;
    std::atomic<int> callers{0};
    std::atomic<std::size_t> bytes{0}; ///< of the commands they sent

    std::mutex mutex;                    // protects loadedScripts
    std::set<std::string> loadedScripts; ///< by SHA-1
};

/// One caller's use of a connection of the pool.
///
/// Thread: of the caller.
class Lease final
{
public:
    Lease(std::shared_ptr<PooledConnection> member, std::size_t bytes);
    ~Lease();
    Lease(Lease &&) noexcept = default;
    Lease &operator=(Lease &&) = delete;

    PooledConnection &operator*() const { return *m_member; }
    Connection *operator->() const { return m_member->connection.get(); }

private:
    std::shared_ptr<PooledConnection> m_member; // nullptr once moved from
    std::size_t m_bytes;
};

/// A few connections to one server, made as they are needed, one at a time, on a thread of the
/// pool's own: a caller with little time left does not cut an attempt short that the next one
/// needs.
///
///     Empty   -- acquire() --> Connecting -- PONG --> Ready -- the last one breaks --> Empty
///     Connecting -- fails --> Waiting (Backoff; calls fail at once) -- due --> Connecting
///     Connecting -- AuthRequired, AuthFailed --> Refused -- retryNow() --> Empty
///
/// Thread:    any (locked).
/// Ownership: owns its connections and its thread. `clock` and `log` must outlive it.
/// Errors:    of Connection::open(); while waiting, that of the last attempt. Timeout and Cancelled
///            by the caller's deadline. All with Outcome::NotDone.
/// Cost:      acquire() one short lock while a connection is there.
class ConnectionPool final
{
public:
    struct Options {
        ConnectOptions connect;
        int size = 4;
        std::chrono::seconds healthCheckEvery{30};
        Backoff::Options reconnect;
    };

    ConnectionPool(Options options, const Clock &clock, LogSink &log);
    ~ConnectionPool();
    ConnectionPool(const ConnectionPool &) = delete;
    ConnectionPool &operator=(const ConnectionPool &) = delete;

    /// For commands of so many bytes. Waits when no connection is there and an attempt is due.
    ///
    /// While callers are few, each has an idle connection to itself, which is as fast as a bare
    /// socket. Once they are as many as the pool has connections, they gather on the one that is
    /// busiest, where their commands coalesce: one leader for all beats several that take turns on
    /// the processors. A connection that is jammed with long commands is passed by.
    Result<Lease> acquire(std::size_t bytes, const Deadline &deadline);

    void retryNow();
    std::optional<Clock::TimePoint> nextAttemptAt() const;
    int failedAttempts() const;
    bool hasLostPeer() const; ///< the server has hung up on a connection, and no call has met that
    std::optional<Error> refusal() const; ///< why no attempt is made until retryNow()

    std::uint64_t bytesSent() const;
    std::uint64_t bytesReceived() const;

private:
    using Member = std::shared_ptr<PooledConnection>;
    using Lock = std::unique_lock<std::mutex>;

    void dropBroken();
    Member pick();
    bool mayGrow() const;
    bool needsHealthCheck(const Member &member) const;
    static bool isHealthy(const Lease &lease, const Deadline &deadline);
    bool attemptIsDue() const;
    std::optional<Error> waitForConnection(Lock &lock, const Deadline &deadline);
    void startAttempt();
    void attempt(const std::stop_token &token);
    void succeeded(std::shared_ptr<Connection> connection);
    void failed(const Error &error);

    const Options m_options;
    const Clock &m_clock;
    LogSink &m_log;

    mutable std::mutex m_mutex; // protects all below but the thread
    std::condition_variable_any m_attemptEnded;
    std::vector<Member> m_members;
    Backoff m_backoff;
    bool m_isAttempting = false;
    std::uint64_t m_attempts = 0;                  // that have ended
    std::optional<Error> m_lastError;              // of the last attempt; nullopt: it went well
    std::optional<Clock::TimePoint> m_nextAttempt; // nullopt: at once
    bool m_isRefused = false;                      // by sign-in: no attempt until retryNow()
    std::uint64_t m_goneSent = 0;                  // bytes of connections that are gone
    std::uint64_t m_goneReceived = 0;

    std::optional<WorkerThread> m_connector; // made at the first attempt; last: its end stops it
};

} // namespace larder::redis
