// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/process.h"
#include "engine/redis/connectoptions.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/certificates.h"
#include "tests/support/temporarydirectory.h"

namespace larder::test {

/// A real redis-server in a temporary directory of its own: empty, without persistence, with DEBUG
/// allowed. It listens on a Unix socket and where asked on a loopback port and a TLS port.
///
///     RedisServer server({.config = {"maxmemory 1mb"}});
///     auto connection = Connection::open(server.options(), Deadline::in(5s));
///
/// Thread:    any, by one caller at a time; made on a thread that outlives it.
/// Ownership: the destructor ends the server and removes the directory.
/// Errors:    the constructor ends the program with a sentence when no server can be had: without
///            one, no test that asked for it can say anything.
class RedisServer final
{
public:
    enum class Port : std::uint8_t { None, Loopback };
    enum class Tls : std::uint8_t {
        None,
        Server,         ///< it shows a certificate for localhost, 127.0.0.1 and ::1
        BothDirections, ///< and asks clients for one of the same authority
    };
    enum class Kind : std::uint8_t { Server, Sentinel };
    struct Options {
        std::vector<std::string> config; ///< further lines of redis.conf
        Kind kind = Kind::Server;
        Port port = Port::None;
        Tls tls = Tls::None;
        CertificateWish certificate; ///< with Tls: what the server's says
    };

    RedisServer();
    explicit RedisServer(Options options);
    ~RedisServer();
    RedisServer(const RedisServer &) = delete;
    RedisServer &operator=(const RedisServer &) = delete;

    redis::ConnectOptions options() const;    ///< over the Unix socket
    redis::ConnectOptions tcpOptions() const; ///< requires Port::Loopback
    /// Requires Tls. By "localhost", trusting the authority; shows a certificate where one is
    /// asked.
    redis::ConnectOptions tlsOptions() const;

    std::string socketPath() const { return m_directory.path() + "/redis.sock"; }
    std::uint16_t port() const { return m_port; }
    std::uint16_t tlsPort() const { return m_tlsPort; }
    CertificateAuthority &authority() { return *m_authority; } ///< requires Tls
    const std::string &directory() const { return m_directory.path(); }
    int pid() const;

    void kill();    ///< SIGKILL, and waits until it is gone
    void freeze();  ///< SIGSTOP
    void thaw();    ///< SIGCONT
    void restart(); ///< after kill(), on the same addresses; returns once it answers

private:
    void writeConfig() const;
    void start();
    bool waitUntilItAnswers();

    Options m_options;
    const TemporaryDirectory m_directory;
    std::uint16_t m_port = 0;
    std::uint16_t m_tlsPort = 0;
    std::unique_ptr<CertificateAuthority> m_authority; // with Tls
    CertificateFiles m_certificate;                    // the server's
    CertificateFiles m_clientCertificate;
    std::optional<ChildProcess> m_process;
};

/// A loopback port that nobody listens on right now.
std::uint16_t freePort();

} // namespace larder::test
