// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/info.h"

#include <QTest>

#include <rapidcheck.h>
#include <string>

#include "tests/engine/redis/fixture.h"

using larder::redis::Info;
using larder::test::fixture;

namespace {

constexpr const char *fixtures[] = {
    "redis-6.0.txt",         "redis-6.2.txt",         "redis-7.0.txt",
    "redis-7.0-cluster.txt", "redis-7.0-loading.txt", "redis-7.0-replica.txt",
    "redis-7.4.txt",         "redis-8.2.txt",         "valkey-7.2.txt",
    "valkey-8.0.txt",        "valkey-8.1-compat.txt", "keydb-6.3.txt",
    "dragonfly-1.31.txt",
};

} // namespace

class TestInfo final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatEveryServerSays_data()
    {
        QTest::addColumn<std::string>("text");
        for (const auto *name : fixtures)
            QTest::newRow(name) << fixture(name);
    }

    void readsWhatEveryServerSays()
    {
        QFETCH(std::string, text);

        const auto info = Info::parse(text);

        for (const auto *field :
             {"used_memory", "maxmemory", "connected_clients", "blocked_clients",
              "uptime_in_seconds", "total_commands_processed", "total_net_input_bytes",
              "total_net_output_bytes", "keyspace_hits", "keyspace_misses", "expired_keys",
              "evicted_keys"})
            QVERIFY2(info.count(field), field);
        QVERIFY(info.real("used_cpu_user"));
        QVERIFY(info.text("maxmemory_policy"));
        QVERIFY(info.hasSection("Keyspace"));
        QVERIFY(info.text("role"));
        QVERIFY(info.commands().contains("info") || info.commands().empty());
    }

    void readsDatabases_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::uint64_t>("keys");
        QTest::addColumn<std::uint64_t>("expiring");
        QTest::addColumn<std::int64_t>("averageTtl"); // -1: not known

        const auto row = [](const char *name, const char *text, std::uint64_t keys,
                            std::uint64_t expiring, std::int64_t averageTtl) {
            QTest::newRow(name) << std::string(text) << keys << expiring << averageTtl;
        };
        row("Redis", "db0:keys=3,expires=2,avg_ttl=1799000", 3, 2, 1'799'000);
        row("mean not known", "db0:keys=1,expires=0,avg_ttl=0", 1, 0, -1);
        row("Redis 7.4", "db0:keys=3,expires=2,avg_ttl=7,subexpiry=25", 3, 2, 7);
        row("KeyDB", "db0:keys=3,expires=2,avg_ttl=7,cached_keys=3", 3, 2, 7);
        row("Dragonfly", "db0:keys=2,expires=1,avg_ttl=-1", 2, 1, -1);
        row("no expires", "db0:keys=2", 2, 0, -1);
        row("damaged expires", "db0:keys=2,expires=x,avg_ttl=y", 2, 0, -1);
        row("other order", "db0:avg_ttl=5,expires=1,keys=2", 2, 1, 5);
        row("the first of two", "db0:keys=2\ndb0:keys=9", 2, 0, -1);
    }

    void readsDatabases()
    {
        QFETCH(std::string, text);
        QFETCH(std::int64_t, averageTtl);

        const auto info = Info::parse(text);

        QCOMPARE(info.databases().size(), std::size_t{1});
        const auto &database = info.databases().at(0);
        QCOMPARE(database.index, 0);
        QTEST(database.keys, "keys");
        QTEST(database.expiring, "expiring");
        QCOMPARE(database.averageTtlMs.value_or(-1), averageTtl);
    }

    void skipsWhatIsNoDatabase_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("no keys") << std::string("db0:expires=1");
        QTest::newRow("damaged keys") << std::string("db0:keys=-1,expires=0");
        QTest::newRow("no number") << std::string("db:keys=1");
        QTest::newRow("not only a number") << std::string("db0_distrib_strings_sizes:keys=1");
        QTest::newRow("past int") << std::string("db99999999999:keys=1");
        QTest::newRow("past 64 bit") << std::string("db0:keys=99999999999999999999");
    }

    void skipsWhatIsNoDatabase()
    {
        QFETCH(std::string, text);
        QVERIFY(Info::parse(text).databases().empty());
    }

    void readsCommandStats()
    {
        const auto info = Info::parse(fixture("redis-8.2.txt"));

        const Info::CommandStats expected{20'001, 14'992, 0, 0};
        QCOMPARE(info.commands().at("get"), expected);
        QCOMPARE(info.commands().at("set").rejected, std::optional<std::uint64_t>(1));
        QVERIFY(info.commands().contains("client|list"));
        QVERIFY(info.commands().contains("ft.search")); // written FT.SEARCH
    }

    void knowsNothingOfFailuresBefore62()
    {
        const auto info = Info::parse(fixture("redis-6.0.txt"));

        QCOMPARE(info.commands().at("get").calls, std::uint64_t{20'001});
        QVERIFY(!info.commands().at("get").rejected);
        QVERIFY(!info.commands().at("get").failed);
    }

    void skipsDamagedCommandStats()
    {
        const auto info = Info::parse("cmdstat_get:calls=1\r\ncmdstat_set:usec=3\r\n"
                                      "cmdstat_del:calls=-1,usec=2\r\ncmdstat_ttl:\r\n");
        QVERIFY(info.commands().empty());
    }

    void readsReplicas()
    {
        const auto info = Info::parse(fixture("valkey-8.0.txt"));

        QCOMPARE(info.replicas().size(), std::size_t{2});
        const Info::Replica first{"[fd00::2:5]:6379", "online", 931'800, 0};
        const Info::Replica second{"cache-2.example:6379", "wait_bgsave", 0, 0};
        QCOMPARE(info.replicas().at(0), first);
        QCOMPARE(info.replicas().at(1), second);
    }

    void aReplicaOfDragonflyHasNoOffset()
    {
        const auto info = Info::parse(fixture("dragonfly-1.31.txt"));

        QCOMPARE(info.replicas().at(0).address, std::string("10.0.0.7:6379"));
        QVERIFY(!info.replicas().at(0).offset);
    }

    void readsNumbersWholeOrNotAtAll_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<bool>("isInteger");
        QTest::addColumn<bool>("isCount");
        QTest::addColumn<bool>("isReal");

        const auto row = [](const char *value, bool isInteger, bool isCount, bool isReal) {
            QTest::addRow("'%s'", value) << std::string(value) << isInteger << isCount << isReal;
        };
        row("12", true, true, true);
        row("-1", true, false, true);
        row("1.25", false, false, true);
        row("", false, false, false);
        row(" 12", false, false, false);
        row("12%", false, false, false);
        row("12K", false, false, false);
        row("nan", false, false, false);
        row("inf", false, false, false);
        row("-inf", false, false, false);
        row("9223372036854775807", true, true, true);
        row("9223372036854775808", false, true, true);
        row("18446744073709551616", false, false, true);
        row("1e999", false, false, false);
    }

    void readsNumbersWholeOrNotAtAll()
    {
        QFETCH(std::string, value);
        const auto info = Info::parse("field:" + value + "\r\n");

        QCOMPARE(info.text("field"), std::optional<std::string_view>(value));
        QTEST(info.integer("field").has_value(), "isInteger");
        QTEST(info.count("field").has_value(), "isCount");
        QTEST(info.real("field").has_value(), "isReal");
    }

    void aFieldThatIsAbsentIsNothing()
    {
        const auto info = Info::parse("a:1");

        QVERIFY(!info.text("b"));
        QVERIFY(!info.integer("b"));
        QVERIFY(!info.count("b"));
        QVERIFY(!info.real("b"));
        QVERIFY(!info.hasSection("Keyspace"));
    }

    void survivesOddLines()
    {
        const auto info = Info::parse("\r\n:no name\r\nno colon\r\n#\r\n# Stats\r\n"
                                      "value:with:colons\r\nlast:1");

        QCOMPARE(info.text("value"), std::optional<std::string_view>("with:colons"));
        QCOMPARE(info.integer("last"), std::optional<std::int64_t>(1));
        QVERIFY(info.hasSection("Stats"));
        QVERIFY(!info.text(""));
    }

    void theFirstOfTwoFieldsCounts()
    {
        QCOMPARE(Info::parse("role:master\nrole:slave\n").text("role"),
                 std::optional<std::string_view>("master"));
    }

    void anEmptyAnswerIsEmpty()
    {
        QVERIFY(Info::parse("").empty());
        QVERIFY(Info::parse("# Server\r\n").empty());
        QVERIFY(!Info::parse("cmdstat_get:calls=1,usec=1").empty());
    }

    void readsBackWhatAServerWrites()
    {
        const bool holds = rc::check("fields and statistics survive the wire", [] {
            const auto number = [] { return *rc::gen::arbitrary<std::uint64_t>(); };
            const auto index = *rc::gen::inRange(0, 100);
            const auto keys = number();
            const auto calls = number();
            const auto microseconds = number();
            const auto value = *rc::gen::container<std::string>(
                rc::gen::suchThat<char>([](char c) { return c != '\r' && c != '\n'; }));
            std::string text = "# Stats\r\nfield:" + value + "\r\n";
            text += "cmdstat_Get|x:calls=" + std::to_string(calls)
                + ",usec=" + std::to_string(microseconds) + "\r\n";
            text += "db" + std::to_string(index) + ":keys=" + std::to_string(keys) + "\r\n";

            const auto info = Info::parse(text);

            RC_ASSERT(info.text("field") == value);
            RC_ASSERT(info.commands().at("get|x").calls == calls);
            RC_ASSERT(info.commands().at("get|x").microseconds == microseconds);
            RC_ASSERT(info.databases().at(index).keys == keys);
        });
        QVERIFY(holds);
    }

    void survivesDamage()
    {
        const auto whole = fixture("redis-8.2.txt");
        const bool holds = rc::check("any cut and any flipped bytes parse", [&whole] {
            auto text = whole.substr(0, *rc::gen::inRange<std::size_t>(0, whole.size()));
            const auto flips = *rc::gen::inRange(0, 20);
            for (int i = 0; i < flips && !text.empty(); ++i)
                text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();

            const auto info = Info::parse(text);

            RC_ASSERT(info.databases().size() <= 3U);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestInfo)
#include "tst_info.moc"
