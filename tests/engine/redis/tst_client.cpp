// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"

#include <QTest>

#include <array>
#include <atomic>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/redisserver.h"
#include "tests/support/shiftedclock.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::NullLog;
using larder::Outcome;
using larder::SystemClock;
using larder::redis::Access;
using larder::redis::Client;
using larder::redis::ClientOptions;
using larder::redis::Command;
using larder::redis::Lookups;
using larder::redis::Pipeline;
using larder::redis::UnixSocket;
using larder::test::RedisServer;
using larder::test::ShiftedClock;

namespace {

class CountingLog final : public larder::LogSink
{
public:
    void write(larder::LogLevel, std::string_view, std::string_view) override { ++m_lines; }
    int lines() const { return m_lines; }

private:
    std::atomic<int> m_lines{0};
};

Deadline soon()
{
    return Deadline::in(10s);
}

ClientOptions nowhere()
{
    ClientOptions options;
    options.connect.endpoint = UnixSocket{"/nonexistent/redis.sock"};
    options.reconnect.jitter = 0;
    return options;
}

std::string textOf(const larder::Result<larder::redis::Reply> &answer)
{
    return answer ? std::string((*answer)->text()) : "error: " + answer.error().detail;
}

/// The number behind `name` in an answer of INFO.
int field(const std::string &info, const std::string &name)
{
    const auto at = info.find(name);
    return at == std::string::npos ? 0 : std::stoi(info.substr(at + name.size()));
}

void inThreads(int count, const std::function<void(int)> &work)
{
    std::vector<std::jthread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&work, i] { work(i); });
}

} // namespace

class TestClient final : public QObject
{
    Q_OBJECT

private slots:
    void connectsWhenFirstUsed()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QCOMPARE(client.bytesSent(), std::uint64_t(0));
        QVERIFY(!client.nextAttemptAt());

        QCOMPARE(textOf(client.send(Command("PING"), soon())), std::string("PONG"));

