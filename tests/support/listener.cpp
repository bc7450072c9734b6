// SPDX-License-Identifier: Apache-2.0
#include "tests/support/listener.h"

#include "engine/redis/dial.h"
#include "engine/redis/resolver.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace larder::test {

namespace {

using namespace std::chrono_literals;

void require(bool isFine, const char *what)
{
    if (isFine)
        return;
    std::perror(what);
    std::abort();
}

std::uint16_t bindLoopback(int socket, Over over)
{
    sockaddr_storage storage{};
    auto *const raw = reinterpret_cast<sockaddr *>(&storage);
    socklen_t size = 0;
    if (over == Over::Ipv6) {
        auto &address = reinterpret_cast<sockaddr_in6 &>(storage);
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_loopback;
        size = sizeof address;
    } else {
        auto &address = reinterpret_cast<sockaddr_in &>(storage);
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        size = sizeof address;
    }
    require(::bind(socket, raw, size) == 0 && ::getsockname(socket, raw, &size) == 0, "bind");
    // The port lies at the same place in both.
    return ntohs(reinterpret_cast<sockaddr_in &>(storage).sin_port);
}

} // namespace

Listener::Listener(Over over, int backlog)
{
    const int family = over == Over::Unix ? AF_UNIX : over == Over::Ipv4 ? AF_INET : AF_INET6;
    m_socket = redis::Descriptor(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    require(m_socket.isOpen(), "socket");
    if (over == Over::Unix) {
        m_directory.emplace();
        const redis::UnixSocket path{m_directory->path() + "/peer.sock"};
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.path.c_str(), path.path.size() + 1);
        require(
            ::bind(m_socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
                == 0,
            "bind");
        m_endpoint = path;
    } else {
        const auto port = bindLoopback(m_socket.number(), over);
        m_endpoint = redis::TcpAddress{over == Over::Ipv4 ? "127.0.0.1" : "::1", port};
    }
    require(::listen(m_socket.number(), backlog) == 0, "listen");
}

redis::Descriptor Listener::accept(const redis::WakeUp &wakeUp)
{
    const auto ready = redis::wait(m_socket.number(), {.readable = true}, wakeUp, 1h);
    if (!ready.readable)
        return {};
    redis::Descriptor client(::accept4(m_socket.number(), nullptr, nullptr, SOCK_CLOEXEC));
    const int on = 1;
    ::setsockopt(client.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return client;
}

redis::Descriptor connectTo(const redis::Endpoint &endpoint)
{
    const auto deadline = Deadline::in(10s);
    auto dialled = std::holds_alternative<redis::UnixSocket>(endpoint)
        ? redis::dial(std::get<redis::UnixSocket>(endpoint), deadline)
        : redis::dial(redis::resolve(std::get<redis::TcpAddress>(endpoint), deadline).value(), 0s,
                      deadline);
    if (!dialled)
        return {};
    return std::move(dialled->socket);
}

void reset(redis::Descriptor &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(socket.number(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.close();
}

} // namespace larder::test
