// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <QTest>

#include <mutex>
#include <random>
#include <thread>

#include "tests/support/connected.h"
#include "tests/support/cutproxy.h"
#include "tests/support/pipelines.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::Outcome;
using larder::Result;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::Pipeline;
using larder::redis::Reply;
using larder::test::CutProxy;
using larder::test::discard;
using larder::test::greet;
using larder::test::open;
using larder::test::Over;
using larder::test::patience;
using larder::test::RedisServer;
using larder::test::repeat;
using larder::test::repeated;
using larder::test::ScriptedServer;
using larder::test::write;

namespace {

using Shared = std::shared_ptr<Connection>;

bool isLong()
{
    return qEnvironmentVariableIsSet("LARDER_LONG");
}

int manyCalls()
{
    if (isLong())
        return 1'000'000;
#ifdef __SANITIZE_THREAD__
    return 20'000; // each takes ten times as long
#else
    return 100'000;
#endif
}

/// What is in the server before each cut: something for every command to work on.
Pipeline emptied()
{
    return Pipeline()
        .add("FLUSHALL")
        .add("SET", "text", "abc")
        .add("SET", "number", "10")
        .add("RPUSH", "list", "a", "b", "c")
        .add("SADD", "set", "a", "b")
        .add("HSET", "hash", "field", "1")
        .add("ZADD", "zset", "1", "a");
}

/// Twenty commands of which most show when they were done twice.
std::vector<Command> twentyCommands()
{
    return {Command("GET", "text"),
            Command("SET", "new", "value"),
            Command("SETNX", "new", "value"),
            Command("INCR", "number"),
            Command("DECRBY", "number", "3"),
            Command("INCRBYFLOAT", "number", "0.5"),
            Command("APPEND", "text", "def"),
            Command("SETRANGE", "text", "1", "X"),
            Command("GETDEL", "text"),
            Command("DEL", "text", "number"),
            Command("PEXPIREAT", "text", "4102444800000"),
            Command("LPUSH", "list", "x"),
            Command("LPOP", "list"),
            Command("LINSERT", "list", "BEFORE", "b", "x"),
            Command("SADD", "set", "c"),
            Command("SPOP", "set", "2"),
            Command("HINCRBY", "hash", "field", "5"),
            Command("ZINCRBY", "zset", "2.5", "a"),
            Command("XADD", "stream", "1-1", "k", "v"),
            Command("EVAL", "return redis.call('INCR', KEYS[1])", "1", "number")};
}

/// The server as the test sees it, past the proxy.
class Truth final
{
public:
    explicit Truth(const RedisServer &server)
        : m_connection(open(server.options()))
    {
    }

    void prepare() const { m_connection->sendAll(emptied(), patience()); }
    std::string digest() const
    {
        return std::string((*m_connection->send(Command("DEBUG", "DIGEST"), patience()))->text());
    }
    Result<Reply> run(const Command &command) const
    {
        return m_connection->send(command, patience());
    }

private:
    const Shared m_connection;
};

/// How many bytes the server answers to a command.
std::size_t replyBytes(const Shared &connection, const Command &command)
{
    const auto before = connection->bytesReceived();
    static_cast<void>(connection->send(command, patience()));
    return static_cast<std::size_t>(connection->bytesReceived() - before);
}

} // namespace

class TestConnectionCut final : public QObject
{
    Q_OBJECT

private slots:
    void everyByteCanBeTheLast_data()
    {
        QTest::addColumn<int>("number");
        const auto commands = twentyCommands();
        for (std::size_t i = 0; i < commands.size(); ++i)
            QTest::addRow("%s", std::string(commands[i].name()).c_str()) << static_cast<int>(i);
    }

    void everyByteCanBeTheLast()
    {
        QFETCH(int, number);
        const auto command = twentyCommands()[static_cast<std::size_t>(number)];
        const Truth truth(m_server);
        truth.prepare();
        const auto before = truth.digest();
        QVERIFY(truth.run(command));
        const auto after = truth.digest();
        truth.prepare();
        const auto reply = replyBytes(open(m_server.options()), command);
        QVERIFY(reply > 0);

        const auto request = command.wire().size();
        for (std::size_t bytes = 0; bytes <= request + reply; ++bytes) {
            const bool isRequest = bytes <= request;
            truth.prepare();
            CutProxy proxy(m_server.options().endpoint);
            const auto connection = open(proxy.options());
            proxy.cutAfter(isRequest ? CutProxy::Direction::Request : CutProxy::Direction::Reply,
                           isRequest ? bytes : bytes - request - 1,
                           bytes % 2 == 0 ? CutProxy::Cut::End : CutProxy::Cut::Reset);

            const auto answer = connection->send(command, patience());
            const auto now = truth.digest();

            // Acknowledged ⊆ done ⊆ acknowledged ∪ unknown, and nothing twice.
            QVERIFY2(now == before || now == after, "done twice, or something else was done");
            if (answer)
                QCOMPARE(now, after);
            if (now == after && before != after)
                QVERIFY(answer || answer.error().outcome == Outcome::Unknown);
            QVERIFY(!answer || bytes == request); // a cut right after the request may come too late
        }
    }

