// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <QTest>

#include <cstdlib>
#include <openssl/ssl.h>
#include <thread>

#include "tests/support/certificates.h"
#include "tests/support/listener.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::Error;
using larder::ErrorCode;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::ConnectOptions;
using larder::redis::ConnectPhase;
using larder::redis::Endpoint;
using larder::redis::PhaseReport;
using larder::redis::TcpAddress;
using larder::redis::TlsOptions;
using larder::redis::TlsVerify;
using larder::test::CertificateAuthority;
using larder::test::CertificateFiles;
using larder::test::CertificateWish;
using larder::test::Listener;
using larder::test::Over;
using larder::test::RedisServer;
using larder::test::ScriptedServer;

namespace {

/// The way an attempt went.
struct Attempt {
    std::vector<PhaseReport> phases;
    std::optional<Error> error;

    const PhaseReport *phase(ConnectPhase wanted) const
    {
        for (const auto &report : phases)
            if (report.phase == wanted)
                return &report;
        return nullptr;
    }
};

Attempt attempt(const ConnectOptions &options)
{
    Attempt attempt;
    const auto connection =
        Connection::open(options, Deadline::in(10s), [&attempt](const PhaseReport &report) {
            attempt.phases.push_back(report);
        });
    if (!connection)
        attempt.error = connection.error();
    return attempt;
}

QString codeOf(const Attempt &attempt)
{
    if (!attempt.error)
        return QStringLiteral("connected");
    const auto name = larder::name(attempt.error->code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// A TLS server that shakes hands once and tells what name it was asked for.
class NameTeller final
{
public:
    explicit NameTeller(const CertificateFiles &files)
        : m_context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free)
    {
        SSL_CTX_use_certificate_chain_file(m_context.get(), files.certificate.c_str());
        SSL_CTX_use_PrivateKey_file(m_context.get(), files.key.c_str(), SSL_FILETYPE_PEM);
        m_thread = std::jthread([this] { serve(); });
    }
    ~NameTeller() { m_wakeUp.wake(); }

    std::uint16_t port() const { return std::get<TcpAddress>(m_listener.endpoint()).port; }
    std::string asked()
    {
        m_thread.join();
        return m_asked;
    }

private:
    void serve()
    {
        const auto client = m_listener.accept(m_wakeUp);
        const std::unique_ptr<SSL, decltype(&SSL_free)> session(SSL_new(m_context.get()),
                                                                &SSL_free);
        SSL_set_fd(session.get(), client.number());
        SSL_accept(session.get());
        if (const char *name = SSL_get_servername(session.get(), TLSEXT_NAMETYPE_host_name))
            m_asked = name;
    }

    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    Listener m_listener{Over::Ipv4};
    larder::redis::WakeUp m_wakeUp;
    std::string m_asked;
    std::jthread m_thread;
};

} // namespace

class TestTls final : public QObject
{
    Q_OBJECT

private slots:
    void carriesCommands_data()
    {
        QTest::addColumn<QString>("host");

        QTest::addRow("by name") << QStringLiteral("localhost");
        QTest::addRow("by IPv4 address") << QStringLiteral("127.0.0.1");
        QTest::addRow("by IPv6 address") << QStringLiteral("::1");
    }

    void carriesCommands()
    {
        QFETCH(QString, host);
        auto options = m_server.tlsOptions();
        std::get<TcpAddress>(options.endpoint).host = host.toStdString();

        const auto connection = Connection::open(options, Deadline::in(10s));

        QVERIFY2(connection,
                 qPrintable(
                     codeOf({{}, connection ? std::nullopt : std::optional(connection.error())})));
        const std::string large(5'000'000, 'x');
        QVERIFY((*connection)->send(Command("SET", "large", large), Deadline::in(20s)));
        const auto answer = (*connection)->send(Command("GET", "large"), Deadline::in(20s));
        QVERIFY(answer);
        QVERIFY((*answer)->text() == large);
    }

    void tellsWhatTheServerShowed()
    {
        const auto made = attempt(m_server.tlsOptions());

        const auto *const tls = made.phase(ConnectPhase::Tls);
        QVERIFY(tls && !tls->error && tls->certificate);
        QCOMPARE(tls->certificate->subject, "CN=localhost");
        QCOMPARE(tls->found, "CN=localhost");
    }

    void refusesWhatCannotBeTrusted_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<QString>("expected");

        QTest::addRow("another host")
            << CertificateWish{.commonName = "other.example",
                               .names = {"DNS:other.example", "DNS:third.example"}}
            << QStringLiteral("TlsWrongHost");
        QTest::addRow("another address")
            << CertificateWish{.commonName = "192.0.2.1", .names = {"IP:192.0.2.1"}}
            << QStringLiteral("TlsWrongHost");
        QTest::addRow("expired") << CertificateWish{.validFrom = -48h, .validUntil = -24h}
                                 << QStringLiteral("TlsExpired");
        QTest::addRow("not yet valid") << CertificateWish{.validFrom = 24h, .validUntil = 48h}
                                       << QStringLiteral("TlsNotYetValid");
        QTest::addRow("in order") << CertificateWish() << QStringLiteral("connected");
    }

