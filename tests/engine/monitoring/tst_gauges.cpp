// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/gauges.h"

#include <QTest>

#include <string>

#include "tests/engine/redis/fixture.h"

using namespace std::chrono_literals;
using larder::WallTime;
using larder::monitoring::fillGauges;
using larder::monitoring::Sample;
using larder::redis::Flavour;
using larder::redis::Info;
using larder::redis::Mode;
using larder::redis::Role;
using larder::test::fixture;

namespace {

using Count = std::optional<std::uint64_t>;

Sample gaugesOf(const std::string &text)
{
    Sample sample;
    fillGauges(Info::parse(text), sample);
    return sample;
}

} // namespace

class TestGauges final : public QObject
{
    Q_OBJECT

private slots:
    void readsAPrimary()
    {
        const auto sample = gaugesOf(fixture("redis-7.0.txt"));

        QCOMPARE(sample.identity.flavour, Flavour::Redis);
        QCOMPARE(sample.uptime, std::optional(7s));
        QCOMPARE(sample.memoryUsed, Count(3'671'848));
        QCOMPARE(sample.memoryPeak, Count(5'394'752));
        QCOMPARE(sample.memoryMax, Count(67'108'864));
        QCOMPARE(sample.memoryRss, Count(15'470'592));
        QCOMPARE(sample.fragmentation, std::optional(2.87));
        QCOMPARE(sample.evictionPolicy, std::string("allkeys-lru"));
        QCOMPARE(sample.keys, Count(13'179));
        QCOMPARE(sample.expiringKeys, Count(501));
        QCOMPARE(sample.databases.size(), std::size_t{2});
        QCOMPARE(sample.databases[1].index, 3);
        QCOMPARE(sample.clientsConnected, Count(3));
        QCOMPARE(sample.clientsBlocked, Count(0));
        QCOMPARE(sample.clientsMax, Count(10'000));
        QCOMPARE(sample.replication.role, Role::Primary);
        QCOMPARE(sample.replication.replicas.size(), std::size_t{1});
        QCOMPARE(sample.replication.offset, std::optional<std::int64_t>(931'812));
        QCOMPARE(sample.replication.mostLagBytes, std::optional<std::int64_t>(832'798));
        QVERIFY(!sample.replication.linkUp);
        QVERIFY(!sample.persistence.isLoading);
        QVERIFY(!sample.persistence.loadedShare);
        QCOMPARE(sample.persistence.lastSave, std::optional(WallTime(1'795'183'533s)));
        QCOMPARE(sample.persistence.lastSaveOk, std::optional(true));
        QCOMPARE(sample.persistence.changesSinceSave, Count(20'501));
        QVERIFY(!sample.persistence.isSaving);
        QVERIFY(!sample.persistence.aofEnabled);
        QCOMPARE(sample.persistence.aofLastWriteOk, std::optional(true));
    }

    void readsAReplica()
    {
        const auto sample = gaugesOf(fixture("redis-7.0-replica.txt"));

        QCOMPARE(sample.identity.primaryAddress, std::string("127.0.0.1:7791"));
        QCOMPARE(sample.replication.role, Role::Replica);
        QCOMPARE(sample.replication.linkUp, std::optional(true));
        QCOMPARE(sample.replication.lastIo, std::optional(0s));
        QCOMPARE(sample.replication.offset, std::optional<std::int64_t>(931'812));
        QVERIFY(!sample.replication.mostLagBytes);
    }

    void aReplicaThatNeverHeardItsPrimaryHasNoLastIo()
    {
        const auto sample =
            gaugesOf("role:slave\r\nmaster_host:a\r\nmaster_port:1\r\n"
                     "master_link_status:down\r\nmaster_last_io_seconds_ago:-1\r\n");

        QCOMPARE(sample.replication.linkUp, std::optional(false));
        QVERIFY(!sample.replication.lastIo);
    }

    void readsAClusterNode()
    {
        const auto sample = gaugesOf(fixture("redis-7.0-cluster.txt"));

        QCOMPARE(sample.identity.mode, Mode::Cluster);
        QCOMPARE(sample.keys, Count(0));
        QVERIFY(sample.databases.empty());
    }

    void aSentinelHasNoKeyspaceAndNoMemory()
    {
        const auto sample = gaugesOf(fixture("redis-7.0-sentinel.txt"));

        QCOMPARE(sample.identity.mode, Mode::Sentinel);
        QCOMPARE(sample.replication.role, Role::Sentinel);
        QVERIFY(!sample.keys);
        QVERIFY(!sample.memoryUsed);
        QVERIFY(!sample.memoryMax);
        QVERIFY(!sample.persistence.lastSave);
        QVERIFY(sample.evictionPolicy.empty());
        QCOMPARE(sample.clientsConnected, Count(1));
        QCOMPARE(sample.uptime, std::optional(7s));
    }

    void readsHowFarLoadingIs()
    {
        const auto sample = gaugesOf(fixture("redis-7.0-loading.txt"));

        QVERIFY(sample.persistence.isLoading);
        QVERIFY(std::abs(*sample.persistence.loadedShare - 0.038) < 1e-9);
        QCOMPARE(sample.persistence.loadingEta, std::optional(25s));
    }

    void readsDragonfly()
    {
        const auto sample = gaugesOf(fixture("dragonfly-1.31.txt"));

        QCOMPARE(sample.clientsMax, Count(64'000));
        QCOMPARE(sample.keys, Count(2));
        QVERIFY(sample.fragmentation); // told nowhere, but both its parts are
        QVERIFY(!sample.replication.mostLagBytes);
        QCOMPARE(sample.replication.replicas.size(), std::size_t{1});
    }

    void aReplicaThatIsBeingFilledIsNotBehind()
    {
        const auto sample = gaugesOf(fixture("valkey-8.0.txt"));

        QCOMPARE(sample.replication.replicas.size(), std::size_t{2});
        QCOMPARE(sample.replication.mostLagBytes, std::optional<std::int64_t>(12));
    }

    void noLimitIsNothing() { QVERIFY(!gaugesOf("maxmemory:0").memoryMax); }

    void ofNothingIsNothing()
    {
        const auto sample = gaugesOf("");

        QVERIFY(!sample.uptime);
        QVERIFY(!sample.memoryUsed);
        QVERIFY(!sample.fragmentation);
        QVERIFY(!sample.keys);
        QVERIFY(!sample.clientsConnected);
        QVERIFY(!sample.replication.offset);
        QVERIFY(!sample.persistence.lastSave);
        QCOMPARE(sample.identity, larder::redis::Identity());
    }

    void survivesDamagedFields_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("a save past any calendar")
            << std::string("rdb_last_save_time:9223372036854775807");
        QTest::newRow("offsets at both ends")
            << std::string("role:master\nmaster_repl_offset:9223372036854775807\n"
                           "slave0:ip=a,port=1,state=online,offset=-9223372036854775808\n");
        QTest::newRow("loaded more than all")
            << std::string("loading:1\nloading_loaded_perc:1e300\nloading_eta_seconds:-3");
        QTest::newRow("memory of 0") << std::string("used_memory:0\nused_memory_rss:5");
    }

    void survivesDamagedFields()
    {
        QFETCH(std::string, text);
        const auto sample = gaugesOf(text);

        QVERIFY(!sample.persistence.lastSave);
        QVERIFY(!sample.replication.mostLagBytes);
        QVERIFY(sample.persistence.loadedShare.value_or(1) <= 1);
        QVERIFY(!sample.persistence.loadingEta);
        QVERIFY(!sample.fragmentation);
    }
};

QTEST_GUILESS_MAIN(TestGauges)
#include "tst_gauges.moc"
