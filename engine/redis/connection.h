// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/redis/certificate.h"
#include "engine/redis/command.h"
#include "engine/redis/connectoptions.h"
#include "engine/redis/pipeline.h"
#include "engine/redis/reply.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace larder::redis {

/// The steps of making a connection, in their order.
enum class ConnectPhase : std::uint8_t { Resolve, Connect, Tls, SignIn, Ping };

/// How one step went; told to whoever watches a connection being made.
struct PhaseReport {
    ConnectPhase phase;
    std::chrono::microseconds took{0};
    std::string found;          ///< addresses, the peer's certificate subject, the user's name
    std::optional<Error> error; ///< nullopt: it went well
    /// Tls: what the peer showed, also when it was refused; nullopt: it showed none.
    std::optional<PeerCertificate> certificate{};
};

using PhaseObserver = std::function<void(const PhaseReport &)>;

/// One socket to one server, shared by any number of threads.
///
/// A caller appends its command; if nobody does I/O it becomes the leader, writes all that has
/// queued, reads the replies, hands each to its owner and passes the lead on. Alone, a call is as
/// direct as a bare socket; under load, calls coalesce into pipelines by themselves.
///
///     Open -- any doubt about framing, a silent slot, a cut --> Broken (for good)
///
/// Thread:    any (locked). Calls block until their answer or their deadline.
/// Ownership: shared; closes its socket when the last owner goes. close() may come at any time.
/// Errors:    see ErrorCode. Error::outcome says whether the bytes may have reached the server. A
///            reply never reaches another caller: a command that is given up on keeps its place
///            and swallows its reply.
/// Cost:      no allocation per call beyond the reply; at most maxBytesInFlight queued.
class Connection final
{
public:
    /// Resolves, connects, shakes hands, signs in, selects the database and waits for a PONG.
    /// `observer` may be empty; it is called on this thread, once per phase that was begun.
    static Result<std::shared_ptr<Connection>> open(const ConnectOptions &options,
                                                    const Deadline &deadline,
                                                    const PhaseObserver &observer = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// An error reply of the server is an Error.
    Result<Reply> send(const Command &command, const Deadline &deadline);
    /// Sent back to back; one outcome per command, in their order.
    std::vector<Result<Reply>> sendAll(const Pipeline &pipeline, const Deadline &deadline);

    /// From here on messages may come that no command asked for. Said before SUBSCRIBE or MONITOR
    /// is sent, and only for a connection that its caller owns alone.
    void listen();
    /// Waits for the next such message; listens.
    Result<Reply> receive(const Deadline &deadline);

    /// Fails every waiting caller with Disconnected and refuses new ones. Does not block.
    void close();

    bool isOpen() const;
    /// The next call will learn that the peer has hung up. Looks, and does not block.
    bool hasPeerLeft() const;
    std::size_t bytesInFlight() const; ///< queued or unanswered
    std::size_t callsInFlight() const;
    Clock::TimePoint lastByteAt() const;
    std::uint64_t bytesSent() const;
    std::uint64_t bytesReceived() const;

private:
    class Core;
    explicit Connection(std::unique_ptr<Core> core);
    std::unique_ptr<Core> m_core;
};

} // namespace larder::redis
