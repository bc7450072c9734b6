// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <QTest>

#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "tests/support/background.h"
#include "tests/support/connected.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waituntil.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::Outcome;
using larder::Result;
using larder::Secret;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::ConnectPhase;
using larder::redis::PhaseReport;
using larder::redis::Pipeline;
using larder::redis::Reply;
using larder::test::codeOf;
using larder::test::greet;
using larder::test::inBackground;
using larder::test::open;
using larder::test::patience;
using larder::test::RedisServer;
using larder::test::ScriptedServer;
using larder::test::textOf;
using larder::test::waitUntil;

namespace {

/// Runs a call on a thread of its own and waits until it is on the wire: whoever comes now follows.
template<typename Call>
auto inTheLead(const Connection &connection, Call call)
{
    const auto before = connection.bytesSent();
    auto leader = inBackground(std::move(call));
    if (!waitUntil([&] { return connection.bytesSent() > before; }))
        qFatal("the leader wrote nothing");
    return leader;
}

/// A command that a server answers after `span`, with nil.
Command slow(std::chrono::milliseconds span)
{
    return Command("BLPOP", "nothing-comes-here",
                   std::to_string(static_cast<double>(span.count()) / 1'000));
}

} // namespace

class TestConnection final : public QObject
{
    Q_OBJECT

private slots:
    void setAndGet_data()
    {
        QTest::addColumn<bool>("overTcp");

        QTest::addRow("Unix socket") << false;
        QTest::addRow("TCP") << true;
    }

    void setAndGet()
    {
        QFETCH(bool, overTcp);
        const auto connection = open(overTcp ? m_server.tcpOptions() : m_server.options());

        QVERIFY(connection->send(Command("SET", "key", "value"), patience()));
        const auto answer = connection->send(Command("GET", "key"), patience());

        QVERIFY(answer);
        QVERIFY((*answer)->isString());
        QCOMPARE(textOf(answer), "value");
        QVERIFY(connection->bytesSent() > 0);
        QVERIFY(connection->bytesReceived() > 0);
        QCOMPARE(connection->bytesInFlight(), std::size_t{0});
    }

    void reportsEachPhaseOnce_data()
    {
        QTest::addColumn<bool>("overTcp");
        QTest::addColumn<std::vector<ConnectPhase>>("phases");

        QTest::addRow("Unix socket")
            << false
            << std::vector{ConnectPhase::Connect, ConnectPhase::SignIn, ConnectPhase::Ping};
        QTest::addRow("TCP") << true
                             << std::vector{ConnectPhase::Resolve, ConnectPhase::Connect,
                                            ConnectPhase::SignIn, ConnectPhase::Ping};
    }

    void reportsEachPhaseOnce()
    {
        QFETCH(bool, overTcp);
        QFETCH(std::vector<ConnectPhase>, phases);
        std::vector<ConnectPhase> seen;

        const auto connection =
            Connection::open(overTcp ? m_server.tcpOptions() : m_server.options(), patience(),
                             [&seen](const PhaseReport &report) {
                                 seen.push_back(report.phase);
                                 QVERIFY(!report.error);
                             });

        QVERIFY(connection);
        QVERIFY(seen == phases);
    }

    void signsIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("outcome");

        QTest::addRow("default user")
            << QString() << QStringLiteral("secret") << QStringLiteral("none");
        QTest::addRow("named user")
            << QStringLiteral("ann") << QStringLiteral("hers") << QStringLiteral("none");
        QTest::addRow("wrong password")
            << QString() << QStringLiteral("guess") << QStringLiteral("AuthFailed");
        QTest::addRow("unknown user")
            << QStringLiteral("bob") << QStringLiteral("secret") << QStringLiteral("AuthFailed");
        QTest::addRow("no password") << QString() << QString() << QStringLiteral("AuthRequired");
        QTest::addRow("may do next to nothing")
            << QStringLiteral("eve") << QStringLiteral("hers") << QStringLiteral("none");
    }

    void signsIn()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, outcome);
        static const RedisServer server(
            {.config = {"requirepass secret", "user ann on >hers ~* +@all",
                        "user eve on >hers ~* +get"}});
        auto options = server.options();
        options.user = user.toStdString();
        options.password = Secret(password.toStdString());
        std::optional<PhaseReport> failed;

        const auto connection =
            Connection::open(options, patience(), [&failed](const PhaseReport &report) {
                if (report.error)
                    failed = report;
            });

