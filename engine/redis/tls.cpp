// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/tls.h"

#include "engine/redis/tlsstream.h"

#include <utility>

namespace larder::redis {

namespace {

using State = Transfer::State;

Result<void> shakeHands(TlsStream &stream, const Deadline &deadline)
{
    const StopWakeUp stop(deadline);
    for (;;) {
        const auto step = stream.shakeHands();
        if (step.state == State::Moved)
            return {};
        if (step.state == State::Failed)
            return stream.failure();
        if (step.state == State::Closed)
            return Error{ErrorCode::Disconnected, "closed by the server during the TLS handshake"};
        if (deadline.isStopped())
            return Error{ErrorCode::Cancelled, {}};
        if (deadline.isPassed())
            return Error{ErrorCode::TlsTimeout, "no answer to the TLS handshake"};
        const bool isToWrite = step.state == State::NeedsWritable;
        wait(stream.descriptor(), {!isToWrite, isToWrite}, stop.wakeUp(), deadline.remaining());
    }
}

} // namespace

TlsOpened openTls(Descriptor socket, const TlsOptions &options, const std::string &host,
                  const Deadline &deadline)
{
    auto context = makeTlsContext(options);
    if (!context)
        return {context.error(), {}};
    auto stream = std::make_unique<TlsStream>(std::move(socket), std::move(*context));
    const auto &name = options.serverName.empty() ? host : options.serverName;
    if (auto begun = stream->begin(options, name); !begun)
        return {begun.error(), {}};
    const auto shaken = shakeHands(*stream, deadline);
    auto certificate = stream->findings().certificate;
    if (!shaken)
        return {shaken.error(), std::move(certificate)};
    return {std::unique_ptr<Stream>(std::move(stream)), std::move(certificate)};
}

} // namespace larder::redis
