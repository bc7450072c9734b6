// SPDX-License-Identifier: Apache-2.0
#include "tests/support/redisserver.h"

#include "engine/redis/connection.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <netinet/in.h>
#include <sstream>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace larder::test {

namespace {

using namespace std::chrono_literals;

[[noreturn]] void giveUp(const std::string &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    std::abort();
}

std::string contentOf(const std::string &path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

} // namespace

RedisServer::RedisServer()
    : RedisServer(Options())
{
}

RedisServer::RedisServer(Options options)
    : m_options(std::move(options))
{
    if (m_options.tls != Tls::None) {
        m_authority = std::make_unique<CertificateAuthority>();
        m_certificate = m_authority->issue(m_options.certificate);
        m_clientCertificate = m_authority->issue({.commonName = "client"});
    }
    for (int attempt = 0; attempt < 5; ++attempt) {
        // Another program may take the port between our look and the server's bind.
        if (m_options.port == Port::Loopback)
            m_port = freePort();
        if (m_options.tls != Tls::None)
            m_tlsPort = freePort();
        writeConfig();
        start();
        if (waitUntilItAnswers())
            return;
        m_process.reset();
    }
    giveUp("redis-server does not start:\n" + contentOf(m_directory.path() + "/redis.log"));
}

RedisServer::~RedisServer() = default;

redis::ConnectOptions RedisServer::options() const
{
    redis::ConnectOptions options;
    options.endpoint = redis::UnixSocket{socketPath()};
    return options;
}

redis::ConnectOptions RedisServer::tcpOptions() const
{
    redis::ConnectOptions options;
    options.endpoint = redis::TcpAddress{"127.0.0.1", m_port};
    return options;
}

redis::ConnectOptions RedisServer::tlsOptions() const
{
    redis::ConnectOptions options;
    options.endpoint = redis::TcpAddress{"localhost", m_tlsPort};
    options.tls.emplace();
    options.tls->caFile = m_authority->file();
    if (m_options.tls == Tls::BothDirections) {
        options.tls->certificateFile = m_clientCertificate.certificate;
        options.tls->keyFile = m_clientCertificate.key;
    }
    return options;
}

int RedisServer::pid() const
{
    return m_process->pid();
}

void RedisServer::kill()
{
    m_process->signal(SIGKILL);
    while (m_process->isRunning())
        std::this_thread::sleep_for(1ms);
}

void RedisServer::freeze()
{
    m_process->signal(SIGSTOP);
}

void RedisServer::thaw()
{
    m_process->signal(SIGCONT);
}

void RedisServer::start()
{
    std::vector<std::string> arguments{m_directory.path() + "/redis.conf"};
    if (m_options.kind == Kind::Sentinel)
        arguments.emplace_back("--sentinel");
    auto process = ChildProcess::start({.program = "redis-server",
                                        .arguments = std::move(arguments),
                                        .input = {},
                                        .outputFile = m_directory.path() + "/redis.log"});
    if (!process)
        giveUp("redis-server: " + process.error().detail);
    m_process.emplace(std::move(*process));
}

void RedisServer::restart()
{
    start();
    if (!waitUntilItAnswers())
        giveUp("redis-server does not start again:\n"
               + contentOf(m_directory.path() + "/redis.log"));
}

void RedisServer::writeConfig() const
{
    std::ofstream file(m_directory.path() + "/redis.conf");
    file << "dir " << m_directory.path() << "\nunixsocket " << socketPath() << "\nport " << m_port
         << "\nbind 127.0.0.1 -::1\nsave \"\"\nappendonly no\nprotected-mode no\n"
            "enable-debug-command local\ndaemonize no\ndatabases 16\n";
    if (m_authority)
        file << "tls-port " << m_tlsPort << "\ntls-ca-cert-file " << m_authority->file()
             << "\ntls-cert-file " << m_certificate.certificate << "\ntls-key-file "
             << m_certificate.key << "\ntls-auth-clients "
             << (m_options.tls == Tls::BothDirections ? "yes\n" : "no\n");
    for (const auto &line : m_options.config)
        file << line << '\n';
}

/// Any answer will do: it may ask for a password or be loading.
bool RedisServer::waitUntilItAnswers()
{
    const auto patience = Deadline::in(20s);
    while (!patience.isPassed() && m_process->isRunning()) {
        const auto connection = redis::Connection::open(options(), patience);
        const bool isThere = connection
            || (connection.error().code != ErrorCode::SocketMissing
                && connection.error().code != ErrorCode::ConnectionRefused
                && connection.error().code != ErrorCode::Disconnected
                && connection.error().code != ErrorCode::ConnectionReset);
        if (isThere)
            return true;
        std::this_thread::sleep_for(2ms);
    }
    return false;
}

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const raw = reinterpret_cast<sockaddr *>(&address);
    if (socket < 0 || ::bind(socket, raw, size) != 0 || ::getsockname(socket, raw, &size) != 0)
        giveUp("no loopback port can be had");
    ::close(socket);
    return ntohs(address.sin_port);
}

} // namespace larder::test
