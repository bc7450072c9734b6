// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/socket.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace larder::redis {

namespace {

using namespace std::chrono_literals;

constexpr auto kStagger = 250ms;          // as RFC 8305 advises
constexpr auto kUnixRetry = 10ms;         // a full backlog of a Unix socket cannot be polled
constexpr unsigned kUserTimeout = 10'000; // ms until unacknowledged bytes break the connection

std::string textOf(int number)
{
    return std::generic_category().message(number);
}

int milliseconds(std::chrono::milliseconds span)
{
    const auto most = std::chrono::milliseconds(std::numeric_limits<int>::max());
    return static_cast<int>(std::clamp(span, 0ms, most).count());
}

Error dialError(int number)
{
    switch (number) {
    case ECONNREFUSED:
        return {ErrorCode::ConnectionRefused, textOf(number)};
    case ETIMEDOUT:
        return {ErrorCode::ConnectTimeout, textOf(number)};
    default:
        return {ErrorCode::Unreachable, textOf(number)};
    }
}

Error unixError(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::SocketMissing, textOf(number)};
    case EACCES:
    case EPERM:
        return {ErrorCode::SocketDenied, textOf(number)};
    default:
        return dialError(number);
    }
}

Error outOfTime(const Deadline &deadline)
{
    if (deadline.isStopped())
        return {ErrorCode::Cancelled, {}};
    return {ErrorCode::ConnectTimeout, "no answer from the host"};
}

void setOption(int descriptor, int level, int option, int value)
{
    // Each of these is a refinement: a system that refuses one still has a connection.
    static_cast<void>(::setsockopt(descriptor, level, option, &value, sizeof value));
}

void tuneTcp(int descriptor, std::chrono::seconds keepalive)
{
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, kUserTimeout);
    if (keepalive.count() <= 0)
        return;
    const auto idle =
        static_cast<int>(std::min<std::chrono::seconds::rep>(keepalive.count(), 32'767));
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, idle);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, std::max(1, idle / 3));
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPCNT, 3);
}

/// Wakes a wait() when the Deadline is stopped.
class StopWake final
{
public:
    explicit StopWake(const Deadline &deadline)
        : m_callback(deadline.token(), Wake{&m_wakeUp})
    {
    }
    const WakeUp &wakeUp() const { return m_wakeUp; }

private:
    struct Wake {
        const WakeUp *wakeUp;
        void operator()() const { wakeUp->wake(); }
    };
    WakeUp m_wakeUp;
    std::stop_callback<Wake> m_callback;
};

/// Races connection attempts to the addresses of one host.
class Race final
{
public:
    Race(std::span<const SocketAddress> addresses, std::chrono::seconds keepalive)
        : m_addresses(addresses)
        , m_keepalive(keepalive)
    {
    }

    Result<Descriptor> run(const Deadline &deadline)
    {
        const StopWake stop(deadline);
        startNext();
        while (!m_winner) {
            if (deadline.isStopped() || deadline.isPassed())
                return outOfTime(deadline);
            if (m_running.empty() && m_next == m_addresses.size())
                return *m_firstError;
            if (m_running.empty() || std::chrono::steady_clock::now() >= m_startedAt + kStagger)
                startNext();
            else
                waitForOne(deadline, stop.wakeUp());
        }
        return std::move(*m_winner);
    }

private:
    void startNext()
    {
        m_startedAt = m_next == m_addresses.size() ? Clock::TimePoint::max() - kStagger
                                                   : std::chrono::steady_clock::now();
        if (m_next == m_addresses.size())
            return;
        const auto &address = m_addresses[m_next++];
        Descriptor socket(
            ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (!socket.isOpen())
            return lose(errno);
        tuneTcp(socket.number(), m_keepalive);
        const auto *const raw = reinterpret_cast<const sockaddr *>(&address.storage);
        if (::connect(socket.number(), raw, address.size) == 0)
            m_winner = std::move(socket);
        else if (errno == EINPROGRESS || errno == EINTR)
            m_running.push_back(std::move(socket));
        else
            lose(errno);
    }

    void waitForOne(const Deadline &deadline, const WakeUp &wakeUp)
    {
        std::vector<pollfd> polled{{wakeUp.number(), POLLIN, 0}};
        for (const auto &socket : m_running)
            polled.push_back({socket.number(), POLLOUT, 0});
        const auto next = std::chrono::ceil<std::chrono::milliseconds>(
            m_startedAt + kStagger - std::chrono::steady_clock::now());
        if (::poll(polled.data(), polled.size(), milliseconds(std::min(deadline.remaining(), next)))
            <= 0)
            return;
        for (auto i = polled.size() - 1; i > 0; --i)
            if (polled[i].revents != 0)
                settle(i - 1);
    }

    void settle(std::size_t index)
    {
        int number = 0;
        socklen_t size = sizeof number;
        auto &socket = m_running[index];
        if (::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &number, &size) != 0)
            number = errno;
        if (number == 0)
            m_winner = std::move(socket);
        else
            lose(number);
        m_running.erase(m_running.begin() + static_cast<std::ptrdiff_t>(index));
    }

