// SPDX-License-Identifier: Apache-2.0
#include "engine/host/rights.h"
#include "engine/redis/command.h"
#include "engine/redis/connection.h"

#include <QTest>

#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using namespace larder;
using host::inspect;
using redis::Command;
using redis::Connection;
using test::RedisServer;

namespace {

using Names = std::vector<std::string>;

class Fixture final
{
public:
    /// A user who may do what `rules` say, besides the server's own.
    host::Inspection inspectAs(const std::string &rules)
    {
        auto command = Command("ACL", "SETUSER", "watcher", "reset", "on", ">secret", "~*");
        for (std::size_t from = 0; from < rules.size();) {
            const auto end = std::min(rules.find(' ', from), rules.size());
            command.add(rules.substr(from, end - from));
            from = end + 1;
        }
        const auto admin = Connection::open(m_server.options(), Deadline::in(5s)).value();
        if (const auto made = admin->send(command, Deadline::in(5s)); !made)
            qFatal("no user: %s", made.error().detail.c_str());

        auto options = m_server.options();
        options.user = "watcher";
        options.password = Secret("secret");
        const auto connection = Connection::open(options, Deadline::in(5s)).value();
        return inspect(*connection, Deadline::in(5s)).value();
    }

    RedisServer &server() { return m_server; }

private:
    RedisServer m_server;
};

} // namespace

class TestRights final : public QObject
{
    Q_OBJECT

private slots:
    void theRulesWeAskForAreEnough()
    {
        Fixture f;
        const auto found = f.inspectAs(std::string(host::watchRules()));

        QCOMPARE(found.rights.denied, Names());
        QCOMPARE(found.rights.unknown, Names());
        QCOMPARE(found.rights.deniedSettings, Names{"config|get"});
        QVERIFY(found.identity.has_value());
        QCOMPARE(found.identity->role, redis::Role::Primary);
    }

    void theDefaultUserMayDoAll()
    {
        Fixture f;
        const auto connection = Connection::open(f.server().options(), Deadline::in(5s)).value();
        const auto found = inspect(*connection, Deadline::in(5s)).value();

        QCOMPARE(found.rights.user, "default");
        QCOMPARE(found.rights.denied, Names());
        QCOMPARE(found.rights.deniedSettings, Names());
        QVERIFY(!found.hindrance);
    }

    void namesEachRightThatIsMissing()
    {
        Fixture f;
        const auto found = f.inspectAs("+@connection +get -client +client|list");

        QCOMPARE(found.rights.denied, (Names{"info", "slowlog|get", "latency"}));
        QVERIFY(!found.identity);
    }

    void theLineItOffersGrantsThem()
    {
        Fixture f;
        auto found = f.inspectAs("+@connection +acl|whoami -client");
        QCOMPARE(found.rights.user, "watcher");
        const auto line = host::missingRightsLine(found.rights);
        QCOMPARE(line, "ACL SETUSER watcher +info +client|list +slowlog|get +latency");

        found = f.inspectAs("+@connection +acl|whoami -client" + line.substr(line.find(" +")));
        QCOMPARE(found.rights.denied, Names());
    }

    void aCommandThatWasRenamedAwayIsUnknown()
    {
        RedisServer server({.config = {"rename-command LATENCY \"\""}});
        const auto connection = Connection::open(server.options(), Deadline::in(5s)).value();

        const auto found = inspect(*connection, Deadline::in(5s)).value();

        QCOMPARE(found.rights.unknown, Names{"latency"});
        QCOMPARE(found.rights.denied, Names());
    }

    void recognisesAReplica()
    {
        RedisServer primary({.port = RedisServer::Port::Loopback});
        RedisServer replica({.config = {"replicaof 127.0.0.1 " + std::to_string(primary.port())}});
        const auto connection = Connection::open(replica.options(), Deadline::in(5s)).value();

        const auto found = inspect(*connection, Deadline::in(5s)).value();

        QVERIFY(found.identity.has_value());
        QCOMPARE(found.identity->role, redis::Role::Replica);
    }

    void aReplicaThatServesNothingStaleIsThere()
    {
        RedisServer replica({.config = {"replicaof 127.0.0.1 1", "replica-serve-stale-data no"}});
        const auto connection = Connection::open(replica.options(), Deadline::in(5s)).value();

        const auto found = inspect(*connection, Deadline::in(5s)).value();

        QVERIFY(found.hindrance.has_value());
        QCOMPARE(found.hindrance->code, ErrorCode::MasterDown);
        QCOMPARE(found.rights.denied, Names());
    }

    void aCutIsAnError()
    {
        Fixture f;
        const auto connection = Connection::open(f.server().options(), Deadline::in(5s)).value();
        f.server().kill();

        QVERIFY(!inspect(*connection, Deadline::in(5s)));
    }

    void theAclLineNamesItsUser()
    {
        QVERIFY(host::aclLine({}).starts_with("ACL SETUSER larder on >… ~* +"));
        QVERIFY(host::aclLine("ops").starts_with("ACL SETUSER ops on "));
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
