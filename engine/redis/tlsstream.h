// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/socket.h"
#include "engine/redis/tlscontext.h"

namespace larder::redis {

/// A Stream over TLS. OpenSSL reads and writes through our own calls, so that neither SIGPIPE nor a
/// wait can come of it.
///
/// Thread: any, by one caller at a time.
/// Errors: TlsFailed, TlsClientRequired, ConnectionReset.
class TlsStream final : public Stream
{
public:
    TlsStream(Descriptor descriptor, TlsContext context);

    /// Sets the session up; before anything else.
    Result<void> begin(const TlsOptions &options, const std::string &name);
    /// One step of the handshake. Moved: it is done.
    Transfer shakeHands();
    const TlsFindings &findings() const { return m_findings; }

    Transfer read(std::span<char> room) override;
    Transfer write(std::string_view bytes) override;
    bool hasBuffered() const override;
    const Error &failure() const override { return m_failure; }

    // For OpenSSL's BIO: how many bytes; 0: `state` says why none.
    Transfer receive(std::span<char> room);
    Transfer send(std::string_view bytes);

private:
    Transfer outcome(int result, std::size_t moved);
    Transfer closed();
    Transfer failed(Error error);

    TlsContext m_context;
    TlsFindings m_findings;
    TlsSession m_session;
    Error m_failure{ErrorCode::TlsFailed, {}};
    int m_brokenBy = 0; // errno of the socket; 0: it is well
    bool m_hasShakenHands = false;
    bool m_hasRead = false;     // any byte of the application
    bool m_mayHaveMore = false; // the last read moved something
};

} // namespace larder::redis