        QCOMPARE(codeOf(connection), outcome);
        if (connection)
            return;
        QCOMPARE(failed->phase, ConnectPhase::SignIn);
        QVERIFY(connection.error().detail.find(password.toStdString()) == std::string::npos
                || password.isEmpty());
    }

    void selectsTheDatabaseAndSetsTheName()
    {
        auto options = m_server.options();
        options.database = 3;
        options.clientName = "somebody";
        const auto connection = open(options);

        const auto info = connection->send(Command("CLIENT", "INFO"), patience());

        QVERIFY(textOf(info).find(" name=somebody ") != std::string::npos);
        QVERIFY(textOf(info).find(" db=3 ") != std::string::npos);
    }

    void anUnknownDatabaseIsAnError()
    {
        auto options = m_server.options();
        options.database = 16;

        const auto connection = Connection::open(options, patience());

        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::ServerError);
    }

    void anErrorReplyIsAnError()
    {
        const auto connection = open(m_server.options());
        QVERIFY(connection->send(Command("SET", "text", "a"), patience()));

        const auto answer = connection->send(Command("INCR", "text"), patience());

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ServerError);
        QCOMPARE(answer.error().outcome, Outcome::NotDone);
        QVERIFY(connection->isOpen());
    }

    void anErrorInsideAnArrayIsAValue()
    {
        const auto connection = open(m_server.options());

        const auto answer = connection->send(
            Command("EVAL", "return {1, redis.error_reply('ERR inside')}", "0"), patience());

        QVERIFY(answer);
        QVERIFY((**answer)[1].isError());
    }

    void aBatchKeepsItsOrder()
    {
        const auto connection = open(m_server.options());
        Pipeline commands;
        for (int i = 0; i < 5'000; ++i)
            commands.add("ECHO", std::to_string(i));
        commands.add("NOSUCHCOMMAND");

        const auto answers = connection->sendAll(commands, patience());

        QCOMPARE(answers.size(), commands.size());
        for (std::size_t i = 0; i < 5'000; ++i)
            QCOMPARE(textOf(answers[i]), std::to_string(i));
        QCOMPARE(answers.back().error().code, ErrorCode::UnknownCommand);
        QVERIFY(connection->sendAll({}, patience()).empty());
    }

    void everyThreadGetsItsOwnAnswers()
    {
        const auto connection = open(m_server.options());
        std::atomic<int> wrong{0};
        {
            std::vector<std::jthread> crew;
            for (int t = 0; t < 16; ++t)
                crew.emplace_back([&, t] {
                    for (int i = 0; i < 300; ++i) {
                        const auto text = std::to_string(t) + ":" + std::to_string(i);
                        if (textOf(connection->send(Command("ECHO", text), patience())) != text)
                            ++wrong;
                    }
                });
        }

        QCOMPARE(wrong.load(), 0);
        QCOMPARE(connection->callsInFlight(), std::size_t{0});
    }

    void aCallWithoutTimeIsNotSent()
    {
        const auto connection = open(m_server.options());
        std::stop_source stopped;
        stopped.request_stop();
        const auto before = connection->bytesSent();

        const auto late = connection->send(Command("PING"), Deadline::in(0ms));
        const auto unwanted =
            connection->send(Command("PING"), patience().stoppedBy(stopped.get_token()));

        QCOMPARE(codeOf(late), QStringLiteral("Timeout"));
        QCOMPARE(late.error().outcome, Outcome::NotDone);
        QCOMPARE(codeOf(unwanted), QStringLiteral("Cancelled"));
        QCOMPARE(unwanted.error().outcome, Outcome::NotDone);
        QCOMPARE(connection->bytesSent(), before);
    }

    void aLateAnswerIsSwallowed()
    {
        const auto connection = open(m_server.options());

        const auto slowAnswer = connection->send(slow(100ms), Deadline::in(10ms));
        const auto next = connection->send(Command("ECHO", "mine"), patience());

        QCOMPARE(codeOf(slowAnswer), QStringLiteral("Timeout"));
        QCOMPARE(slowAnswer.error().outcome, Outcome::Unknown);
        QCOMPARE(textOf(next), "mine");
    }

    void whoRunsOutOfTimeBeforeItsTurnIsNotSent()
    {
        const auto connection = open(m_server.options());
        QVERIFY(connection->send(Command("DEL", "counter"), patience()));
        auto leader =
            inTheLead(*connection, [&] { return connection->send(slow(300ms), patience()); });

        const auto answer = connection->send(Command("INCR", "counter"), Deadline::in(20ms));
        QVERIFY(leader.get());

        QCOMPARE(codeOf(answer), QStringLiteral("Timeout"));
        QCOMPARE(answer.error().outcome, Outcome::NotDone);
        const auto counter = connection->send(Command("GET", "counter"), patience());
        QVERIFY((*counter)->isNil());
    }

    void aLeaderOutOfTimePassesTheLead()
    {
        const auto connection = open(m_server.options());
        auto leader = inTheLead(*connection,
                                [&] { return connection->send(slow(200ms), Deadline::in(30ms)); });

        const auto answer = connection->send(Command("ECHO", "mine"), patience());

        QCOMPARE(codeOf(leader.get()), QStringLiteral("Timeout"));
        QCOMPARE(textOf(answer), "mine");
    }

    void canBeCancelled_data()
    {
        QTest::addColumn<bool>("leads");
        QTest::addColumn<Outcome>("outcome");

        QTest::addRow("the leader") << true << Outcome::Unknown;
        QTest::addRow("a follower") << false << Outcome::NotDone;
    }

    void canBeCancelled()
    {
        QFETCH(bool, leads);
        QFETCH(Outcome, outcome);
        const ScriptedServer server({greet(), larder::test::stall()});
        const auto connection = open(server.options());
        std::stop_source stop;
        const auto get = [&] { return connection->send(Command("GET", "k"), patience()); };
        const auto unwanted = [&] {
            return connection->send(Command("GET", "k"), patience().stoppedBy(stop.get_token()));
        };
        auto leader = leads ? inTheLead(*connection, unwanted) : inTheLead(*connection, get);
        auto follower = leads ? inBackground(get) : inBackground(unwanted);
        QVERIFY(waitUntil([&] { return connection->callsInFlight() == 2; }));

        stop.request_stop();
        const auto answer = (leads ? leader : follower).get();

        QCOMPARE(codeOf(answer), QStringLiteral("Cancelled"));
        QCOMPARE(answer.error().outcome, outcome);
        QVERIFY(connection->isOpen());
        connection->close();
    }

    void closeFailsWhoeverWaits()
    {
        const ScriptedServer server({greet(), larder::test::stall()});
        const auto connection = open(server.options());
        const auto get = [&] { return connection->send(Command("GET", "k"), patience()); };
        std::vector<std::future<Result<Reply>>> calls;
        calls.push_back(inTheLead(*connection, get));
        for (std::size_t i = 1; i < 4; ++i) {
            calls.push_back(inBackground(get));
            QVERIFY(waitUntil([&] { return connection->callsInFlight() == i + 1; }));
        }

        connection->close();

        int unknown = 0;
        for (auto &call : calls) {
            const auto answer = call.get();
            QCOMPARE(codeOf(answer), QStringLiteral("Disconnected"));
            unknown += answer.error().outcome == Outcome::Unknown ? 1 : 0;
        }
        QCOMPARE(unknown, 1); // the one that was written
        QVERIFY(!connection->isOpen());
        const auto after = connection->send(Command("GET", "k"), patience());
        QCOMPARE(codeOf(after), QStringLiteral("Disconnected"));
        QCOMPARE(after.error().outcome, Outcome::NotDone);
        connection->close();
    }

    void whoFindsNoRoomIsOverloaded()
    {
        const ScriptedServer server({greet(), larder::test::stall()});
        auto options = server.options();
        options.flight.commands = 1;
        const auto connection = open(options);
        auto first =
            inBackground([&] { return connection->send(Command("GET", "k"), patience()); });
        QVERIFY(waitUntil([&] { return connection->callsInFlight() == 1; }));

        const auto second = connection->send(Command("GET", "k"), Deadline::in(20ms));

        QCOMPARE(codeOf(second), QStringLiteral("Overloaded"));
        QCOMPARE(second.error().outcome, Outcome::NotDone);
        connection->close();
    }

    void whoFindsNoRoomWaitsForIt()
    {
        auto options = m_server.options();
        options.flight.commands = 2;
        const auto connection = open(options);
        std::atomic<int> right{0};
        {
            std::vector<std::jthread> crew;
            for (int t = 0; t < 8; ++t)
                crew.emplace_back([&, t] {
                    for (int i = 0; i < 50; ++i)
                        right +=
                            textOf(connection->send(Command("ECHO", std::to_string(t)), patience()))
                                == std::to_string(t)
                            ? 1
                            : 0;
                });
        }

        QCOMPARE(right.load(), 8 * 50);
    }

    void whatWasGivenUpMakesRoomWithoutALeader()
    {
        auto options = m_server.options();
        options.flight.commands = 1;
        const auto connection = open(options);

        const auto slowAnswer = connection->send(slow(100ms), Deadline::in(10ms));
        const auto next = connection->send(Command("ECHO", "mine"), patience());

        QCOMPARE(codeOf(slowAnswer), QStringLiteral("Timeout"));
        QCOMPARE(textOf(next), "mine");
    }

    void aForkedChildLeavesTheConnectionAlone()
    {
        const auto connection = open(m_server.options());

        const auto child = ::fork();
        if (child == 0) {
            // Neither the call nor the end of the object may reach the server.
            const auto answer = connection->send(Command("SET", "from", "child"), patience());
            connection->close();
            ::_exit(!answer && answer.error().code == ErrorCode::Disconnected
                            && answer.error().outcome == Outcome::NotDone
                        ? 0
                        : 1);
        }
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);

        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(textOf(connection->send(Command("ECHO", "mine"), patience())), "mine");
        const auto value = connection->send(Command("GET", "from"), patience());
        QVERIFY((*value)->isNil());
    }

private:
    RedisServer m_server{{.port = RedisServer::Port::Loopback}};
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