        QCOMPARE(client.failedAttempts(), 0);
        QVERIFY(client.bytesSent() > 0);
        QVERIFY(client.bytesReceived() > 0);
    }

    void manyThreadsEachGetTheirOwnAnswer()
    {
        Client client({.connect = m_server.options()}, m_clock, m_log);
        std::atomic<int> wrong{0};

        inThreads(16, [&](int thread) {
            for (int i = 0; i < 300; ++i) {
                const auto word = std::to_string(thread) + ":" + std::to_string(i);
                if (textOf(client.send(Command("ECHO", word), soon())) != word)
                    ++wrong;
            }
        });

        QCOMPARE(wrong.load(), 0);
        QCOMPARE(client.commandsSent(), std::uint64_t(16 * 300));
    }

    void opensNoMoreConnectionsThanItsPoolHolds()
    {
        RedisServer server;
        Client client({.connect = server.options(), .poolSize = 2}, m_clock, m_log);

        inThreads(16, [&](int) {
            for (int i = 0; i < 200; ++i)
                static_cast<void>(client.send(Command("GET", "k"), soon()));
        });

        const auto info = textOf(client.send(Command("INFO", "clients"), soon()));
        QVERIFY(field(info, "connected_clients:") <= 2);
    }

    void failsAtOnceUntilTheNextAttemptIsDue()
    {
        ShiftedClock clock;
        Client client(nowhere(), clock, m_log);

        QCOMPARE(client.send(Command("GET", "k"), soon()).error().code, ErrorCode::SocketMissing);
        QCOMPARE(client.failedAttempts(), 1);
        QVERIFY(client.nextAttemptAt().has_value());

        for (int i = 0; i < 4; ++i) {
            clock.advance(1h);
            QCOMPARE(client.send(Command("GET", "k"), soon()).error().code,
                     ErrorCode::SocketMissing);
        }
        QCOMPARE(client.failedAttempts(), 5);

        QCOMPARE(client.send(Command("GET", "k"), soon()).error().code, ErrorCode::SocketMissing);
        QCOMPARE(client.failedAttempts(), 5);
    }

    void theLogSaysAReasonOnce()
    {
        ShiftedClock clock;
        CountingLog log;
        Client client(nowhere(), clock, log);

        for (int i = 0; i < 5; ++i) {
            client.retryNow();
            static_cast<void>(client.send(Command("GET", "k"), soon()));
        }

        QCOMPARE(client.failedAttempts(), 5);
        QCOMPARE(log.lines(), 1);
    }

    void failedAttemptsOpenNoCircuit()
    {
        ShiftedClock clock;
        Client client(nowhere(), clock, m_log);

        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.send(Command("SET", "k", "v"), soon()).error().code,
                     ErrorCode::SocketMissing);
    }

    void retryNowDropsTheWait()
    {
        ShiftedClock clock;
        Client client(nowhere(), clock, m_log);
        for (int i = 0; i < 8; ++i) {
            clock.advance(1h);
            static_cast<void>(client.send(Command("GET", "k"), soon()));
        }
        QCOMPARE(client.failedAttempts(), 8);

        client.retryNow();
        static_cast<void>(client.send(Command("GET", "k"), soon()));

        QCOMPARE(client.failedAttempts(), 9);
    }

    void asksAWrongPasswordOnlyOnce()
    {
        ShiftedClock clock;
        RedisServer server({.config = {"requirepass right"}});
        auto options = server.options();
        options.password = larder::Secret("wrong");
        Client client({.connect = options}, clock, m_log);

        for (int i = 0; i < 5; ++i) {
            QCOMPARE(client.send(Command("GET", "k"), soon()).error().code, ErrorCode::AuthFailed);
            QVERIFY(!client.nextAttemptAt());
            clock.advance(1h);
        }
        QCOMPARE(client.failedAttempts(), 1);
        QCOMPARE(client.openDedicated(soon()).error().code, ErrorCode::AuthFailed);

        client.retryNow();
        QCOMPARE(client.send(Command("GET", "k"), soon()).error().code, ErrorCode::AuthFailed);
        QCOMPARE(client.failedAttempts(), 2);
    }

    void asksForAPasswordThatIsMissing()
    {
        RedisServer server({.config = {"requirepass right"}});
        Client client({.connect = server.options()}, m_clock, m_log);

        QCOMPARE(client.send(Command("GET", "k"), soon()).error().code, ErrorCode::AuthRequired);
        QVERIFY(!client.nextAttemptAt());
    }

    void repeatsReadsWhenTheirConnectionWasClosed()
    {
        Client client({.connect = m_server.options()}, m_clock, m_log);
        Client other({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(other.send(Command("SET", "kept", "value"), soon()));

        for (int i = 0; i < 20; ++i) {
            QCOMPARE(textOf(client.send(Command("GET", "kept"), soon())), std::string("value"));
            QVERIFY(
                other.send(Command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"), soon()));
        }
    }

    void neverRepeatsAWriteThatMayHaveArrived()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(client.send(Command("PING"), soon()));
        server.freeze();
        const auto before = client.bytesSent();
        std::jthread cut([&] {
            while (client.bytesSent() == before)
                std::this_thread::yield();
            server.kill();
        });

        const auto answer = client.send(Command("INCR", "counter"), soon());

        QVERIFY(!answer);
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        cut.join();
        server.restart();
        bool isBack = false;
        QTRY_VERIFY(isBack = isBack || client.send(Command("PING"), soon()));
        QVERIFY((*client.send(Command("GET", "counter"), soon()))->isNil());
    }

    void comesBackWithinASecondOfTheServer()
    {
        RedisServer server;
        Client client({.connect = server.options()}, m_clock, m_log);
        QVERIFY(client.send(Command("PING"), soon()));
        for (int round = 0; round < 3; ++round) {
            server.kill();
            QVERIFY(!client.send(Command("PING"), soon()));
            server.restart();

            const auto since = std::chrono::steady_clock::now();
            while (!client.send(Command("PING"), soon()))
                std::this_thread::yield();
            QVERIFY(std::chrono::steady_clock::now() - since < 1s);
            QCOMPARE(client.failedAttempts(), 0);
        }
    }

    void checksAnIdleConnectionBeforeItIsUsed()
    {
        ShiftedClock clock;
        RedisServer server;
        Client client({.connect = server.options(), .poolSize = 1}, clock, m_log);
        const auto pings = [&] {
            const auto info = textOf(client.send(Command("INFO", "commandstats"), soon()));
            return field(info, "cmdstat_ping:calls=");
        };
        const int before = pings();
        QCOMPARE(pings(), before);

        clock.advance(31s);

        QCOMPARE(pings(), before + 1);
    }

    void replacesAConnectionThatFailsItsCheck()
    {
        ShiftedClock clock;
        Client client({.connect = m_server.options()}, clock, m_log);
        Client other({.connect = m_server.options()}, m_clock, m_log);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(client.send(Command("SET", "k", "v"), soon()));
            QVERIFY(
                other.send(Command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"), soon()));
            clock.advance(31s);
        }
    }

    void countsItsOwnLookUps()
    {
        Client client({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(client.send(Command("SET", "there", "v"), soon()));
        QVERIFY(client.send(Command("INFO"), soon()));
        QCOMPARE(client.ownLookups(), Lookups());

        QVERIFY(client.send(Command("GET", "there"), soon()));
        QVERIFY(client.send(Command("GET", "missing"), soon()));
        client.sendAll(Pipeline().add("MGET", "there", "missing", "gone").add("TTL", "there"),
                       soon());
        QVERIFY(!client.send(Command("LLEN", "there"), soon()));

        QCOMPARE(client.ownLookups(), (Lookups{.hits = 4, .misses = 3}));
    }

    void sendsNothingThatIsRefused()
    {
        Client client({.connect = m_server.options(), .access = Access::ReadOnly}, m_clock, m_log);

        QCOMPARE(client.send(Command("SET", "k", "v"), soon()).error().code, ErrorCode::ReadOnly);
        QCOMPARE(client.send(Command("SELECT", "1"), soon()).error().code,
                 ErrorCode::CommandRefused);
        const auto batch = Pipeline().add("GET", "k").add("DEL", "k");
        for (const auto &answer : client.sendAll(batch, soon()))
            QCOMPARE(answer.error().code, ErrorCode::ReadOnly);

        QCOMPARE(client.commandsSent(), std::uint64_t(0));
    }

    void sendsNothingWithoutTime()
    {
        Client client({.connect = m_server.options()}, m_clock, m_log);
        std::stop_source stop;
        stop.request_stop();

        const auto late = client.send(Command("SET", "k", "v"), Deadline::in(0ms));
        const auto stopped =
            client.send(Command("SET", "k", "v"), soon().stoppedBy(stop.get_token()));

        QCOMPARE(late.error().code, ErrorCode::Timeout);
        QCOMPARE(late.error().outcome, Outcome::NotDone);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(stopped.error().outcome, Outcome::NotDone);
        QCOMPARE(client.commandsSent(), std::uint64_t(0));
    }

    void waitsForAnAttemptNoLongerThanItsDeadline()
    {
        RedisServer server;
        server.freeze();
        Client client({.connect = server.options()}, m_clock, m_log);
        const auto since = std::chrono::steady_clock::now();

        inThreads(4, [&](int) {
            const auto answer = client.send(Command("GET", "k"), Deadline::in(100ms));
            QCOMPARE(answer.error().code, ErrorCode::Timeout);
            QCOMPARE(answer.error().outcome, Outcome::NotDone);
        });

        QVERIFY(std::chrono::steady_clock::now() - since < 2s);
        QCOMPARE(client.failedAttempts(), 0);
        server.thaw();
        QVERIFY(client.send(Command("GET", "k"), soon()));
    }

    void isGoneAtOnceWhileItConnects()
    {
        RedisServer server;
        server.freeze();
        const auto since = std::chrono::steady_clock::now();
        {
            Client client({.connect = server.options()}, m_clock, m_log);
            static_cast<void>(client.send(Command("GET", "k"), Deadline::in(10ms)));
        }
        QVERIFY(std::chrono::steady_clock::now() - since < 1s);
    }

    void sendAllKeepsTheOrder()
    {
        Client client({.connect = m_server.options()}, m_clock, m_log);
        Pipeline commands;
        for (int i = 0; i < 1'000; ++i)
            commands.add("ECHO", std::to_string(i));

        const auto answers = client.sendAll(commands, soon());

        for (std::size_t i = 0; i < answers.size(); ++i)
            QCOMPARE(textOf(answers[i]), std::to_string(i));
        QVERIFY(client.sendAll({}, soon()).empty());
    }

    void dedicatedConnectionMayDoWhatASharedOneMayNot()
    {
        Client client({.connect = m_server.options()}, m_clock, m_log);

        const auto own = client.openDedicated(soon());

        QVERIFY(own);
        QVERIFY((*own)->send(Command("MULTI"), soon()));
        QVERIFY((*own)->send(Command("DISCARD"), soon()));
    }

private:
    SystemClock m_clock;
    NullLog m_log;
    RedisServer m_server;
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
