// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"

#include <QTest>

#include <filesystem>
#include <optional>
#include <string>
#include <thread>

#include "tests/integration/clientfaults.h"
#include "tests/support/redisserver.h"
#include "tests/support/shiftedclock.h"
#include "tests/support/temporarydirectory.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::Outcome;
using larder::Result;
using larder::redis::Client;
using larder::redis::Command;
using larder::redis::Reply;
using larder::test::as;
using larder::test::infoField;
using larder::test::RedisServer;
using larder::test::send;
using larder::test::ShiftedClock;
using larder::test::soon;
using larder::test::TemporaryDirectory;
using larder::test::textOf;

/// The rows of the fault matrix in which a server refuses a Client something, against a real one.
class TestRefusalsClient final : public QObject
{
    Q_OBJECT

private slots:
    void f16_passwordMissing()
    {
        RedisServer server({.config = {"requirepass right"}});
        Client client({.connect = server.options()}, m_clock, m_log);

        COMPARE_ERROR(send(client, "GET", "k"), ErrorCode::AuthRequired, Outcome::NotDone);
        COMPARE_ERROR(send(client, "GET", "k"), ErrorCode::AuthRequired, Outcome::NotDone);
        QCOMPARE(client.failedAttempts(), 1);
    }

    void f16_passwordWrong()
    {
        RedisServer server({.config = {"requirepass right"}});
        ShiftedClock clock;
        Client client({.connect = as(server.options(), {}, "wrong")}, clock, m_log);
        Client admin({.connect = as(server.options(), {}, "right")}, m_clock, m_log);

        for (int i = 0; i < 5; ++i) {
            const auto answer = send(client, "GET", "k");
            COMPARE_ERROR(answer, ErrorCode::AuthFailed, Outcome::NotDone);
            QVERIFY(answer.error().detail.find("wrong") == std::string::npos);
            clock.advance(1min);
        }

        const auto log = send(admin, "ACL", "LOG");
        QCOMPARE((**log)[0][1].integer(), std::int64_t(1));
    }

