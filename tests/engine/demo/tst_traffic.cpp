// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/demoserver.h"
#include "engine/demo/traffic.h"
#include "engine/redis/clientlist.h"
#include "engine/redis/connection.h"
#include "engine/redis/info.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <csignal>
#include <set>

#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::NullLog;
using larder::SystemClock;
using larder::demo::DemoServer;
using larder::demo::Traffic;
using larder::demo::TrafficOptions;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::Info;

namespace {

/// A small server under traffic, and a connection to look at it.
struct Scene {
    explicit Scene(double commandsPerSecond = 1'500)
        : server(DemoServer::start({.maxMemory = 6ULL * 1024 * 1024}).value())
    {
        TrafficOptions options;
        options.connect = server.connectOptions();
        options.commandsPerSecond = commandsPerSecond;
        options.ownsServer = true;
        traffic = std::make_unique<Traffic>(options, clock, log);
        static_cast<void>(server.waitUntilReady(Deadline::in(10s)));
        connection = Connection::open(server.connectOptions(), Deadline::in(5s)).value();
    }

    std::string ask(const Command &command)
    {
        const auto answer = connection->send(command, Deadline::in(5s));
        return answer ? std::string((*answer)->text()) : answer.error().detail;
    }
    Info info() { return Info::parse(ask(Command("INFO", "all"))); }
    std::int64_t counter(std::string_view field) { return info().integer(field).value_or(-1); }

    /// Ends the traffic and says how long that took.
    qint64 end()
    {
        QElapsedTimer timer;
        timer.start();
        traffic.reset();
        return timer.elapsed();
    }

    SystemClock clock;
    NullLog log;
    DemoServer server;
    std::unique_ptr<Traffic> traffic;
    std::shared_ptr<Connection> connection;
};

} // namespace

class TestTraffic final : public QObject
{
    Q_OBJECT

private slots:
    void everythingACacheDoesHappensWithinSeconds()
    {
        Scene scene;

        QTRY_VERIFY_WITH_TIMEOUT(scene.counter("keyspace_hits") > 100, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.counter("keyspace_misses") > 10, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.counter("evicted_keys") > 0, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.counter("expired_keys") > 0, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.counter("blocked_clients") > 0, 10'000);
        QCOMPARE(scene.traffic->counts().errors, std::uint64_t{0});
    }

    void countsWhatTheServerCounts()
    {
        Scene scene(300);
        QVERIFY(scene.traffic->waitUntilWarm(Deadline::in(10s)));
        scene.ask(Command("CONFIG", "RESETSTAT"));
        const auto before = scene.traffic->counts();
        QTRY_VERIFY_WITH_TIMEOUT(scene.traffic->counts().hits - before.hits > 200, 10'000);
        const auto after = scene.traffic->counts();

        const auto counted = static_cast<double>(after.hits - before.hits);
        const auto server = static_cast<double>(scene.counter("keyspace_hits"));
        QVERIFY2(std::abs(counted - server) < 60, qPrintable(QString::number(server)));
    }

    void fillsAServerThatIsItsOwnUnseen()
    {
        Scene scene(0.1);
        QVERIFY(scene.traffic->waitUntilWarm(Deadline::in(10s)));

        const auto info = scene.info();
        QVERIFY(info.integer("used_memory").value() > 4'000'000);
        QVERIFY(info.integer("total_commands_processed").value() < 300);
    }

    void usesADatabasePerEdition()
    {
        Scene scene;
        QVERIFY(scene.traffic->waitUntilWarm(Deadline::in(10s)));

        const auto info = scene.info();
        for (const int database : {0, 1, 2})
            QVERIFY(info.databases().contains(database));
        std::uint64_t keys = 0;
        std::uint64_t expiring = 0;
        for (const auto &[index, database] : info.databases()) {
            keys += database.keys;
            expiring += database.expiring;
        }
        QVERIFY(keys > 1'000);
        QVERIFY(keys - expiring <= 2); // the index of sessions and the queue, for a moment
    }

    void keepsToItsPrefixAndDatabase()
    {
        SystemClock clock;
        NullLog log;
        const larder::test::RedisServer server;
        auto target = server.options();
        target.database = 3;
        auto connection = Connection::open(target, Deadline::in(5s)).value();
        const auto ask = [&](const Command &command) {
            return connection->send(command, Deadline::in(5s)).value();
        };
        ask(Command("SET", "permission:1:billing:read:v1", "theirs"));

        Traffic traffic({.connect = target, .keyPrefix = "ours:"}, clock, log);
        QVERIFY(traffic.waitUntilWarm(Deadline::in(10s)));
        QTRY_VERIFY_WITH_TIMEOUT(traffic.counts().misses > 20, 10'000);

        QVERIFY(traffic.counts().hits > 0);
        QCOMPARE(traffic.counts().errors, std::uint64_t{0});
        QCOMPARE(std::string(ask(Command("GET", "permission:1:billing:read:v1"))->text()),
                 std::string("theirs"));
        const auto info = Info::parse(ask(Command("INFO", "keyspace"))->text());
        QCOMPARE(info.databases().size(), std::size_t{1});
        QVERIFY(info.databases().contains(3));
        const auto keys = ask(Command("KEYS", "*"));
        QVERIFY(keys->size() > 1'000);
        for (const auto &key : *keys)
            QVERIFY2(key.text().starts_with("ours:")
                         || key.text() == "permission:1:billing:read:v1",
                     std::string(key.text()).c_str());
        QCOMPARE(Info::parse(ask(Command("INFO", "stats"))->text()).integer("evicted_keys"),
                 std::int64_t{0});
    }

    void itsClientsHaveNames()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.counter("connected_clients") >= 14, 10'000);

        std::set<std::string> names;
        for (const auto &client :
             larder::redis::parseClientList(scene.ask(Command("CLIENT", "LIST"))))
            names.insert(client.name);
        for (const auto *name : {"auth-api-1", "auth-api-2", "profile-api", "session-gateway",
                                 "session-reaper", "task-api", "analytics-api", "task-worker-1"})
            QVERIFY2(names.contains(name), name);
    }

    void keepsItsPace()
    {
        Scene scene(400);
        QVERIFY(scene.traffic->waitUntilWarm(Deadline::in(10s)));
        const auto before = scene.traffic->counts().commands;
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 1'500, 3'000);
        const auto commands = static_cast<double>(scene.traffic->counts().commands - before);

        const double perSecond = commands * 1'000 / static_cast<double>(timer.elapsed());
        QVERIFY2(perSecond > 200 && perSecond < 1'100, qPrintable(QString::number(perSecond)));
    }

    void endsWithinASecondWhateverTheServerDoes_data()
    {
        QTest::addColumn<int>("signalNumber");

        QTest::addRow("serving") << 0;
        QTest::addRow("stopped") << SIGSTOP;
        QTest::addRow("killed") << SIGKILL;
    }

    void endsWithinASecondWhateverTheServerDoes()
    {
        QFETCH(int, signalNumber);
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.traffic->counts().hits > 0, 10'000);
        if (signalNumber != 0)
            scene.server.process().signal(signalNumber);

        QVERIFY(scene.end() < 1'000);
    }

    void endsWhileTheServerIsNotThereYet()
    {
        SystemClock clock;
        NullLog log;
        TrafficOptions options;
        options.connect.endpoint = larder::redis::UnixSocket{"/tmp/larder-no-such.sock"};
        auto traffic = std::make_unique<Traffic>(options, clock, log);
        QElapsedTimer timer;
        timer.start();

        QVERIFY(!traffic->waitUntilWarm(Deadline::in(1ms)));
        traffic.reset();

        QVERIFY(timer.elapsed() < 1'000);
    }

    void goesOnWithErrorsWhileTheServerIsAway()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.traffic->counts().hits > 0, 10'000);

        scene.server.process().signal(SIGKILL);

        QTRY_VERIFY_WITH_TIMEOUT(scene.traffic->counts().errors > 0, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
