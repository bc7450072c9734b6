// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connection.h"
#include "engine/redis/socket.h"

#include <functional>
#include <memory>
#include <vector>

namespace larder::redis {

/// The phases Resolve, Connect and, where asked, Tls.
///
/// Errors: those of resolve(), dial() and openTls(); each phase within its own timeout.
Result<std::unique_ptr<Stream>> openStream(const ConnectOptions &options, const Deadline &deadline,
                                           const PhaseObserver &observer);

/// Sends all over the new connection.
using Exchange = std::function<std::vector<Result<Reply>>(const Pipeline &, const Deadline &)>;

/// The phases SignIn and Ping: only an answer to PING makes a connection, since a frozen server, or
/// a TLS server that misses our certificate, takes everything before it without a word.
///
/// Errors: the server's words; NotResponding when it says none in time; UnexpectedReply.
Result<void> signIn(const Exchange &exchange, const ConnectOptions &options,
                    const Deadline &deadline, const PhaseObserver &observer);

/// Why a server closed before it said a word: when it answers a TLS handshake, that was it. Tried
/// on a second connection, since the first is gone; else `error` as it is.
Error explainClose(const Error &error, const ConnectOptions &options, const Deadline &deadline);

} // namespace larder::redis
