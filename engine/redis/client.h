// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/redis/backoff.h"
#include "engine/redis/circuitbreaker.h"
#include "engine/redis/command.h"
#include "engine/redis/connection.h"
#include "engine/redis/connectoptions.h"
#include "engine/redis/guard.h"
#include "engine/redis/lookups.h"
#include "engine/redis/reply.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace larder::redis {

class Script;

struct ClientOptions {
    ConnectOptions connect;
    int poolSize = 4;                          ///< connections, 1 and up, opened as needed
    int retries = 2;                           ///< of a read that met a broken connection; 0: none
    std::chrono::seconds healthCheckEvery{30}; ///< PING before an older idle connection is used
    Access access = Access::ReadWrite;
    Backoff::Options reconnect;
    CircuitBreaker::Options breaker;
};

/// One server, database and user, shared by every thread that talks to it. Holds a few connections
/// on which concurrent calls coalesce into pipelines by themselves; connects when first used and
/// again after a cut.
///
/// While a server is away, calls fail at once with the error of the last attempt until the next
/// one is due. After AuthRequired or AuthFailed no attempt is made until retryNow(): repeating a
/// wrong password locks people out.
///
/// Thread:    any (locked). Calls block until the answer or their deadline.
/// Ownership: owns its connections. `clock` and `log` must outlive it.
/// Errors:    every code of the transport and of the server's own words. A read is repeated by
///            itself after a cut; a write whose outcome is unknown is never repeated.
/// Cost:      alone, a call costs what it costs on a bare socket.
class Client final
{
public:
    Client(ClientOptions options, const Clock &clock, LogSink &log);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// An error reply of the server is an Error with the server's words as detail.
    Result<Reply> send(const Command &command, const Deadline &deadline);

    /// Sends all in one go on one connection; one outcome per command, in their order. When one
    /// may not be sent, none is. Reads are repeated after a cut when all are reads.
    std::vector<Result<Reply>> sendAll(const Pipeline &pipeline, const Deadline &deadline);
    /// The same with the scripts that the commands call: each is loaded first on a connection that
    /// has not seen it. When somebody flushed them since, the calls that met NOSCRIPT are sent once
    /// more, behind the others.
    std::vector<Result<Reply>> sendAll(const Pipeline &pipeline, std::span<const Script> scripts,
                                       const Deadline &deadline);

    /// EVALSHA, with one SCRIPT LOAD when the server does not know the script.
    Result<Reply> run(const Script &script, std::span<const std::string> keys,
                      std::span<const std::string> arguments, const Deadline &deadline);

    /// A connection of the caller's own, for what a shared one refuses: subscriptions, MONITOR,
    /// transactions, large transfers.
    Result<std::shared_ptr<Connection>> openDedicated(const Deadline &deadline) const;

    /// Drops the wait before the next attempt, also after a refused sign-in.
    void retryNow();
    /// When the next attempt is due; nullopt: connected, or none will be made by itself.
    std::optional<Clock::TimePoint> nextAttemptAt() const;
    int failedAttempts() const; ///< since the last good connection
    /// Whether the server has hung up on a connection that rests; the next call will tell why.
    /// Looks at the sockets, and does not block.
    bool hasLostPeer() const;

    /// Look-ups in the keyspace that this client caused, to be taken out of the server's counters.
    Lookups ownLookups() const;
    std::uint64_t commandsSent() const;
    std::uint64_t bytesSent() const;
    std::uint64_t bytesReceived() const;

    const ClientOptions &options() const;

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace larder::redis
