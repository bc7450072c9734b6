// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include "engine/redis/replyreader.h"
#include "engine/redis/resolver.h"
#include "engine/redis/servererror.h"
#include "engine/redis/socket.h"

#include <atomic>
#include <mutex>

namespace larder::redis {

class Connection::Core final
{
public:
    Core(std::unique_ptr<Stream> stream, const ConnectOptions &options)
        : m_stream(std::move(stream))
        , m_reader(options.limits)
        , m_silence(options.timeouts.silence)
    {
    }

    std::vector<Result<Reply>> exchange(std::span<const Command> commands, const Deadline &deadline)
    {
        const std::lock_guard lock(m_mutex);
        std::string wire;
        for (const auto &command : commands)
            command.appendWireTo(wire);
        std::vector<Result<Reply>> results;
        const std::stop_callback wake(deadline.token(), [this] { m_wakeUp.wake(); });
        while (results.size() < commands.size()) {
            auto reply = step(wire, deadline);
            if (!reply) {
                results.resize(commands.size(), reply.error());
                break;
            }
            if (!*reply)
                continue;
            if ((**reply)->isError())
                results.emplace_back(serverError((**reply)->text()));
            else
                results.emplace_back(std::move(**reply));
        }
        return results;
    }

    Result<Reply> receive(const Deadline &deadline)
    {
        const std::lock_guard lock(m_mutex);
        const std::stop_callback wake(deadline.token(), [this] { m_wakeUp.wake(); });
        std::string wire;
        for (;;) {
            auto reply = step(wire, deadline);
            if (!reply)
                return reply.error();
            if (*reply)
                return std::move(**reply);
        }
    }

    void close()
    {
        m_open = false;
        m_stream->interrupt();
    }

    bool isOpen() const { return m_open; }
    std::atomic<std::uint64_t> sent{0};
    std::atomic<std::uint64_t> received{0};
    std::atomic<Clock::TimePoint> lastByteAt{std::chrono::steady_clock::now()};

private:
    Result<std::optional<Reply>> step(std::string &wire, const Deadline &deadline)
    {
        if (!m_open)
            return Error{ErrorCode::Disconnected, {}, Outcome::NotDone};
        auto reply = m_reader.next();
        if (!reply)
            return broken(reply.error());
        if (*reply)
            return reply;
        if (!wire.empty()) {
            const auto moved = m_stream->write(wire);
            if (moved.state == Transfer::State::Failed)
                return broken(m_stream->failure());
            sent += moved.bytes;
            wire.erase(0, moved.bytes);
        }
        const auto read = m_stream->read(m_reader.room());
        if (read.state == Transfer::State::Moved) {
            m_reader.arrived(read.bytes);
            received += read.bytes;
            lastByteAt = std::chrono::steady_clock::now();
            return std::optional<Reply>();
        }
        if (read.state == Transfer::State::Closed)
            return broken(
                {m_reader.isBetweenReplies() ? ErrorCode::Disconnected : ErrorCode::TruncatedReply,
                 {},
                 Outcome::Unknown});
        if (read.state == Transfer::State::Failed)
            return broken(m_stream->failure());
        if (deadline.isStopped())
            return broken({ErrorCode::Cancelled, {}, Outcome::Unknown});
        if (deadline.isPassed())
            return broken({ErrorCode::Timeout, {}, Outcome::Unknown});
        wait(m_stream->descriptor(), wire.empty() ? Interest::Read : Interest::Both, m_wakeUp,
             deadline.remaining());
        return std::optional<Reply>();
    }

    Error broken(Error error)
    {
        m_open = false;
        return error;
    }

    std::mutex m_mutex;
    std::unique_ptr<Stream> m_stream;
    ReplyReader m_reader;
    WakeUp m_wakeUp;
    std::chrono::milliseconds m_silence;
    std::atomic<bool> m_open{true};
};

Connection::Connection(std::unique_ptr<Core> core)
    : m_core(std::move(core))
{
}

Connection::~Connection() = default;

Result<std::shared_ptr<Connection>> Connection::open(const ConnectOptions &options,
                                                     const Deadline &deadline,
                                                     const PhaseObserver &observer)
{
    const auto report = [&observer](ConnectPhase phase, std::optional<Error> error) {
        if (observer)
            observer({phase, {}, {}, std::move(error)});
    };
    Result<Descriptor> socket = Error{ErrorCode::HostNotFound, {}};
    if (const auto *tcp = std::get_if<TcpAddress>(&options.endpoint)) {
        auto addresses = resolve(*tcp, deadline.within(options.timeouts.resolve));
        report(ConnectPhase::Resolve,
               addresses ? std::nullopt : std::optional<Error>(addresses.error()));
        if (!addresses)
            return addresses.error();
        socket = dial(*addresses, options.keepalive, deadline.within(options.timeouts.connect));
    } else {
        socket =
            dial(std::get<UnixSocket>(options.endpoint), deadline.within(options.timeouts.connect));
    }
    report(ConnectPhase::Connect, socket ? std::nullopt : std::optional<Error>(socket.error()));
    if (!socket)
        return socket.error();

    auto core = std::make_unique<Core>(std::make_unique<PlainStream>(std::move(*socket)), options);
    std::vector<Command> signIn;
    if (!options.password.isEmpty())
        signIn.push_back(options.user.empty()
                             ? Command("AUTH", options.password.reveal())
                             : Command("AUTH", options.user, options.password.reveal()));
    if (options.database != 0)
        signIn.emplace_back("SELECT", std::to_string(options.database));
    for (const auto &answer : core->exchange(signIn, deadline.within(options.timeouts.signIn))) {
        if (answer)
            continue;
        report(ConnectPhase::SignIn, answer.error());
        return answer.error();
    }
    report(ConnectPhase::SignIn, std::nullopt);
    const std::vector<Command> ping{Command("PING")};
    const auto pong = core->exchange(ping, deadline.within(options.timeouts.signIn));
    report(ConnectPhase::Ping, pong[0] ? std::nullopt : std::optional<Error>(pong[0].error()));
    if (!pong[0])
        return pong[0].error();
    return std::shared_ptr<Connection>(new Connection(std::move(core)));
}

Result<Reply> Connection::send(const Command &command, const Deadline &deadline)
{
    return m_core->exchange({&command, 1}, deadline).front();
}

std::vector<Result<Reply>> Connection::sendAll(std::span<const Command> commands,
                                               const Deadline &deadline)
{
    return m_core->exchange(commands, deadline);
}

Result<Reply> Connection::receive(const Deadline &deadline)
{
    return m_core->receive(deadline);
}

void Connection::close()
{
    m_core->close();
}

bool Connection::isOpen() const
{
    return m_core->isOpen();
}

std::size_t Connection::bytesInFlight() const
{
    return 0;
}

std::size_t Connection::callsInFlight() const
{
    return 0;
}

Clock::TimePoint Connection::lastByteAt() const
{
    return m_core->lastByteAt;
}

std::uint64_t Connection::bytesSent() const
{
    return m_core->sent;
}

std::uint64_t Connection::bytesReceived() const
{
    return m_core->received;
}

} // namespace larder::redis
