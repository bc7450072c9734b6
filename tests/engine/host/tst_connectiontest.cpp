// SPDX-License-Identifier: Apache-2.0
#include "engine/host/connectiontest.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/certificates.h"
#include "tests/support/heartbeat.h"
#include "tests/support/listener.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using namespace std::chrono_literals;
using namespace larder;
using host::ConnectionTest;
using host::TestVerdict;
using redis::ConnectOptions;
using redis::ConnectPhase;
using redis::PhaseReport;
using test::CertificateAuthority;
using test::CertificateFiles;
using test::RedisServer;
using test::ScriptedServer;

namespace {

ConnectOptions at(const std::string &host, std::uint16_t port)
{
    ConnectOptions options;
    options.endpoint = redis::TcpAddress{.host = host, .port = port};
    return options;
}

/// Starts tests and keeps what they tell.
class Fixture final : public QObject
{
public:
    Fixture()
    {
        connect(&test, &ConnectionTest::phaseEnded, this,
                [this](const PhaseReport &report) { reports.push_back(report); });
        connect(&test, &ConnectionTest::finished, this,
                [this](const TestVerdict &told) { verdict = told; });
    }

    bool run(ConnectOptions options)
    {
        reports.clear();
        verdict.reset();
        test.start(std::move(options));
        return QTest::qWaitFor([this] { return verdict.has_value(); }, 10'000);
    }

    std::vector<ConnectPhase> phases() const
    {
        std::vector<ConnectPhase> list;
        for (const auto &report : reports)
            list.push_back(report.phase);
        return list;
    }

    ConnectionTest test;
    std::vector<PhaseReport> reports;
    std::optional<TestVerdict> verdict;
};

/// A server that speaks TLS with a certificate, and one that `wants` its clients'.
class TlsServer final
{
public:
    explicit TlsServer(const CertificateFiles &files, const std::string &caFile,
                       const std::string &wants = "no")
        : m_port(test::freePort())
        , m_server({.config = {"tls-port " + std::to_string(m_port), "bind 127.0.0.1",
                               "tls-cert-file " + files.certificate, "tls-key-file " + files.key,
                               "tls-ca-cert-file " + caFile, "tls-auth-clients " + wants}})
    {
    }

    ConnectOptions options(const std::string &caFile) const
    {
        auto options = at("127.0.0.1", m_port);
        options.tls = redis::TlsOptions{.caFile = caFile};
        return options;
    }

private:
    std::uint16_t m_port;
    RedisServer m_server;
};

} // namespace

class TestConnectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachPhaseOfAGoodConnection()
    {
        RedisServer server({.port = RedisServer::Port::Loopback});
        Fixture f;

        QVERIFY(f.run(server.tcpOptions()));

        QCOMPARE(f.phases(),
                 (std::vector<ConnectPhase>{ConnectPhase::Resolve, ConnectPhase::Connect,
                                            ConnectPhase::SignIn, ConnectPhase::Ping}));
        for (const auto &report : f.reports)
            QVERIFY(!report.error);
        QVERIFY(!f.verdict->error);
        QVERIFY(f.verdict->inspection->identity.has_value());
        QCOMPARE(f.verdict->inspection->rights.user, "default");
        QVERIFY(!f.test.isRunning());
    }

    void aUnixSocketHasNothingToFind()
    {
        RedisServer server;
        Fixture f;

        QVERIFY(f.run(server.options()));

        QCOMPARE(f.phases().front(), ConnectPhase::Connect);
        QVERIFY(!f.verdict->error);
    }

    void stopsAtThePhaseThatFails_data()
    {
        QTest::addColumn<ConnectOptions>("options");
        QTest::addColumn<ConnectPhase>("phase");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("no such host")
            << at("no-such-host.invalid", 6379) << ConnectPhase::Resolve << ErrorCode::HostNotFound;
        QTest::addRow("nobody listens") << at("127.0.0.1", test::freePort())
                                        << ConnectPhase::Connect << ErrorCode::ConnectionRefused;
        ConnectOptions missing;
        missing.endpoint = redis::UnixSocket{.path = "/nonexistent/redis.sock"};
        QTest::addRow("no such socket")
            << missing << ConnectPhase::Connect << ErrorCode::SocketMissing;
    }

    void stopsAtThePhaseThatFails()
    {
        QFETCH(ConnectOptions, options);
        QFETCH(ConnectPhase, phase);
        QFETCH(ErrorCode, code);
        Fixture f;

        QVERIFY(f.run(options));

        QCOMPARE(f.reports.back().phase, phase);
        QCOMPARE(f.reports.back().error->code, code);
        QCOMPARE(f.verdict->error->code, code);
        QVERIFY(!f.verdict->inspection);
    }

    void refusesAWrongPasswordAtSignIn()
    {
        RedisServer server({.config = {"requirepass right"}});
        Fixture f;
        auto options = server.options();
        options.password = Secret("wrong");

        QVERIFY(f.run(options));
        QCOMPARE(f.reports.back().phase, ConnectPhase::SignIn);
        QCOMPARE(f.verdict->error->code, ErrorCode::AuthFailed);

        options.password = Secret();
        QVERIFY(f.run(options));
        QCOMPARE(f.verdict->error->code, ErrorCode::AuthRequired);

        options.password = Secret("right");
        QVERIFY(f.run(options));
        QVERIFY(!f.verdict->error);
    }

