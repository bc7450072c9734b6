// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/secret.h"
#include "engine/redis/endpoint.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace larder::redis {

/// What of the server's certificate is checked.
enum class TlsVerify : std::uint8_t {
    ChainAndHost, ///< it ends at a trusted issuer and carries the name we asked for
    Nothing,      ///< anybody may answer: shown in the window as long as it is so
};

struct TlsOptions {
    TlsVerify verify = TlsVerify::ChainAndHost;
    std::string serverName;      ///< name to ask for (SNI) and to check; empty: the host
    std::string caFile;          ///< PEM; empty: the system's issuers. Set, it replaces them
    std::string certificateFile; ///< PEM chain we show; empty: none
    std::string keyFile;         ///< PEM key of it; empty: in certificateFile

    bool operator==(const TlsOptions &) const = default;
};

/// The longest each phase may take. All more than 0.
struct Timeouts {
    std::chrono::milliseconds resolve{5'000};
    std::chrono::milliseconds connect{5'000};
    std::chrono::milliseconds tls{5'000};
    std::chrono::milliseconds signIn{5'000};   ///< AUTH, SELECT and the first PING
    std::chrono::milliseconds command{10'000}; ///< for callers that have no deadline of their own
    std::chrono::milliseconds silence{5'000};  ///< no byte for this long while an answer is owed

    bool operator==(const Timeouts &) const = default;
};

/// Past these a reply is an error and the connection is made anew.
struct ReplyLimits {
    std::uint64_t maxBytes = 64ULL * 1024 * 1024; ///< of one reply on the wire
    int maxDepth = 128;                           ///< arrays within arrays

    bool operator==(const ReplyLimits &) const = default;
};

/// Past these a caller waits for others' answers, then fails with Overloaded. One call alone may be
/// larger.
struct FlightLimits {
    std::size_t bytes = 64ULL * 1024 * 1024; ///< queued or unanswered
    std::size_t commands = 100'000;

    bool operator==(const FlightLimits &) const = default;
};

/// All that is needed to make one connection.
///
/// Thread: any (value).
struct ConnectOptions {
    Endpoint endpoint;
    std::optional<TlsOptions> tls;     ///< nullopt: in clear
    std::string user;                  ///< empty: the default user
    Secret password;                   ///< empty: none is sent
    int database = 0;                  ///< 0 and up
    std::string clientName = "larder"; ///< CLIENT SETNAME; empty: not set
    Timeouts timeouts;
    ReplyLimits limits;
    FlightLimits flight;
    std::chrono::seconds keepalive{30}; ///< TCP keepalive idle time; 0: off
};

} // namespace larder::redis