    void refusesWhatCannotBeTrusted()
    {
        QFETCH(CertificateWish, wish);
        QFETCH(QString, expected);
        const RedisServer server({.tls = RedisServer::Tls::Server, .certificate = wish});

        const auto made = attempt(server.tlsOptions());

        QCOMPARE(codeOf(made), expected);
        const auto *const tls = made.phase(ConnectPhase::Tls);
        QVERIFY(tls && tls->certificate);
        QCOMPARE(tls->certificate->subject, "CN=" + wish.commonName);
        QCOMPARE(tls->error.has_value(), made.error.has_value());
    }

    void namesTheHostsOfAWrongCertificate()
    {
        const RedisServer server({.tls = RedisServer::Tls::Server,
                                  .certificate = {.names = {"DNS:other.example", "IP:192.0.2.1"}}});

        const auto made = attempt(server.tlsOptions());

        QVERIFY(made.error);
        QCOMPARE(made.error->detail, "other.example, 192.0.2.1");
    }

    void refusesAnIssuerThatIsNotInTheFile_data()
    {
        QTest::addColumn<QString>("name");

        QTest::addRow("another name") << QStringLiteral("Somebody else");
        QTest::addRow("the same name") << QStringLiteral("Larder test authority");
    }

    void refusesAnIssuerThatIsNotInTheFile()
    {
        QFETCH(QString, name);
        const CertificateAuthority other(name.toStdString());
        auto options = m_server.tlsOptions();
        options.tls->caFile = other.file();

        QCOMPARE(codeOf(attempt(options)), QStringLiteral("TlsUnknownIssuer"));
    }

    void aFileReplacesTheIssuersOfTheSystem()
    {
        // What OpenSSL takes for the system's issuers.
        qputenv("SSL_CERT_FILE", QByteArray::fromStdString(m_server.authority().file()));
        auto bySystem = m_server.tlsOptions();
        bySystem.tls->caFile.clear();
        const CertificateAuthority other;
        auto pinned = m_server.tlsOptions();
        pinned.tls->caFile = other.file();

        const auto systemSays = codeOf(attempt(bySystem));
        const auto pinSays = codeOf(attempt(pinned));
        qunsetenv("SSL_CERT_FILE");

        QCOMPARE(systemSays, QStringLiteral("connected"));
        QCOMPARE(pinSays, QStringLiteral("TlsUnknownIssuer"));
    }

    void tellsASelfSignedCertificate()
    {
        CertificateAuthority authority;
        NameTeller server(authority.selfSigned());
        ConnectOptions options;
        options.endpoint = TcpAddress{"127.0.0.1", server.port()};
        options.tls.emplace();
        options.tls->caFile = authority.file();

        QCOMPARE(codeOf(attempt(options)), QStringLiteral("TlsSelfSigned"));
    }

    void checksNothingWhereToldSo()
    {
        const RedisServer server(
            {.tls = RedisServer::Tls::Server,
             .certificate = {.names = {"DNS:other.example"}, .validUntil = 0h}});
        auto options = server.tlsOptions();
        options.tls->verify = TlsVerify::Nothing;

        const auto made = attempt(options);

        QCOMPARE(codeOf(made), QStringLiteral("connected"));
        QVERIFY(made.phase(ConnectPhase::Tls)->certificate);
    }

    void asksForTheNameItChecks_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("serverName");
        QTest::addColumn<QString>("asked");