    void namesRightsThatAreMissing()
    {
        RedisServer server({.config = {"user guest on nopass ~* +ping +get +client|setname"}});
        Fixture f;
        auto options = server.options();
        options.user = "guest";
        options.password = Secret("any");

        QVERIFY(f.run(options));

        QVERIFY(!f.verdict->error);
        const auto &denied = f.verdict->inspection->rights.denied;
        QVERIFY(std::find(denied.begin(), denied.end(), "info") != denied.end());
    }

    void explainsACertificate_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("good") << QStringLiteral("good") << ErrorCode::Cancelled;
        QTest::addRow("wrong host") << QStringLiteral("wrong host") << ErrorCode::TlsWrongHost;
        QTest::addRow("expired") << QStringLiteral("expired") << ErrorCode::TlsExpired;
        QTest::addRow("self-signed") << QStringLiteral("self-signed") << ErrorCode::TlsSelfSigned;
        QTest::addRow("unknown issuer")
            << QStringLiteral("unknown issuer") << ErrorCode::TlsUnknownIssuer;
    }

    void explainsACertificate()
    {
        QFETCH(QString, what);
        QFETCH(ErrorCode, code);
        CertificateAuthority authority;
        const CertificateAuthority stranger("Somebody else");
        test::CertificateWish wish;
        if (what == QLatin1String("wrong host"))
            wish = {.commonName = "cache.internal", .names = {"DNS:cache.internal"}};
        if (what == QLatin1String("expired"))
            wish = {.validFrom = -48h, .validUntil = -1h};
        const auto files = what == QLatin1String("self-signed") ? authority.selfSigned(wish)
                                                                : authority.issue(wish);
        const TlsServer server(files, authority.file());
        Fixture f;

        QVERIFY(f.run(server.options(what == QLatin1String("unknown issuer") ? stranger.file()
                                                                             : authority.file())));

        const auto tls =
            std::find_if(f.reports.begin(), f.reports.end(), [](const PhaseReport &report) {
                return report.phase == ConnectPhase::Tls;
            });
        QVERIFY(tls != f.reports.end());
        QVERIFY(tls->certificate.has_value());
        QCOMPARE(tls->certificate->fingerprint.size(), std::size_t{95});
        if (code == ErrorCode::Cancelled) {
            QVERIFY(!f.verdict->error);
            return;
        }
        QCOMPARE(tls->error->code, code);
        QCOMPARE(f.verdict->error->code, code);
        if (code == ErrorCode::TlsWrongHost)
            QCOMPARE(tls->certificate->names, std::vector<std::string>{"cache.internal"});
    }

    void theServerNameCuresAWrongHost()
    {
        CertificateAuthority authority;
        const TlsServer server(
            authority.issue({.commonName = "cache.internal", .names = {"DNS:cache.internal"}}),
            authority.file());
        Fixture f;
        auto options = server.options(authority.file());
        options.tls->serverName = "cache.internal";

        QVERIFY(f.run(options));

        QVERIFY(!f.verdict->error);
    }

    void aServerMayWantOurCertificate()
    {
        CertificateAuthority authority;
        const TlsServer server(authority.issue(), authority.file(), "yes");
        Fixture f;

        QVERIFY(f.run(server.options(authority.file())));

        QCOMPARE(f.verdict->error->code, ErrorCode::TlsClientRequired);
    }

    void anHttpServerIsNamed()
    {
        const ScriptedServer server(
            {test::discard(1), test::write("HTTP/1.1 400 Bad Request\r\n\r\n"), test::close()},
            test::Over::Ipv4);
        Fixture f;

        QVERIFY(f.run(server.options()));

        QCOMPARE(f.verdict->error->code, ErrorCode::SpeaksHttp);
    }

    void aSilentPeerIsLeftAtOnce()
    {
        const ScriptedServer silent({test::stall()}, test::Over::Ipv4);
        RedisServer good;
        Fixture f;
        f.test.start(silent.options());
        QTRY_COMPARE(f.reports.size(), std::size_t{2}); // found and connected, then silence
        const test::Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();

        f.test.cancel();
        QVERIFY(f.run(good.options()));

        QVERIFY(!f.verdict->error);
        QVERIFY2(timer.elapsed() < 2'000, "the next test waited for the cancelled one");
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
    }

    void aCancelledTestTellsNothingMore()
    {
        const ScriptedServer server({test::stall()}, test::Over::Ipv4);
        Fixture f;
        f.test.start(server.options());
        QTRY_COMPARE(f.reports.size(), std::size_t{2});

        f.test.cancel();
        QVERIFY(!f.test.isRunning());
        RedisServer good;
        QVERIFY(f.run(good.options()));

        for (const auto &report : f.reports)
            QVERIFY(!report.error);
    }

    void destructionDoesNotWaitForAPeer()
    {
        const ScriptedServer server({test::stall()}, test::Over::Ipv4);
        QElapsedTimer timer;
        {
            Fixture f;
            f.test.start(server.options());
            QTRY_COMPARE(f.reports.size(), std::size_t{2});
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 1'000, "the worker did not wake up");
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
