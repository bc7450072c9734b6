// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"
#include "engine/redis/subscriber.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "tests/integration/clientfaults.h"
#include "tests/support/cutproxy.h"
#include "tests/support/redisserver.h"
#include "tests/support/shiftedclock.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::Outcome;
using larder::redis::Client;
using larder::redis::Command;
using larder::redis::Gap;
using larder::redis::Subscriber;
using larder::test::CutProxy;
using larder::test::infoField;
using larder::test::RedisServer;
using larder::test::send;
using larder::test::ShiftedClock;
using larder::test::soon;
using larder::test::textOf;

/// The rows of the fault matrix in which a Client loses its server, against a real one.
class TestFaultsClient final : public QObject
{
    Q_OBJECT

private slots:
    void f01_serverKilledWhileIdle()
    {
        RedisServer server({.config = {}, .port = RedisServer::Port::Loopback});
        Client client({.connect = server.tcpOptions()}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        server.kill();
        const auto since = std::chrono::steady_clock::now();

        COMPARE_ERROR(send(client, "GET", "k"), ErrorCode::ConnectionRefused, Outcome::NotDone);

        QVERIFY(std::chrono::steady_clock::now() - since < 100ms);
        QVERIFY(client.failedAttempts() > 0);
        QVERIFY(client.nextAttemptAt().has_value());
    }

    void f01_writeAfterAKillIsNotDone()
    {
        RedisServer server({.config = {}, .port = RedisServer::Port::Loopback});
        Client client({.connect = server.tcpOptions()}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        server.kill();
        const auto killedAt = std::chrono::steady_clock::now();
        while (std::chrono::steady_clock::now() - killedAt < 5ms)
            std::this_thread::yield();

        // A connection that has rested is looked at before anything is written to it.
        COMPARE_ERROR(send(client, "SET", "k", "v"), ErrorCode::ConnectionRefused,
                      Outcome::NotDone);
    }

    void f01_callSucceedsWithinASecondOfAShortOutage_data()
    {
        QTest::addColumn<int>("outage");
        // The promise ends at 5 s, and the test's own steps and the restart take time as well.
        for (const int outage : {100, 500, 1'000, 2'000, 3'500, 4'500})
            QTest::addRow("%d ms", outage) << outage;
    }

    void f01_callSucceedsWithinASecondOfAShortOutage()
    {
        QFETCH(int, outage);
        ShiftedClock clock;
        RedisServer server;
        Client client({.connect = server.options()}, clock, m_log);
        QVERIFY(send(client, "PING"));
        server.kill();
        for (int passed = 0; passed < outage; passed += 10) {
            QVERIFY(!send(client, "PING"));
            clock.advance(10ms);
        }
        server.restart();

        const auto backAt = clock.now();
        while (!send(client, "PING"))
            clock.advance(10ms);
        QVERIFY(clock.now() - backAt < 1s);
    }

    void f01_longOutageIsAskedLessThanOnceASecond()
    {
        ShiftedClock clock;
        RedisServer server;
        Client client({.connect = server.options()}, clock, m_log);
        QVERIFY(send(client, "PING"));
        server.kill();
        for (int passed = 0; passed < 600'000; passed += 50) {
            static_cast<void>(send(client, "PING"));
            clock.advance(50ms);
        }

        QVERIFY(client.failedAttempts() > 100);
        QVERIFY(client.failedAttempts() < 600);
    }

    void f02_serverKilledUnderAWrite()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        server.freeze();
        const auto before = client.bytesSent();
        std::jthread killer([&] {
            while (client.bytesSent() == before)
                std::this_thread::yield();
            server.kill();
        });

        const auto answer = send(client, "INCR", "counter");

        QVERIFY(!answer);
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        QVERIFY(answer.error().code == ErrorCode::Disconnected
                || answer.error().code == ErrorCode::ConnectionReset);
        killer.join();
        server.restart();
        bool isBack = false;
        QTRY_VERIFY(isBack = isBack || send(client, "PING"));
        QVERIFY((*send(client, "GET", "counter"))->isNil());
    }

    void f02_writeCutBeforeItsReplyIsDoneOnce()
    {
        RedisServer server;
        CutProxy proxy(server.options().endpoint);
        Client client({.connect = proxy.options(), .poolSize = 1}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        const Command increase("INCR", "counter");
        proxy.cutAfter(CutProxy::Direction::Request, increase.wire().size());

        COMPARE_ERROR(client.send(increase, soon()), ErrorCode::Disconnected, Outcome::Unknown);

        QCOMPARE(textOf(send(client, "GET", "counter")), std::string("1"));
    }

    void f02_readCutBeforeItsReplyIsRepeated()
    {
        RedisServer server;
        CutProxy proxy(server.options().endpoint);
        Client client({.connect = proxy.options(), .poolSize = 1}, m_clock, m_log);
        QVERIFY(send(client, "SET", "k", "value"));
        const Command get("GET", "k");
        for (std::size_t bytes = 1; bytes <= get.wire().size(); ++bytes) {
            proxy.cutAfter(CutProxy::Direction::Request, bytes);
            QCOMPARE(textOf(client.send(get, soon())), std::string("value"));
        }
        for (std::size_t bytes = 1; bytes < 11; ++bytes) {
            proxy.cutAfter(CutProxy::Direction::Reply, bytes);
            QCOMPARE(textOf(client.send(get, soon())), std::string("value"));
        }
    }

    /// What was acknowledged is on the server, in order and once; what is there besides was
    /// unknown.
    void f02_cutAtEveryByteOfAWrite()
    {
        RedisServer server;
        CutProxy proxy(server.options().endpoint);
        Client client(
            {.connect = proxy.options(), .poolSize = 1, .breaker = {.failuresToOpen = 1'000}},
            m_clock, m_log);
        QVERIFY(send(client, "PING"));
        std::vector<std::string> done;
        std::vector<std::string> unknown;
        const auto push = [&](CutProxy::Direction direction, std::size_t bytes) {
            while (!send(client, "PING"))
                std::this_thread::yield();
            const auto word = std::to_string(done.size() + unknown.size() + 1'000);
            proxy.cutAfter(direction, bytes);
            const auto answer = send(client, "RPUSH", "list", word);
            if (answer)
                done.push_back(word);
            else if (answer.error().outcome == Outcome::Unknown)
                unknown.push_back(word);
        };
        const auto size = Command("RPUSH", "list", "1000").wire().size();
        for (std::size_t bytes = 1; bytes <= size + 1; ++bytes)
            push(CutProxy::Direction::Request, bytes);
        for (std::size_t bytes = 1; bytes <= 6; ++bytes)
            push(CutProxy::Direction::Reply, bytes);

        Client direct({.connect = server.options()}, m_clock, m_log);
        const auto list = send(direct, "LRANGE", "list", "0", "-1").value();
        std::vector<std::string> found;
        for (const auto &element : *list)
            found.emplace_back(element.text());
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        QVERIFY(std::adjacent_find(found.begin(), found.end()) == found.end());
        QVERIFY(std::includes(found.begin(), found.end(), done.begin(), done.end()));
        for (const auto &word : found)
            QVERIFY(std::binary_search(done.begin(), done.end(), word)
                    || std::binary_search(unknown.begin(), unknown.end(), word));
        QVERIFY(unknown.size() >= size);
        QVERIFY(!done.empty());
    }

    void f03_restartedServerIsFoundAgain()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(client, "SET", "k", "v"));
        const auto runId = infoField(client, "server", "run_id");
        QVERIFY(!runId.empty());

        server.kill();
        server.restart();

        QTRY_VERIFY(send(client, "PING"));
        QVERIFY(infoField(client, "server", "run_id") != runId);
        QVERIFY((*send(client, "GET", "k"))->isNil());
    }

    void f05_frozenServerTimesOutEachCommandByItself()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        server.freeze();

        for (int i = 0; i < 3; ++i) {
            const auto answer = client.send(Command("GET", "k"), Deadline::in(50ms));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Timeout);
        }
        server.thaw();

        QTRY_VERIFY(send(client, "GET", "k"));
    }

    void f05_lateRepliesMatchNoOtherCommand()
    {
        RedisServer server;
        ShiftedClock clock;
        Client client({.connect = server.options(), .poolSize = 1}, clock, m_log);
        QVERIFY(send(client, "PING"));
        for (int round = 0; round < 5; ++round) {
            server.freeze();
            for (int i = 0; i < 10; ++i)
                static_cast<void>(
                    client.send(Command("ECHO", "late " + std::to_string(i)), Deadline::in(2ms)));
            server.thaw();
            for (int i = 0; i < 10; ++i) {
                const auto word = std::to_string(round) + "." + std::to_string(i);
                const auto answer = send(client, "ECHO", word);
                if (answer)
                    QCOMPARE(textOf(answer), word);
                else
                    QCOMPARE(answer.error().code, ErrorCode::CircuitOpen);
            }
            clock.advance(3s);
        }
    }

    void f05_silenceEndsTheConnection()
    {
        RedisServer server;
        auto options = server.options();
        options.timeouts.silence = 200ms;
        Client client({.connect = options}, m_clock, m_log);
        QVERIFY(send(client, "PING"));
        server.freeze();

        COMPARE_ERROR(send(client, "SET", "k", "v"), ErrorCode::NotResponding, Outcome::Unknown);
        server.thaw();

        QTRY_VERIFY(send(client, "PING"));
    }

    void f07_halfOpenConnectionIsNoticed()
    {
        RedisServer server;
        CutProxy proxy(server.options().endpoint);
        auto options = proxy.options();
        options.timeouts.silence = 200ms;
        Client client({.connect = options, .poolSize = 1}, m_clock, m_log);
        QVERIFY(send(client, "SET", "k", "v"));
        proxy.blackhole();
        const auto since = std::chrono::steady_clock::now();

        COMPARE_ERROR(send(client, "GET", "k"), ErrorCode::NotResponding, Outcome::Unknown);

        QVERIFY(std::chrono::steady_clock::now() - since < 1s);
        QCOMPARE(textOf(send(client, "GET", "k")), std::string("v"));
    }

    void f37_serverIsFull()
    {
        RedisServer server;
        Client first({.connect = server.options(), .poolSize = 1}, m_clock, m_log);
        QVERIFY(send(first, "CONFIG", "SET", "maxclients", "1"));
        ShiftedClock clock;
        Client second({.connect = server.options()}, clock, m_log);

        COMPARE_ERROR(send(second, "GET", "k"), ErrorCode::MaxClients, Outcome::NotDone);
        QVERIFY(second.nextAttemptAt().has_value());
        QVERIFY(*second.nextAttemptAt() - m_clock.now() > 900ms);

        QVERIFY(send(first, "CONFIG", "SET", "maxclients", "100"));
        clock.advance(2s);
        QVERIFY(send(second, "GET", "k"));
    }

    void f38_subscriberKilledByItsOutputBuffer()
    {
        RedisServer server({.config = {"client-output-buffer-limit pubsub 1mb 0 0"}});
        Client client({.connect = server.options()}, m_clock, m_log);
        Subscriber subscriber({.connect = server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("flood", soon()));
        QTRY_VERIFY(subscriber.isListening());
        const auto before = m_clock.wallNow();

        // One script sends more than the limit before the server can write any of it.
        const auto script = "for i = 1, 40 do redis.call('publish', 'flood', "
                            "string.rep('x', 100000)) end";
        QVERIFY(send(client, "EVAL", script, "0"));

        std::optional<Gap> gap;
        while (!gap) {
            const auto events = subscriber.take(soon());
            QVERIFY(events);
            for (const auto &event : *events)
                if (const auto *found = std::get_if<Gap>(&event))
                    gap = *found;
        }
        QVERIFY(gap->cause.code == ErrorCode::Disconnected
                || gap->cause.code == ErrorCode::TruncatedReply
                || gap->cause.code == ErrorCode::ConnectionReset);
        QVERIFY(!gap->lost);
        QVERIFY(gap->to >= before);
        QTRY_VERIFY(subscriber.isListening());
    }

private:
    larder::SystemClock m_clock;
    larder::NullLog m_log;
};

QTEST_GUILESS_MAIN(TestFaultsClient)
#include "tst_faults_client.moc"
