// SPDX-License-Identifier: Apache-2.0
#include "engine/host/servercontext.h"
#include "engine/redis/connection.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <thread>

#include "tests/engine/host/fixture.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::Outcome;
using larder::Secret;
using larder::host::letPass;
using larder::host::LinkPhase;
using larder::host::Scene;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::Info;
using larder::redis::Mode;
using larder::redis::Role;
using larder::test::CertificateAuthority;
using larder::test::CertificateWish;
using larder::test::Over;
using larder::test::RedisServer;
using larder::test::ScriptedServer;
using larder::test::TemporaryDirectory;

namespace {

constexpr int patience = 20'000; // ms, for a busy computer

/// The server, spoken to by somebody else.
std::shared_ptr<Connection> admin(const RedisServer &server, std::string password = {})
{
    auto options = server.options();
    options.password = Secret(std::move(password));
    return Connection::open(options, Deadline::in(10s)).value();
}

void tell(const RedisServer &server, const Command &command)
{
    const auto answer = admin(server)->send(command, Deadline::in(10s));
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
}

std::int64_t connectionsReceived(Connection &connection)
{
    const auto answer = connection.send(Command("INFO", "stats"), Deadline::in(10s));
    return Info::parse((*answer)->text()).integer("total_connections_received").value_or(-1);
}

} // namespace

#define COMPARE_ERROR(answer, expectedCode, expectedOutcome)                                       \
    do {                                                                                           \
        const auto given = (answer);                                                               \
        QVERIFY2(!given, "it succeeded");                                                          \
        QVERIFY2(given.error().code == (expectedCode), given.error().detail.c_str());              \
        QCOMPARE(given.error().outcome, (expectedOutcome));                                        \
    } while (false)