    void aBatchKnowsItsOutcomes()
    {
        // One counter each, so that every command tells by itself whether it was done.
        Pipeline batch;
        for (int i = 0; i < 10; ++i)
            batch.add("INCR", "counter" + std::to_string(i));
        const Truth truth(m_server);
        for (std::size_t bytes = 0; bytes < batch.wire().size(); bytes += isLong() ? 1 : 7) {
            QVERIFY(truth.run(Command("FLUSHALL")));
            CutProxy proxy(m_server.options().endpoint);
            const auto connection = open(proxy.options());
            proxy.cutAfter(CutProxy::Direction::Request, bytes);

            const auto answers = connection->sendAll(batch, patience());

            QCOMPARE(answers.size(), batch.size());
            for (std::size_t i = 0; i < batch.size(); ++i) {
                const auto value = truth.run(Command("GET", "counter" + std::to_string(i)));
                const auto count =
                    (*value)->isNil() ? std::string() : std::string((*value)->text());
                QVERIFY2(count.empty() || count == "1", "done twice");
                if (answers[i])
                    QCOMPARE(count, "1");
                else if (answers[i].error().outcome == Outcome::NotDone)
                    QCOMPARE(count, "");
            }
        }
    }

    void cancellingNeverMixesAnswersUp()
    {
        const auto connection = open(m_server.options());
        const int calls = manyCalls();
        constexpr int threads = 8;
        struct Worker {
            std::mutex mutex;
            std::stop_source stop; // guarded by mutex
        };
        std::array<Worker, threads> workers;
        std::atomic<int> wrong{0};
        std::atomic<int> answered{0};
        std::atomic<int> givenUp{0};

        const auto work = [&](int number) {
            std::minstd_rand random(static_cast<unsigned>(number) + 1);
            auto &worker = workers[static_cast<std::size_t>(number)];
            for (int i = 0; i < calls / threads; ++i) {
                std::stop_token token;
                {
                    const std::lock_guard lock(worker.mutex);
                    worker.stop = std::stop_source();
                    token = worker.stop.get_token();
                }
                const auto text = std::to_string(number) + "/" + std::to_string(i);
                const auto soon = Deadline::at(std::chrono::steady_clock::now()
                                               + std::chrono::microseconds(random() % 300));
                const bool isRushed = random() % 2 == 0;
                const auto deadline = (isRushed ? soon : patience()).stoppedBy(token);
                const auto batch = repeated(1 + random() % 3, Command("ECHO", text));
                for (const auto &answer : connection->sendAll(batch, deadline)) {
                    if (answer) {
                        ++answered;
                        wrong += (*answer)->text() == text ? 0 : 1;
                        continue;
                    }
                    ++givenUp;
                    const auto code = answer.error().code;
                    wrong += code == ErrorCode::Timeout || code == ErrorCode::Cancelled ? 0 : 1;
                }
            }
        };
        {
            const std::jthread canceller([&](const std::stop_token &token) {
                std::minstd_rand random(99);
                while (!token.stop_requested()) {
                    auto &worker = workers[random() % threads];
                    const std::lock_guard lock(worker.mutex);
                    worker.stop.request_stop();
                }
            });
            std::vector<std::jthread> crew;
            for (int i = 0; i < threads; ++i)
                crew.emplace_back(work, i);
            crew.clear();
        }

        QCOMPARE(wrong.load(), 0);
        QVERIFY(answered.load() > 0);
        QVERIFY(givenUp.load() > 0);
        QVERIFY(connection->isOpen());
        const auto last = connection->send(Command("ECHO", "last"), patience());
        QCOMPARE(std::string((*last)->text()), "last");
    }

    void aPeerThatReadsOnlyWhenItHasWrittenDoesNotBlockUs_data()
    {
        QTest::addColumn<Over>("over");

        QTest::addRow("TCP") << Over::Ipv4;
        QTest::addRow("Unix socket") << Over::Unix;
    }

    void aPeerThatReadsOnlyWhenItHasWrittenDoesNotBlockUs()
    {
        QFETCH(Over, over);
        // 64 MB each way: neither side's buffers can hold it.
        constexpr int count = 64;
        const std::string large(1'000'000, 'x');
        const Command command("ECHO", large);
        const ScriptedServer server(
            {greet(),
             repeat(count,
                    {discard(command.wire().size()), write("$1000000\r\n" + large + "\r\n")})},
            over);
        const auto connection = open(server.options());
        const auto batch = repeated(count, command);

        const auto answers = connection->sendAll(batch, patience());

        for (const auto &answer : answers)
            QVERIFY(answer && (*answer)->text() == large);
    }

    void aPeerThatLeavesDuringALargeWriteIsAnError_data()
    {
        QTest::addColumn<Over>("over");

        QTest::addRow("TCP") << Over::Ipv4;
        QTest::addRow("Unix socket") << Over::Unix;
    }

    void aPeerThatLeavesDuringALargeWriteIsAnError()
    {
        QFETCH(Over, over);
        const ScriptedServer server({greet(), discard(100'000)}, over);
        const auto connection = open(server.options());
        const auto batch = repeated(100, Command("SET", "key", std::string(500'000, 'x')));

        const auto answers = connection->sendAll(batch, patience());

        for (const auto &answer : answers)
            QVERIFY(!answer);
        QVERIFY(answers.front().error().code == ErrorCode::Disconnected
                || answers.front().error().code == ErrorCode::ConnectionReset);
        QCOMPARE(answers.front().error().outcome, Outcome::Unknown);
        QCOMPARE(answers.back().error().outcome, Outcome::NotDone);
    }

    void aTlsServerThatLeavesDuringALargeWriteIsAnError()
    {
        const RedisServer server(
            {.config = {"client-query-buffer-limit 1mb"}, .tls = RedisServer::Tls::Server});
        const auto connection = open(server.tlsOptions());

        const auto answer =
            connection->send(Command("SET", "key", std::string(20'000'000, 'x')), patience());

        QVERIFY(!answer);
        QVERIFY(!connection->isOpen());
        const auto next = connection->send(Command("PING"), patience());
        QCOMPARE(next.error().outcome, Outcome::NotDone);
    }

private:
    const RedisServer m_server;
};

QTEST_GUILESS_MAIN(TestConnectionCut)
#include "tst_connectioncut.moc"