    void f17_permissionMissingNamesTheCommand()
    {
        RedisServer server;
        Client admin({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(admin, "ACL", "SETUSER", "lim", "on", ">p", "~a:*", "+@connection", "+get"));
        Client client({.connect = as(server.options(), "lim", "p")}, m_clock, m_log);

        const auto command = send(client, "CONFIG", "GET", "maxmemory");
        COMPARE_ERROR(command, ErrorCode::NoPermission, Outcome::NotDone);
        QVERIFY(command.error().detail.find("config|get") != std::string::npos);
        const auto key = send(client, "GET", "b:1");
        COMPARE_ERROR(key, ErrorCode::NoPermission, Outcome::NotDone);
        QVERIFY(key.error().detail.find("key") != std::string::npos);
        QVERIFY(send(client, "GET", "a:1"));
    }

    void f17_permissionNeverOpensACircuit()
    {
        RedisServer server;
        Client admin({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(admin, "ACL", "SETUSER", "lim", "on", ">p", "~*", "+@connection", "+get"));
        Client client({.connect = as(server.options(), "lim", "p")}, m_clock, m_log);

        for (int i = 0; i < 20; ++i)
            COMPARE_ERROR(send(client, "STRLEN", "k"), ErrorCode::NoPermission, Outcome::NotDone);

        QVERIFY(send(client, "GET", "k"));
    }

    void f18_minimalRightsStillConnect_data()
    {
        QTest::addColumn<QByteArray>("rights");

        QTest::addRow("connection commands and GET") << QByteArray("+@connection +get");
        QTest::addRow("GET alone, not even PING") << QByteArray("+get");
    }

    void f18_minimalRightsStillConnect()
    {
        QFETCH(QByteArray, rights);
        RedisServer server;
        Client admin({.connect = server.options()}, m_clock, m_log);
        Command setUser("ACL", "SETUSER", "least", "on", ">p", "~*");
        for (const auto &right : rights.split(' '))
            setUser.add(right.toStdString());
        QVERIFY(admin.send(setUser, soon()));
        Client client({.connect = as(server.options(), "least", "p")}, m_clock, m_log);

        QVERIFY(send(client, "GET", "k"));
        COMPARE_ERROR(send(client, "INFO"), ErrorCode::NoPermission, Outcome::NotDone);
        COMPARE_ERROR(send(client, "SCAN", "0"), ErrorCode::NoPermission, Outcome::NotDone);
    }

    void f19_passwordChangedWhileConnected()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        Client admin({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(admin, "CONFIG", "SET", "requirepass", "new"));
        QVERIFY(send(client, "GET", "k"));

        QVERIFY(send(admin, "CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"));

        COMPARE_ERROR(send(client, "GET", "k"), ErrorCode::AuthRequired, Outcome::NotDone);
        COMPARE_ERROR(send(client, "SET", "k", "v"), ErrorCode::AuthRequired, Outcome::NotDone);
        QCOMPARE(client.failedAttempts(), 1);
    }

    void f20_busyScript()
    {
        RedisServer server({.config = {"busy-reply-threshold 50"}});
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        std::jthread script([&server, this] {
            Client other({.connect = server.options()}, m_clock, m_log);
            static_cast<void>(send(other, "EVAL", "while true do end", "0"));
        });

        QTRY_VERIFY(codeOf(send(client, "GET", "k")) == ErrorCode::ScriptBusy);
        for (int i = 0; i < 10; ++i)
            COMPARE_ERROR(send(client, "SET", "k", "v"), ErrorCode::ScriptBusy, Outcome::NotDone);
        Client late({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(late, "SCRIPT", "KILL"));

        QTRY_VERIFY(send(client, "SET", "k", "v"));
    }

    void f21_outOfMemoryRefusesWritesAlone()
    {
        ShiftedClock clock;
        RedisServer server;
        Client client({.connect = server.options()}, clock, m_log);
        QVERIFY(send(client, "SET", "k", "v"));
        QVERIFY(send(client, "CONFIG", "SET", "maxmemory", "1"));

        for (int i = 0; i < 5; ++i)
            COMPARE_ERROR(send(client, "SET", "k", "w"), ErrorCode::OutOfMemory, Outcome::NotDone);
        const auto resting = send(client, "SET", "k", "w");
        COMPARE_ERROR(resting, ErrorCode::CircuitOpen, Outcome::NotDone);
        QCOMPARE(resting.error().detail, std::string("resting after OutOfMemory"));
        QCOMPARE(textOf(send(client, "GET", "k")), std::string("v"));
        QVERIFY(send(client, "DEL", "other"));

        QVERIFY(send(client, "CONFIG", "SET", "maxmemory", "0"));
        COMPARE_ERROR(send(client, "SET", "k", "w"), ErrorCode::CircuitOpen, Outcome::NotDone);
        clock.advance(2s);
        QVERIFY(send(client, "SET", "k", "w"));
        QVERIFY(send(client, "SET", "k", "x"));
    }

    void f22_serverThatCannotSaveRefusesWrites()
    {
        TemporaryDirectory parent;
        const auto data = parent.path() + "/data";
        std::filesystem::create_directory(data);
        RedisServer server({.config = {"save 900 1", "dir " + data}});
        ShiftedClock clock;
        Client client({.connect = server.options()}, clock, m_log);
        QVERIFY(send(client, "SET", "k", "v"));
        std::filesystem::remove_all(data);
        QVERIFY(send(client, "BGSAVE"));
        QTRY_COMPARE(infoField(client, "persistence", "rdb_last_bgsave_status"),
                     std::string("err"));

        COMPARE_ERROR(send(client, "SET", "k", "w"), ErrorCode::PersistenceFailed,
                      Outcome::NotDone);
        COMPARE_ERROR(send(client, "DEL", "k"), ErrorCode::PersistenceFailed, Outcome::NotDone);
        QCOMPARE(textOf(send(client, "GET", "k")), std::string("v"));
        Client late({.connect = server.options()}, m_clock, m_log);
        QCOMPARE(textOf(send(late, "GET", "k")), std::string("v"));

        for (int i = 0; i < 10; ++i)
            static_cast<void>(send(client, "SET", "k", "w"));
        QCOMPARE(codeOf(send(client, "SET", "k", "w")), ErrorCode::CircuitOpen);
        QVERIFY(send(client, "CONFIG", "SET", "stop-writes-on-bgsave-error", "no"));
        clock.advance(2s);
        QVERIFY(send(client, "SET", "k", "w"));
    }

    void f23_replicaRefusesWrites()
    {
        RedisServer primary({.config = {}, .port = RedisServer::Port::Loopback});
        RedisServer replica({.config = {"replicaof 127.0.0.1 " + std::to_string(primary.port())}});
        Client client({.connect = replica.options()}, m_clock, m_log);

        COMPARE_ERROR(send(client, "SET", "k", "v"), ErrorCode::ReadOnlyReplica, Outcome::NotDone);
        QVERIFY(send(client, "GET", "k"));
        QCOMPARE(infoField(client, "replication", "role"), std::string("slave"));
    }

    void f24_replicaWithoutItsPrimary()
    {
        RedisServer server({.config = {"replica-serve-stale-data no"}});
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        const auto admin = client.openDedicated(soon()).value();
        const auto nobody = std::to_string(larder::test::freePort());
        QVERIFY(admin->send(Command("REPLICAOF", "127.0.0.1", nobody), soon()));

        for (int i = 0; i < 10; ++i)
            COMPARE_ERROR(send(client, "GET", "k"), ErrorCode::MasterDown, Outcome::NotDone);
        QCOMPARE(infoField(client, "replication", "master_link_status"), std::string("down"));

        Client late({.connect = server.options()}, m_clock, m_log);
        QCOMPARE(infoField(late, "replication", "role"), std::string("slave"));
    }

    void f25_tooFewReplicas()
    {
        RedisServer server({.config = {"min-replicas-to-write 5"}});
        Client client({.connect = server.options()}, m_clock, m_log);

        COMPARE_ERROR(send(client, "SET", "k", "v"), ErrorCode::NoReplicas, Outcome::NotDone);
        QVERIFY(send(client, "GET", "k"));
    }

    void f26_pausedServerIsNotDead()
    {
        RedisServer server;
        Client client({.connect = server.options(), .poolSize = 1}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        const auto connections = infoField(client, "stats", "total_connections_received");
        QVERIFY(send(client, "CLIENT", "PAUSE", "300", "ALL"));

        COMPARE_ERROR(client.send(Command("GET", "k"), Deadline::in(50ms)), ErrorCode::Timeout,
                      Outcome::Unknown);

        QVERIFY(send(client, "PING"));
        QCOMPARE(infoField(client, "stats", "total_connections_received"), connections);
    }

    void f26_pausedWritesLetReadsPass()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(client, "SET", "k", "v"));
        QVERIFY(send(client, "CLIENT", "PAUSE", "60000", "WRITE"));

        COMPARE_ERROR(client.send(Command("SET", "k", "w"), Deadline::in(50ms)), ErrorCode::Timeout,
                      Outcome::Unknown);
        QCOMPARE(textOf(send(client, "GET", "k")), std::string("v"));
        QVERIFY(send(client, "PING"));

        QVERIFY(send(client, "CLIENT", "UNPAUSE"));
        QTRY_COMPARE(textOf(send(client, "GET", "k")), std::string("w"));
    }

private:
    static std::optional<ErrorCode> codeOf(const Result<Reply> &answer)
    {
        return answer ? std::nullopt : std::optional(answer.error().code);
    }

    larder::SystemClock m_clock;
    larder::NullLog m_log;
};

QTEST_GUILESS_MAIN(TestRefusalsClient)
#include "tst_refusals_client.moc"
