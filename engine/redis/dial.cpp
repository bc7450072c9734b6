// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/dial.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/un.h>
#include <system_error>
#include <vector>

namespace larder::redis {

namespace {

using namespace std::chrono_literals;

constexpr auto stagger = 250ms;     // between attempts, as RFC 8305 advises
constexpr auto unixRetry = 10ms;    // the full backlog of a Unix socket cannot be polled
constexpr int userTimeout = 10'000; // ms that sent bytes may stay unacknowledged

Error dialError(int number)
{
    const auto text = std::generic_category().message(number);
    switch (number) {
    case ECONNREFUSED:
        return {ErrorCode::ConnectionRefused, text};
    case ETIMEDOUT:
        return {ErrorCode::ConnectTimeout, text};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::SocketMissing, text};
    default:
        return {ErrorCode::Unreachable, text};
    }
}

Error unixError(int number)
{
    auto error = dialError(number);
    if (number == EACCES || number == EPERM)
        error.code = ErrorCode::SocketDenied;
    return error;
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

void tune(int descriptor, std::chrono::seconds keepalive)
{
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, userTimeout);
    if (keepalive.count() <= 0)
        return;
    constexpr std::chrono::seconds longest{32'767}; // the system's own limit
    const auto idle = static_cast<int>(std::min(keepalive, longest).count());
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, idle);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, std::max(1, idle / 3));
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPCNT, 3);
}

int milliseconds(Clock::TimePoint::duration span)
{
    const auto rounded = std::chrono::ceil<std::chrono::milliseconds>(span);
    constexpr std::chrono::milliseconds most{std::numeric_limits<int>::max()};
    return static_cast<int>(std::clamp(rounded, 0ms, most).count());
}

/// Attempts to reach one host by several addresses.
class Race final
{
public:
    Race(std::span<const SocketAddress> addresses, std::chrono::seconds keepalive)
        : m_addresses(addresses)
        , m_keepalive(keepalive)
    {
    }

    Result<Dialled> run(const Deadline &deadline)
    {
        const StopWakeUp stop(deadline);
        while (!m_winner) {
            if (deadline.isStopped() || deadline.isPassed())
                return outOfTime(deadline);
            if (isNextDue())
                startNext();
            else if (m_running.empty())
                return m_firstError.value_or(Error{ErrorCode::HostNotFound, "no address"});
            else
                waitForOne(deadline, stop);
        }
        return std::move(*m_winner);
    }

private:
    struct Attempt {
        Descriptor socket;
        const SocketAddress *address;
    };

    bool isNextDue() const
    {
        return m_next < m_addresses.size()
            && (m_running.empty() || std::chrono::steady_clock::now() >= m_nextAt);
    }

    void startNext()
    {
        m_nextAt = std::chrono::steady_clock::now() + stagger;
        const auto &address = m_addresses[m_next++];
        Descriptor socket(
            ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (!socket.isOpen())
            return lose(errno);
        tune(socket.number(), m_keepalive);
        const auto *const raw = reinterpret_cast<const sockaddr *>(&address.storage);
        if (::connect(socket.number(), raw, address.size) == 0)
            m_winner = Dialled{std::move(socket), address.display()};
        else if (errno == EINPROGRESS || errno == EINTR)
            m_running.push_back({std::move(socket), &address});
        else
            lose(errno);
    }

    void waitForOne(const Deadline &deadline, const StopWakeUp &stop)
    {
        std::vector<pollfd> polled{{stop.wakeUp().number(), POLLIN, 0}};
        for (const auto &attempt : m_running)
            polled.push_back({attempt.socket.number(), POLLOUT, 0});
        const auto until =
            m_next < m_addresses.size() ? std::min(m_nextAt, deadline.when()) : deadline.when();
        const int timeout = milliseconds(until - std::chrono::steady_clock::now());
        if (::poll(polled.data(), polled.size(), timeout) <= 0)
            return;
        for (auto i = polled.size() - 1; i > 0 && !m_winner; --i)
            if (polled[i].revents != 0)
                settle(m_running.begin() + static_cast<std::ptrdiff_t>(i - 1));
    }

    void settle(std::vector<Attempt>::iterator attempt)
    {
        int number = 0;
        socklen_t size = sizeof number;
        if (::getsockopt(attempt->socket.number(), SOL_SOCKET, SO_ERROR, &number, &size) != 0)
            number = errno;
        if (number == 0)
            m_winner = Dialled{std::move(attempt->socket), attempt->address->display()};
        else
            lose(number);
        m_running.erase(attempt);
    }

    void lose(int number)
    {
        if (!m_firstError)
            m_firstError = dialError(number);
    }

    const std::span<const SocketAddress> m_addresses;
    const std::chrono::seconds m_keepalive;
    std::size_t m_next = 0;
    Clock::TimePoint m_nextAt; // when to try the next beside those that run
    std::vector<Attempt> m_running;
    std::optional<Dialled> m_winner;
    std::optional<Error> m_firstError;
};

} // namespace

std::string SocketAddress::display() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const auto *const raw = &storage;
    const void *const bytes = storage.ss_family == AF_INET6
        ? static_cast<const void *>(&reinterpret_cast<const sockaddr_in6 *>(raw)->sin6_addr)
        : static_cast<const void *>(&reinterpret_cast<const sockaddr_in *>(raw)->sin_addr);
    ::inet_ntop(storage.ss_family, bytes, text.data(), text.size());
    return text.data();
}

Result<Dialled> dial(std::span<const SocketAddress> addresses, std::chrono::seconds keepalive,
                     const Deadline &deadline)
{
    return Race(addresses, keepalive).run(deadline);
}

Result<Dialled> dial(const UnixSocket &path, const Deadline &deadline)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.path.size() >= sizeof address.sun_path)
        return Error{ErrorCode::SocketMissing, "the path is too long for a socket"};
    std::memcpy(address.sun_path, path.path.data(), path.path.size());

    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        return dialError(errno);
    const StopWakeUp stop(deadline);
    const auto *const raw = reinterpret_cast<const sockaddr *>(&address);
    while (::connect(socket.number(), raw, sizeof address) != 0) {
        if (errno != EAGAIN && errno != EINTR)
            return unixError(errno);
        if (deadline.isStopped() || deadline.isPassed())
            return outOfTime(deadline);
        pollfd stopped{stop.wakeUp().number(), POLLIN, 0};
        ::poll(&stopped, 1, milliseconds(unixRetry));
    }
    return Dialled{std::move(socket), path.path};
}

} // namespace larder::redis