    void lose(int number)
    {
        if (!m_firstError)
            m_firstError = dialError(number);
    }

    const std::span<const SocketAddress> m_addresses;
    const std::chrono::seconds m_keepalive;
    std::size_t m_next = 0;
    Clock::TimePoint m_startedAt; // of the newest attempt
    std::vector<Descriptor> m_running;
    std::optional<Descriptor> m_winner;
    std::optional<Error> m_firstError;
};

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

WakeUp::WakeUp()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

void WakeUp::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(number(), &one, sizeof one);
}

void WakeUp::drain() const
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(number(), &count, sizeof count);
}

Waited wait(int descriptor, Interest interest, const WakeUp &wakeUp,
            std::chrono::milliseconds longest)
{
    short events = 0;
    if (interest != Interest::Write)
        events |= POLLIN;
    if (interest != Interest::Read)
        events |= POLLOUT;
    std::array<pollfd, 2> polled{pollfd{descriptor, events, 0}, pollfd{wakeUp.number(), POLLIN, 0}};
    const int ready = ::poll(polled.data(), polled.size(), milliseconds(longest));
    if (ready < 0)
        return Waited::Woken; // a signal: the caller looks again at everything
    if (polled[1].revents != 0) {
        wakeUp.drain();
        return Waited::Woken;
    }
    return ready == 0 ? Waited::TimedOut : Waited::Ready;
}

std::string SocketAddress::display() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const void *const bytes = storage.ss_family == AF_INET6
        ? static_cast<const void *>(&reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_addr)
        : static_cast<const void *>(&reinterpret_cast<const sockaddr_in *>(&storage)->sin_addr);
    ::inet_ntop(storage.ss_family, bytes, text.data(), text.size());
    return text.data();
}

Result<Descriptor> dial(std::span<const SocketAddress> addresses, std::chrono::seconds keepalive,
                        const Deadline &deadline)
{
    return Race(addresses, keepalive).run(deadline);
}

Result<Descriptor> dial(const UnixSocket &path, const Deadline &deadline)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.path.size() >= sizeof address.sun_path)
        return Error{ErrorCode::SocketMissing, "the path is too long for a socket"};
    std::memcpy(address.sun_path, path.path.data(), path.path.size());

    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        return dialError(errno);
    const StopWake stop(deadline);
    while (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
           != 0) {
        if (errno != EAGAIN && errno != EINTR)
            return unixError(errno);
        if (deadline.isStopped() || deadline.isPassed())
            return outOfTime(deadline);
        pollfd woken{stop.wakeUp().number(), POLLIN, 0};
        ::poll(&woken, 1, milliseconds(kUnixRetry));
    }
    return socket;
}

void Stream::interrupt()
{
    ::shutdown(descriptor(), SHUT_RDWR);
}

Error brokenBy(int number)
{
    const auto code = number == EPIPE ? ErrorCode::Disconnected
        : number == ETIMEDOUT         ? ErrorCode::NotResponding
                                      : ErrorCode::ConnectionReset;
    return Error{code, textOf(number), Outcome::Unknown};
}

Transfer PlainStream::read(std::span<char> room)
{
    for (;;) {
        const auto got = ::recv(m_descriptor.number(), room.data(), room.size(), MSG_DONTWAIT);
        if (got > 0)
            return {Transfer::State::Moved, static_cast<std::size_t>(got)};
        if (got == 0)
            return {Transfer::State::Closed};
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return {Transfer::State::NeedsReadable};
        if (errno != EINTR)
            return failed();
    }
}

Transfer PlainStream::write(std::string_view bytes)
{
    for (;;) {
        const auto sent =
            ::send(m_descriptor.number(), bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent >= 0)
            return {Transfer::State::Moved, static_cast<std::size_t>(sent)};
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return {Transfer::State::NeedsWritable};
        if (errno != EINTR)
            return failed();
    }
}

Transfer PlainStream::failed()
{
    m_failure = brokenBy(errno);
    return {Transfer::State::Failed};
}

} // namespace larder::redis
