// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include "engine/redis/connectioncore.h"
#include "engine/redis/handshake.h"

namespace larder::redis {

Result<std::shared_ptr<Connection>> Connection::open(const ConnectOptions &options,
                                                     const Deadline &deadline,
                                                     const PhaseObserver &observer)
{
    auto stream = openStream(options, deadline, observer);
    if (!stream)
        return stream.error();
    auto core = std::make_unique<Core>(std::move(*stream), options);
    const auto exchange = [&](const Pipeline &pipeline, const Deadline &patience) {
        auto answers = core->sendAll(pipeline, patience);
        if (core->bytesReceived() == 0 && !answers.empty() && !answers.front())
            answers.front() = explainClose(answers.front().error(), options, patience);
        return answers;
    };
    if (auto signedIn = signIn(exchange, options, deadline, observer); !signedIn)
        return signedIn.error();
    return std::shared_ptr<Connection>(new Connection(std::move(core)));
}

Connection::Connection(std::unique_ptr<Core> core)
    : m_core(std::move(core))
{
}

Connection::~Connection() = default;

Result<Reply> Connection::send(const Command &command, const Deadline &deadline)
{
    return m_core->send(command, deadline);
}

std::vector<Result<Reply>> Connection::sendAll(const Pipeline &pipeline, const Deadline &deadline)
{
    return m_core->sendAll(pipeline, deadline);
}

void Connection::listen()
{
    m_core->listen();
}

Result<Reply> Connection::receive(const Deadline &deadline)
{
    return m_core->receive(deadline);
}

void Connection::close()
{
    m_core->close();
}

bool Connection::hasPeerLeft() const
{
    return m_core->hasPeerLeft();
}

bool Connection::isOpen() const
{
    return m_core->isOpen();
}

std::size_t Connection::bytesInFlight() const
{
    return m_core->bytesInFlight();
}

std::size_t Connection::callsInFlight() const
{
    return m_core->callsInFlight();
}

Clock::TimePoint Connection::lastByteAt() const
{
    return m_core->lastByteAt();
}

std::uint64_t Connection::bytesSent() const
{
    return m_core->bytesSent();
}

std::uint64_t Connection::bytesReceived() const
{
    return m_core->bytesReceived();
}

} // namespace larder::redis