        QTest::addRow("the host") << QStringLiteral("localhost") << QString()
                                  << QStringLiteral("localhost");
        QTest::addRow("the given name")
            << QStringLiteral("127.0.0.1") << QStringLiteral("cache.example")
            << QStringLiteral("cache.example");
        QTest::addRow("never an address") << QStringLiteral("127.0.0.1") << QString() << QString();
    }

    void asksForTheNameItChecks()
    {
        QFETCH(QString, host);
        QFETCH(QString, serverName);
        QFETCH(QString, asked);
        CertificateAuthority authority;
        NameTeller server(authority.issue({.names = {"DNS:cache.example"}}));
        ConnectOptions options;
        options.endpoint = TcpAddress{host.toStdString(), server.port()};
        options.tls.emplace();
        options.tls->caFile = authority.file();
        options.tls->serverName = serverName.toStdString();

        const auto made = attempt(options);

        // The name decides whether the certificate is right; the server itself is no Redis.
        QCOMPARE(codeOf(made) == QStringLiteral("TlsWrongHost"), serverName.isEmpty());
        QCOMPARE(QString::fromStdString(server.asked()), asked);
    }

    void showsOurCertificate()
    {
        const RedisServer server({.tls = RedisServer::Tls::BothDirections});

        QCOMPARE(codeOf(attempt(server.tlsOptions())), QStringLiteral("connected"));
    }

    void saysThatOurCertificateIsWanted_data()
    {
        QTest::addColumn<QString>("protocols");

        QTest::addRow("TLS 1.2") << QStringLiteral("TLSv1.2");
        QTest::addRow("TLS 1.3") << QStringLiteral("TLSv1.3");
    }

    void saysThatOurCertificateIsWanted()
    {
        QFETCH(QString, protocols);
        const RedisServer server({.config = {"tls-protocols " + protocols.toStdString()},
                                  .tls = RedisServer::Tls::BothDirections});
        auto options = server.tlsOptions();
        options.tls->certificateFile.clear();
        options.tls->keyFile.clear();

        QCOMPARE(codeOf(attempt(options)), QStringLiteral("TlsClientRequired"));
    }

    void namesTheFileThatCannotBeUsed_data()
    {
        QTest::addColumn<TlsOptions>("tls");
        QTest::addColumn<QString>("file");

        const auto here = m_files.issue();
        const auto other = m_files.issue();
        const auto certificate = here.certificate;
        QTest::addRow("no CA file")
            << TlsOptions{.caFile = "/nonexistent/ca.pem"} << QStringLiteral("/nonexistent/ca.pem");
        QTest::addRow("no certificate") << TlsOptions{.certificateFile = "/nonexistent/own.pem"}
                                        << QStringLiteral("/nonexistent/own.pem");
        QTest::addRow("no key") << TlsOptions{.certificateFile = certificate,
                                              .keyFile = "/nonexistent/own.key"}
                                << QStringLiteral("/nonexistent/own.key");
        QTest::addRow("a key without a certificate")
            << TlsOptions{.keyFile = here.key} << QString::fromStdString(here.key);
        QTest::addRow("the key of another")
            << TlsOptions{.certificateFile = certificate, .keyFile = other.key}
            << QString::fromStdString(other.key);
        QTest::addRow("no key in the certificate's file")
            << TlsOptions{.certificateFile = certificate} << QString::fromStdString(certificate);
    }

    void namesTheFileThatCannotBeUsed()
    {
        QFETCH(TlsOptions, tls);
        QFETCH(QString, file);
        auto options = m_server.tlsOptions();
        options.tls = tls;

        const auto made = attempt(options);

        QCOMPARE(codeOf(made), QStringLiteral("TlsClientUnusable"));
        QVERIFY2(QString::fromStdString(made.error->detail).startsWith(file),
                 made.error->detail.c_str());
    }

    void givesUpOnAPeerThatSaysNothing()
    {
        const ScriptedServer server({larder::test::stall()}, Over::Ipv4);
        auto options = server.options();
        options.tls.emplace();
        options.timeouts.tls = 50ms;

        QCOMPARE(codeOf(attempt(options)), QStringLiteral("TlsTimeout"));
    }

    void tellsAPeerThatSpeaksNoTls()
    {
        const ScriptedServer server(
            {larder::test::write("-ERR unknown command\r\n"), larder::test::stall()}, Over::Ipv4);
        auto options = server.options();
        options.tls.emplace();

        QCOMPARE(codeOf(attempt(options)), QStringLiteral("TlsNotSpoken"));
    }

    void aRealPlainPortIsTold()
    {
        auto options = m_server.tcpOptions();
        options.tls.emplace();
        options.timeouts.tls = 200ms;

        // It depends on a random byte of ours whether Redis sees the end of a line and answers.
        const auto code = attempt(options).error->code;
        QVERIFY(code == ErrorCode::TlsTimeout || code == ErrorCode::TlsNotSpoken);
    }

    void aTlsPortSpokenToInClearIsTold()
    {
        auto options = m_server.tlsOptions();
        options.tls.reset();

        QCOMPARE(codeOf(attempt(options)), QStringLiteral("SpeaksTls"));
    }

    void aPlainPortThatClosesIsNotTakenForTls()
    {
        const ScriptedServer server({larder::test::discard(1), larder::test::close()}, Over::Ipv4);

        const auto made = attempt(server.options());

        QVERIFY(made.error->code == ErrorCode::Disconnected
                || made.error->code == ErrorCode::ConnectionReset);
    }

    void canBeCancelled()
    {
        const ScriptedServer server({larder::test::stall()}, Over::Ipv4);
        auto options = server.options();
        options.tls.emplace();
        std::stop_source stop;

        const std::jthread stopper([&stop, &server] {
            while (server.clients() == 0)
                std::this_thread::yield();
            stop.request_stop();
        });
        const auto connection =
            Connection::open(options, Deadline::in(10s).stoppedBy(stop.get_token()));

        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::Cancelled);
    }

private:
    CertificateAuthority m_files;
    RedisServer m_server{{.port = RedisServer::Port::Loopback, .tls = RedisServer::Tls::Server}};
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
