// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/redis/certificate.h"
#include "engine/redis/connectoptions.h"

#include <memory>
#include <openssl/ssl.h>
#include <optional>
#include <string>

namespace larder::redis {

struct FreeTls {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *session) const { SSL_free(session); }
};
using TlsContext = std::unique_ptr<SSL_CTX, FreeTls>;
using TlsSession = std::unique_ptr<SSL, FreeTls>;

/// What a handshake learned about the peer, noted by OpenSSL's callbacks.
struct TlsFindings {
    std::optional<PeerCertificate> certificate; ///< nullopt: it showed none
    std::optional<Error> refusal;               ///< why it is not trusted
    bool wantsOurCertificate = false;           ///< it asked for one, and we have none
};

/// The settings of one connection: versions, trust, our own certificate.
///
/// Errors: TlsClientUnusable; the detail names the file.
Result<TlsContext> makeTlsContext(const TlsOptions &options);

/// A session that asks for `name`, checks what it is shown and notes it in `findings`, which must
/// outlive the handshake.
///
/// Errors: InvalidArgument: there is no name to check.
Result<TlsSession> makeTlsSession(SSL_CTX &context, const TlsOptions &options,
                                  const std::string &name, TlsFindings &findings);

/// OpenSSL's newest complaint on this thread, in its words; empties the queue.
std::string takeTlsError();

} // namespace larder::redis
