// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/tlsstream.h"

#include <cerrno>
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>

namespace larder::redis {

namespace {

using State = Transfer::State;

TlsStream &streamOf(BIO *bio)
{
    return *static_cast<TlsStream *>(BIO_get_data(bio));
}

int settle(const Transfer &moved, std::size_t *bytes)
{
    *bytes = moved.bytes;
    return moved.state == State::Moved ? 1 : 0;
}

int readBio(BIO *bio, char *room, std::size_t size, std::size_t *bytes)
{
    BIO_clear_retry_flags(bio);
    const auto moved = streamOf(bio).receive({room, size});
    if (moved.state == State::NeedsReadable)
        BIO_set_retry_read(bio);
    if (moved.state == State::Closed)
        BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
    return settle(moved, bytes);
}

int writeBio(BIO *bio, const char *data, std::size_t size, std::size_t *bytes)
{
    BIO_clear_retry_flags(bio);
    const auto moved = streamOf(bio).send({data, size});
    if (moved.state == State::NeedsWritable)
        BIO_set_retry_write(bio);
    return settle(moved, bytes);
}

long controlBio(BIO *bio, int command, long, void *)
{
    if (command == BIO_CTRL_EOF)
        return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0 ? 1 : 0;
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

const BIO_METHOD *bioMethod()
{
    static const std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)> method = [] {
        std::unique_ptr<BIO_METHOD, decltype(&BIO_meth_free)> made(
            BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "larder"), &BIO_meth_free);
        BIO_meth_set_read_ex(made.get(), readBio);
        BIO_meth_set_write_ex(made.get(), writeBio);
        BIO_meth_set_ctrl(made.get(), controlBio);
        return made;
    }();
    return method.get();
}

} // namespace

TlsStream::TlsStream(Descriptor descriptor, TlsContext context)
    : Stream(std::move(descriptor))
    , m_context(std::move(context))
{
}

Result<void> TlsStream::begin(const TlsOptions &options, const std::string &name)
{
    ERR_clear_error();
    auto session = makeTlsSession(*m_context, options, name, m_findings);
    if (!session)
        return session.error();
    BIO *const bio = BIO_new(bioMethod());
    if (!bio)
        return Error{ErrorCode::TlsFailed, takeTlsError()};
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(session->get(), bio, bio);
    m_session = std::move(*session);
    return {};
}

Transfer TlsStream::shakeHands()
{
    ERR_clear_error();
    const auto moved = outcome(SSL_connect(m_session.get()), 1);
    m_hasShakenHands = moved.state == State::Moved;
    return moved;
}

Transfer TlsStream::read(std::span<char> room)
{
    ERR_clear_error();
    std::size_t bytes = 0;
    const int result = SSL_read_ex(m_session.get(), room.data(), room.size(), &bytes);
    const auto moved = outcome(result, bytes);
    m_mayHaveMore = moved.state == State::Moved;
    m_hasRead = m_hasRead || m_mayHaveMore;
    return moved;
}

Transfer TlsStream::write(std::string_view bytes)
{
    ERR_clear_error();
    std::size_t moved = 0;
    const int result = SSL_write_ex(m_session.get(), bytes.data(), bytes.size(), &moved);
    return outcome(result, moved);
}

bool TlsStream::hasBuffered() const
{
    // After a read that moved nothing, what is buffered is the beginning of a record.
    return m_mayHaveMore && SSL_has_pending(m_session.get()) != 0;
}

Transfer TlsStream::receive(std::span<char> room)
{
    const auto moved = receiveFrom(descriptor(), room, m_brokenBy);
    if (moved.state != State::Failed)
        m_brokenBy = 0;
    return moved;
}

Transfer TlsStream::send(std::string_view bytes)
{
    int number = 0;
    const auto moved = sendTo(descriptor(), bytes, number);
    // A peer that left may have said why: OpenSSL reads on only if it takes this for written.
    if (moved.state == State::Failed)
        return {State::Moved, bytes.size()};
    return moved;
}

/// What a call of OpenSSL came to.
Transfer TlsStream::outcome(int result, std::size_t moved)
{
    if (result == 1)
        return {State::Moved, moved};
    switch (SSL_get_error(m_session.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {State::NeedsReadable};
    case SSL_ERROR_WANT_WRITE:
        return {State::NeedsWritable};
    case SSL_ERROR_ZERO_RETURN:
        return closed();
    case SSL_ERROR_SYSCALL:
        return m_brokenBy == 0 ? closed() : failed(brokenBy(m_brokenBy));
    default:
        break;
    }

    const auto number = ERR_peek_last_error();
    const int reason = ERR_GET_REASON(number);
    if (reason == SSL_R_UNEXPECTED_EOF_WHILE_READING)
        return closed();
    if (m_findings.refusal)
        return failed(*m_findings.refusal);
    const bool isAlert = reason >= SSL_AD_REASON_OFFSET;
    if (!m_hasShakenHands && !isAlert
        && (reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_HTTP_REQUEST
            || reason == SSL_R_PACKET_LENGTH_TOO_LONG || reason == SSL_R_UNEXPECTED_MESSAGE
            || reason == SSL_R_BAD_RECORD_TYPE || reason == SSL_R_UNEXPECTED_RECORD))
        return failed({ErrorCode::TlsNotSpoken, takeTlsError()});
    return failed({ErrorCode::TlsFailed, takeTlsError()});
}

Transfer TlsStream::closed()
{
    if (m_findings.wantsOurCertificate && !m_hasRead)
        return failed({ErrorCode::Disconnected, "closed by the server"});
    return {State::Closed};
}

/// A server that asked for a certificate, got none and then turned away has said why.
Transfer TlsStream::failed(Error error)
{
    m_failure = std::move(error);
    if (m_findings.wantsOurCertificate && !m_hasRead && !m_findings.refusal)
        m_failure.code = ErrorCode::TlsClientRequired;
    return {State::Failed};
}

} // namespace larder::redis