/// What a person sees of a server that refuses something in its own words, and of one whose
/// certificate is not to be trusted. Rows of the fault matrix; those of broken links are in
/// tst_serverfaults.
class TestServerRefusals final : public QObject
{
    Q_OBJECT

private slots:
    void f16_aPasswordIsWantedAndNobodyHammers_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("none given") << QByteArray() << ErrorCode::AuthRequired;
        QTest::addRow("a wrong one") << QByteArray("mistaken") << ErrorCode::AuthFailed;
    }

    void f16_aPasswordIsWantedAndNobodyHammers()
    {
        QFETCH(QByteArray, password);
        QFETCH(ErrorCode, code);
        const Secret right(std::string("right"));
        const RedisServer server({.config = {"requirepass right"}});
        const auto watcher = admin(server, "right");
        Scene scene(server.options());

        scene.context->connectTo(Secret(password.toStdString()));

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Refused, patience);
        QCOMPARE(scene.errorCode(), code);
        QVERIFY(!scene.context->state().nextAttemptAt);
        QVERIFY(scene.context->state().error->detail.find("mistaken") == std::string::npos);
        const auto before = connectionsReceived(*watcher);
        letPass(700ms);
        QCOMPARE(connectionsReceived(*watcher), before);

        scene.context->retryNow(); // a person may: once
        QTRY_COMPARE_WITH_TIMEOUT(connectionsReceived(*watcher), before + 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Refused, patience);
        letPass(300ms);
        QCOMPARE(connectionsReceived(*watcher), before + 1);

        scene.context->connectTo(right);
        QVERIFY2(scene.connects(), scene.report());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f17_aRightThatIsMissingIsNamed()
    {
        const RedisServer server;
        tell(server,
             Command("ACL", "SETUSER", "lim", "on", ">p", "~a:*", "+@connection", "+info", "+get"));
        auto options = server.options();
        options.user = "lim";
        Scene scene(options);
        scene.context->connectTo(Secret(std::string("p")));
        QVERIFY2(scene.connects(), scene.report());

        const auto answer = scene.run(Command("CONFIG", "GET", "maxmemory"));

        COMPARE_ERROR(answer, ErrorCode::NoPermission, Outcome::NotDone);
        QVERIFY(answer.error().detail.find("config|get") != std::string::npos);
        QVERIFY(scene.run(Command("GET", "a:1"))); // the rest works
        QCOMPARE(scene.phase(), LinkPhase::Connected);
        QVERIFY(!scene.sawError());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f18_aUserWhoMayDoNearlyNothing()
    {
        const RedisServer server;
        tell(server, Command("ACL", "SETUSER", "small", "on", ">pass", "+@connection", "+get"));
        auto options = server.options();
        options.user = "small";
        Scene scene(options);

        scene.context->connectTo(Secret(std::string("pass")));

        QVERIFY2(scene.connects(), scene.report());
        QCOMPARE(scene.context->sample()->missingRights, std::vector<std::string>{"info"});
        QVERIFY(!scene.sawError());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f19_thePasswordChangesMeanwhile()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        const auto owner = admin(server);
        QVERIFY(owner->send(Command("CONFIG", "SET", "requirepass", "new"), Deadline::in(5s)));
        QVERIFY(owner->send(Command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"),
                            Deadline::in(5s)));

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Refused, patience);
        QCOMPARE(scene.errorCode(), ErrorCode::AuthRequired);
        QVERIFY(scene.context->state().isStale());
        QVERIFY(scene.context->sample().has_value());

        scene.context->connectTo(Secret(std::string("new")));
        QTRY_VERIFY_WITH_TIMEOUT(scene.phase() == LinkPhase::Connected, patience);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f20_aScriptHoldsTheServer()
    {
        const RedisServer server({.config = {"busy-reply-threshold 50"}});
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());
        const auto other = admin(server);
        const std::jthread script([&other] {
            static_cast<void>(
                other->send(Command("EVAL", "while true do end", "0"), Deadline::in(60s)));
        });

        QTRY_COMPARE_WITH_TIMEOUT(scene.errorCode(), ErrorCode::ScriptBusy, patience);
        QCOMPARE(scene.phase(), LinkPhase::Reconnecting);
        QVERIFY(scene.context->state().isStale());
        QVERIFY(scene.run(Command("SCRIPT", "KILL")));

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Connected, patience); // by itself
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f21_f25_refusedWritesLeaveTheRestAlone_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("F21 out of memory")
            << QByteArray("maxmemory") << QByteArray("1") << ErrorCode::OutOfMemory;
        QTest::addRow("F25 too few replicas")
            << QByteArray("min-replicas-to-write") << QByteArray("5") << ErrorCode::NoReplicas;
    }

    void f21_f25_refusedWritesLeaveTheRestAlone()
    {
        QFETCH(QByteArray, setting);
        QFETCH(QByteArray, value);
        QFETCH(ErrorCode, code);
        const RedisServer server;
        tell(server, Command("CONFIG", "SET", setting.toStdString(), value.toStdString()));
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        COMPARE_ERROR(scene.run(Command("SET", "k", "v")), code, Outcome::NotDone);
        QVERIFY(scene.run(Command("GET", "k")));

        goesOn(scene);
    }

    void f22_aServerThatCannotSave()
    {
        const TemporaryDirectory parent;
        const auto data = parent.path() + "/data";
        std::filesystem::create_directory(data);
        const RedisServer server({.config = {"save 900 1", "dir " + data}});
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());
        std::filesystem::remove_all(data);
        tell(server, Command("BGSAVE"));

        QTRY_COMPARE_WITH_TIMEOUT(scene.context->sample()->persistence.lastSaveOk,
                                  std::optional(false), patience);

        COMPARE_ERROR(scene.run(Command("SET", "k", "v")), ErrorCode::PersistenceFailed,
                      Outcome::NotDone);
        QVERIFY(scene.run(Command("GET", "k")));
        goesOn(scene);
    }

    void f23_aReplicaStaysReadable()
    {
        const RedisServer primary({.port = RedisServer::Port::Loopback});
        const RedisServer server(
            {.config = {"replicaof 127.0.0.1 " + std::to_string(primary.port())}});
        Scene scene(server.options());

        scene.context->connectTo(Secret());

        QVERIFY2(scene.connects(), scene.report());
        QCOMPARE(scene.context->state().identity.role, Role::Replica);
        COMPARE_ERROR(scene.run(Command("SET", "k", "v")), ErrorCode::ReadOnlyReplica,
                      Outcome::NotDone);
        goesOn(scene);
    }

    void f24_aReplicaThatServesNothingStaysReadable()
    {
        const auto nobody = std::to_string(larder::test::freePort());
        const RedisServer server(
            {.config = {"replicaof 127.0.0.1 " + nobody, "replica-serve-stale-data no"}});
        Scene scene(server.options());

        scene.context->connectTo(Secret());

        QVERIFY2(scene.connects(), scene.report());
        QCOMPARE(scene.context->state().identity.role, Role::Replica);
        QCOMPARE(scene.context->sample()->replication.linkUp, std::optional(false));
        COMPARE_ERROR(scene.run(Command("GET", "k")), ErrorCode::MasterDown, Outcome::NotDone);
        goesOn(scene);
    }

    void aClusterNodeStaysReadable()
    {
        const auto bus = std::to_string(larder::test::freePort());
        const RedisServer server({.config = {"cluster-enabled yes", "cluster-port " + bus}});
        Scene scene(server.options());

        scene.context->connectTo(Secret());

        QVERIFY2(scene.connects(), scene.report());
        QCOMPARE(scene.context->state().identity.mode, Mode::Cluster);
        goesOn(scene);
    }

    void f26_aShortPauseIsNoDeath()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        tell(server, Command("CLIENT", "PAUSE", "700", "ALL"));

        goesOn(scene);
    }

    void f26_aLongPauseIsSaid()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        tell(server, Command("CLIENT", "PAUSE", "4000", "ALL"));

        QTRY_COMPARE_WITH_TIMEOUT(scene.errorCode(), ErrorCode::NotResponding, patience);
        QCOMPARE(scene.phase(), LinkPhase::Reconnecting);
        QVERIFY(scene.context->state().isStale());
        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Connected, patience);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f26_pausedWritesDisturbNoSample()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        tell(server, Command("CLIENT", "PAUSE", "60000", "WRITE"));

        QVERIFY(scene.run(Command("GET", "k")));
        goesOn(scene);
    }

    void f34_aCertificateThatIsNotToBeTrusted_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<bool>("isIssuerKnown");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("expired") << CertificateWish{.validFrom = -48h, .validUntil = -24h} << true
                                 << ErrorCode::TlsExpired;
        QTest::addRow("not yet valid") << CertificateWish{.validFrom = 24h, .validUntil = 48h}
                                       << true << ErrorCode::TlsNotYetValid;
        QTest::addRow("another host")
            << CertificateWish{.names = {"DNS:other.example"}} << true << ErrorCode::TlsWrongHost;
        QTest::addRow("an unknown issuer")
            << CertificateWish() << false << ErrorCode::TlsUnknownIssuer;
    }

    void f34_aCertificateThatIsNotToBeTrusted()
    {
        QFETCH(CertificateWish, wish);
        QFETCH(bool, isIssuerKnown);
        QFETCH(ErrorCode, code);
        const RedisServer server({.tls = RedisServer::Tls::Server, .certificate = wish});
        const CertificateAuthority other;
        auto options = server.tlsOptions();
        if (!isIssuerKnown)
            options.tls->caFile = other.file();
        Scene scene(options);

        scene.context->connectTo(Secret());

        refusedFor(scene, code);
    }

    void f35_ourCertificateIsWanted()
    {
        const RedisServer server({.tls = RedisServer::Tls::BothDirections});
        auto options = server.tlsOptions();
        options.tls->certificateFile.clear();
        options.tls->keyFile.clear();
        Scene scene(options);

        scene.context->connectTo(Secret());

        refusedFor(scene, ErrorCode::TlsClientRequired);
    }

    void f36_aTlsPortSpokenToInClear()
    {
        const RedisServer server({.tls = RedisServer::Tls::Server});
        auto options = server.tlsOptions();
        options.tls.reset();
        Scene scene(options);

        scene.context->connectTo(Secret());

        refusedFor(scene, ErrorCode::SpeaksTls);
    }

    void f36_tlsToAPlainPort()
    {
        const ScriptedServer server({larder::test::stall()}, Over::Ipv4);
        auto options = server.options();
        options.tls.emplace();
        options.timeouts.tls = 200ms;
        Scene scene(options);

        scene.context->connectTo(Secret());

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);
        QCOMPARE(scene.errorCode(), ErrorCode::TlsTimeout);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f37_noRoomForAnotherClient()
    {
        const RedisServer server({.config = {"maxclients 3"}});
        std::vector<std::shared_ptr<Connection>> others;
        for (int i = 0; i < 3; ++i)
            others.push_back(admin(server));
        Scene scene(server.options());

        scene.context->connectTo(Secret());
        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);
        QCOMPARE(scene.errorCode(), ErrorCode::MaxClients);

        others.clear();
        QVERIFY2(scene.connects(), scene.report());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

private:
    /// Samples keep coming, and nothing was ever wrong.
    static void goesOn(const Scene &scene)
    {
        const auto rows = scene.context->history().series().size();
        QTRY_VERIFY_WITH_TIMEOUT(scene.context->history().series().size() >= rows + 3, patience);
        QCOMPARE(scene.phase(), LinkPhase::Connected);
        QVERIFY2(!scene.sawError(), larder::name(scene.errorCode()).data());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    /// A person is needed: the reason is told, and nobody tries again by himself.
    static void refusedFor(const Scene &scene, ErrorCode code)
    {
        QTRY_VERIFY_WITH_TIMEOUT(scene.context->state().error.has_value(), patience);
        QVERIFY2(scene.errorCode() == code, larder::name(scene.errorCode()).data());
        QCOMPARE(scene.phase(), LinkPhase::Refused);
        QVERIFY(!scene.context->state().nextAttemptAt);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }
};

QTEST_GUILESS_MAIN(TestServerRefusals)
#include "tst_serverrefusals.moc"
