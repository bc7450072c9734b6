// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/identity.h"

#include <QTest>

#include <string>

#include "tests/engine/redis/fixture.h"

using larder::redis::Flavour;
using larder::redis::Identity;
using larder::redis::identityOf;
using larder::redis::Info;
using larder::redis::Mode;
using larder::redis::Role;
using larder::test::fixture;

class TestIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void recognisesServers_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<std::string>("version");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<Role>("role");
        QTest::addColumn<std::string>("primary");
        QTest::addColumn<int>("replicas");

        const auto row = [](const char *name, Flavour flavour, const char *version, Mode mode,
                            Role role, const char *primary, int replicas) {
            QTest::newRow(name) << flavour << std::string(version) << mode << role
                                << std::string(primary) << replicas;
        };
        const auto alone = Mode::Standalone;
        row("redis-6.0.txt", Flavour::Redis, "6.0.16", alone, Role::Primary, "", 1);
        row("redis-6.2.txt", Flavour::Redis, "6.2.14", alone, Role::Primary, "", 1);
        row("redis-7.0.txt", Flavour::Redis, "7.0.15", alone, Role::Primary, "", 1);
        row("redis-7.0-loading.txt", Flavour::Redis, "7.0.15", alone, Role::Primary, "", 1);
        row("redis-7.0-replica.txt", Flavour::Redis, "7.0.15", alone, Role::Replica,
            "127.0.0.1:7791", 0);
        row("redis-7.0-cluster.txt", Flavour::Redis, "7.0.15", Mode::Cluster, Role::Primary, "", 0);
        row("redis-7.0-sentinel.txt", Flavour::Redis, "7.0.15", Mode::Sentinel, Role::Sentinel, "",
            0);
        row("redis-7.4.txt", Flavour::Redis, "7.4.2", alone, Role::Primary, "", 1);
        row("redis-8.2.txt", Flavour::Redis, "8.2.1", alone, Role::Primary, "", 1);
        row("valkey-7.2.txt", Flavour::Valkey, "7.2.8", alone, Role::Primary, "", 1);
        row("valkey-8.0.txt", Flavour::Valkey, "8.0.2", alone, Role::Primary, "", 2);
        row("valkey-8.1-compat.txt", Flavour::Valkey, "8.1.3", alone, Role::Primary, "", 1);
        row("keydb-6.3.txt", Flavour::KeyDb, "6.3.4", alone, Role::Replica, "10.65.60.236:7000", 1);
        row("dragonfly-1.31.txt", Flavour::Dragonfly, "1.31.0", alone, Role::Primary, "", 1);
        row("garnet-1.0.txt", Flavour::Other, "1.0.61", alone, Role::Primary, "", 0);
    }

    void recognisesServers()
    {
        const auto identity = identityOf(Info::parse(fixture(QTest::currentDataTag())));

        QTEST(identity.flavour, "flavour");
        QTEST(identity.version, "version");
        QTEST(identity.mode, "mode");
        QTEST(identity.role, "role");
        QTEST(identity.primaryAddress, "primary");
        QTEST(identity.connectedReplicas, "replicas");
        QCOMPARE(identity.runId.size(), identity.flavour == Flavour::Dragonfly ? 0U : 40U);
    }

    void ofNothingIsUnknown() { QCOMPARE(identityOf(Info::parse("")), Identity()); }

    void readsSingleSigns_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Identity>("expected");

        QTest::newRow("Valkey in a cluster")
            << std::string("valkey_version:8.0.1\nserver_mode:cluster\n")
            << Identity{.flavour = Flavour::Valkey, .version = "8.0.1", .mode = Mode::Cluster};
        QTest::newRow("a cluster told by its section alone")
            << std::string("cluster_enabled:1") << Identity{.mode = Mode::Cluster};
        QTest::newRow("KeyDB told by its path")
            << std::string("redis_version:6.3.4\nexecutable:/usr/bin/keydb-server")
            << Identity{.flavour = Flavour::KeyDb, .version = "6.3.4"};
        QTest::newRow("a primary over IPv6")
            << std::string("role:slave\nmaster_host:::1\nmaster_port:6380\n")
            << Identity{.role = Role::Replica, .primaryAddress = "[::1]:6380"};
        QTest::newRow("the newer word for a replica")
            << std::string("role:replica") << Identity{.role = Role::Replica};
        QTest::newRow("Dragonfly without a number")
            << std::string("dragonfly_version:dev") << Identity{.flavour = Flavour::Dragonfly};
        QTest::newRow("more replicas than an int holds")
            << std::string("connected_slaves:9999999999")
            << Identity{.connectedReplicas = std::numeric_limits<int>::max()};
    }

    void readsSingleSigns()
    {
        QFETCH(std::string, text);
        QFETCH(Identity, expected);
        QCOMPARE(identityOf(Info::parse(text)), expected);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
