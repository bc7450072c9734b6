// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/redis/certificate.h"
#include "engine/redis/connectoptions.h"
#include "engine/redis/socket.h"

#include <memory>
#include <optional>
#include <string>

namespace larder::redis {

/// What came of a TLS handshake.
struct TlsOpened {
    Result<std::unique_ptr<Stream>> stream;
    std::optional<PeerCertificate> certificate; ///< also of a peer that was refused
};

/// Shakes hands over a connected socket: TLS 1.2 or later, no renegotiation; the chain and the name
/// are checked unless the options say otherwise. `host` is asked for when the options name none.
///
/// Errors: TlsTimeout, TlsNotSpoken, TlsUnknownIssuer, TlsSelfSigned, TlsExpired, TlsNotYetValid,
///         TlsWrongHost (detail: the names it has), TlsClientRequired, TlsClientUnusable (detail:
///         the file), TlsFailed, InvalidArgument (no name to check), Disconnected, ConnectionReset,
///         Cancelled. In TLS 1.3 a server that misses our certificate says so only later: then
///         the first read of the stream fails with TlsClientRequired.
TlsOpened openTls(Descriptor socket, const TlsOptions &options, const std::string &host,
                  const Deadline &deadline);

} // namespace larder::redis
