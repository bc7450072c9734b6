// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <QTest>

#include <future>

#include "tests/support/connected.h"
#include "tests/support/cutproxy.h"
#include "tests/support/pipelines.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waituntil.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::Outcome;
using larder::Result;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::Reply;
using larder::test::codeOf;
using larder::test::CutProxy;
using larder::test::discard;
using larder::test::expect;
using larder::test::greet;
using larder::test::hold;
using larder::test::open;
using larder::test::Over;
using larder::test::patience;
using larder::test::RedisServer;
using larder::test::repeated;
using larder::test::reset;
using larder::test::ScriptedServer;
using larder::test::stall;
using larder::test::textOf;
using larder::test::waitUntil;
using larder::test::write;
using larder::test::writeSlowly;

namespace {

using Shared = std::shared_ptr<Connection>;
using Steps = std::vector<ScriptedServer::Step>;

const Command get("GET", "k");

Steps afterGreeting(Steps steps)
{
    steps.insert(steps.begin(), greet());
    return steps;
}

} // namespace

class TestConnectionFaults final : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowAnAnswerBroke_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QString>("code");

        // F08
        QTest::addRow("reset in the middle of a reply")
            << Steps{expect(get), write("$10\r\nabc"), reset()}
            << QStringLiteral("ConnectionReset");
        // F10
        QTest::addRow("closed in the middle of a reply")
            << Steps{expect(get), write("$10\r\nabc")} << QStringLiteral("TruncatedReply");
        QTest::addRow("closed in the middle of a line")
            << Steps{expect(get), write("+O")} << QStringLiteral("TruncatedReply");
        QTest::addRow("closed in the middle of an array")
            << Steps{expect(get), write("*2\r\n:1\r\n")} << QStringLiteral("TruncatedReply");
        QTest::addRow("closed before the reply")
            << Steps{expect(get)} << QStringLiteral("Disconnected");
        // F14
        QTest::addRow("a claim of 2,147,483,647 elements")
            << Steps{expect(get), write("*2147483647\r\n"), stall()}
            << QStringLiteral("ReplyTooLarge");
        QTest::addRow("a claim of 5,000,000,000 bytes")
            << Steps{expect(get), write("$5000000000\r\n"), stall()}
            << QStringLiteral("ReplyTooLarge");
        std::string deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "*1\r\n";
        QTest::addRow("100,000 levels")
            << Steps{expect(get), write(deep), stall()} << QStringLiteral("ReplyTooDeep");
        // F13
        QTest::addRow("bytes after the reply")
            << Steps{expect(get), write("+OK\r\n+OK\r\n"), stall()} << QStringLiteral("none");
    }

    void tellsHowAnAnswerBroke()
    {
        QFETCH(Steps, steps);
        QFETCH(QString, code);
        const ScriptedServer server(afterGreeting(steps), Over::Ipv4);
        const auto connection = open(server.options());

        const auto answer = connection->send(get, patience());

        QCOMPARE(codeOf(answer), code);
        if (!answer)
            QCOMPARE(answer.error().outcome, Outcome::Unknown);
        QVERIFY(!connection->isOpen());
        const auto next = connection->send(get, patience());
        QVERIFY(!next);
        QCOMPARE(next.error().outcome, Outcome::NotDone);
    }

    // F09: what counts is that something comes, not how long it takes.
    void aSlowDripIsNotSilence()
    {
        const ScriptedServer server(
            afterGreeting({expect(get), writeSlowly("$10\r\nabcdefghij\r\n", 1, 10ms), stall()}));
        auto options = server.options();
        options.timeouts.silence = 100ms;
        const auto connection = open(options);

        const auto began = std::chrono::steady_clock::now();
        const auto answer = connection->send(get, patience());

        QCOMPARE(textOf(answer), "abcdefghij");
        QVERIFY(std::chrono::steady_clock::now() - began > options.timeouts.silence);
    }

    void silenceBreaksTheConnection_data()
    {
        QTest::addColumn<Steps>("steps");

        QTest::addRow("no byte at all") << Steps{stall()};
        QTest::addRow("no more bytes") << Steps{expect(get), write("$10\r\nabc"), stall()};
    }

    void silenceBreaksTheConnection()
    {
        QFETCH(Steps, steps);
        const ScriptedServer server(afterGreeting(steps));
        auto options = server.options();
        options.timeouts.silence = 50ms;
        const auto connection = open(options);

        const auto answer = connection->send(get, patience());

        QCOMPARE(codeOf(answer), QStringLiteral("NotResponding"));
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        QVERIFY(!connection->isOpen());
    }

    void silenceIsNoticedThoughEachCallerLeavesEarlier()
    {
        const ScriptedServer server(afterGreeting({stall()}));
        auto options = server.options();
        options.timeouts.silence = 100ms;
        const auto connection = open(options);

        QString code;
        QVERIFY(waitUntil([&] {
            code = codeOf(connection->send(get, Deadline::in(5ms)));
            return code != QStringLiteral("Timeout");
        }));

        QCOMPARE(code, QStringLiteral("NotResponding"));
    }

    void withNothingOwedSilenceIsFine()
    {
        const RedisServer server;
        auto options = server.options();
        options.timeouts.silence = 20ms;
        const auto connection = open(options);

        QCOMPARE(codeOf(connection->receive(Deadline::in(60ms))), QStringLiteral("Timeout"));

        QCOMPARE(textOf(connection->send(Command("ECHO", "mine"), patience())), "mine");
    }

    // F05
    void lateAnswersOfAFrozenServerMatchNobodyElse()
    {
        RedisServer server;
        const auto connection = open(server.options());
        server.freeze();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(connection->send(Command("ECHO", "late" + std::to_string(i)),
                                             Deadline::in(2ms))),
                     QStringLiteral("Timeout"));
        server.thaw();

        for (int i = 0; i < 20; ++i)
            QCOMPARE(textOf(connection->send(Command("ECHO", std::to_string(i)), patience())),
                     std::to_string(i));
    }

    // F07
    void aHalfOpenConnectionIsNoticed()
    {
        const RedisServer server;
        CutProxy proxy(server.options().endpoint);
        auto options = proxy.options();
        options.timeouts.silence = 50ms;
        const auto connection = open(options);
        QVERIFY(connection->send(get, patience()));

        proxy.blackhole();
        const auto answer = connection->send(get, patience());

        QCOMPARE(codeOf(answer), QStringLiteral("NotResponding"));
    }

    // F01, F02: what was idle is told before anything is sent; nothing is left in doubt.
    void aServerThatDiedMeanwhileLeavesNoDoubt()
    {
        RedisServer server;
        const auto connection = open(server.options());
        QVERIFY(connection->send(Command("PING"), patience()));
        server.kill();

        // The first look after a rest finds the end.
        const auto rested = connection->lastByteAt() + 2ms;
        QVERIFY(waitUntil([&] { return std::chrono::steady_clock::now() > rested; }));
        const auto answer = connection->send(Command("INCR", "n"), patience());

        QCOMPARE(codeOf(answer), QStringLiteral("Disconnected"));
        QCOMPARE(answer.error().outcome, Outcome::NotDone);
    }

    // F11
    void itDoesNotMatterHowBytesAreSplit()
    {
        const RedisServer server;
        CutProxy proxy(server.options().endpoint);
        proxy.slice(1);
        const auto connection = open(proxy.options());

        for (int i = 0; i < 20; ++i)
            QCOMPARE(textOf(connection->send(Command("ECHO", std::to_string(i)), patience())),
                     std::to_string(i));
    }

    // F12
    void whatIsNoRespBreaksThisConnectionOnly_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        for (const char *const bytes :
             {"@1\r\n", "%1\r\n", "~1\r\n", ">2\r\n", "|1\r\n", "_\r\n", "#t\r\n", ",1.5\r\n",
              "(1\r\n", "!3\r\n", "=3\r\n", "\r\n", "\n", " +OK\r\n", "OK\r\n", "220 smtp\r\n",
              "*1\r\n@", "$-2\r\n", "*-2\r\n", "$-12\r\n", "$-\r\n", "*-\r\n", "$\r\n", "*\r\n",
              "$+3\r\n", "$ 3\r\n", "$3 \r\n", "$3x\r\n", "$a\r\n", "*1.5\r\n", "$?\r\n",
              "$3\nabc\r\n", "$3\rabc\r\n", "*1\n+OK\r\n", "$3\r\nabcXY", "$3\r\nabc\n\n",
              "$3\r\nabcd\r\n", "$0\r\nX", ":12x\r\n", ":\r\n", ":-\r\n", ":1.5\r\n",
              ":9223372036854775808\r\n", "+OK\n", ":1\n",
              // Not at the first byte of a connection any more, so no other service is meant.
              "HTTP/1.1 400\r\n", "SSH-2.0\r\n", "\x15\x03\x01"})
            QTest::addRow("%s", QByteArray(bytes).toPercentEncoding(" $*:+-").constData())
                << QByteArray(bytes);
    }

    void whatIsNoRespBreaksThisConnectionOnly()
    {
        QFETCH(QByteArray, bytes);
        const ScriptedServer server(
            afterGreeting({expect(get), write(bytes.toStdString()), stall()}));
        const auto other = open(m_server.options());
        const auto connection = open(server.options());

        const auto answer = connection->send(get, patience());

        QCOMPARE(codeOf(answer), QStringLiteral("MalformedReply"));
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        QVERIFY(answer.error().detail.find(" at byte ") != std::string::npos);
        QVERIFY(!connection->isOpen());
        QVERIFY(other->send(Command("PING"), patience()));
    }

    // F13
    void tellsAnotherService_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");

        QTest::addRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                              << QStringLiteral("SpeaksHttp");
        QTest::addRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n")
                             << QStringLiteral("SpeaksSsh");
        QTest::addRow("TLS") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)
                             << QStringLiteral("SpeaksTls");
        QTest::addRow("mail") << QByteArray("220 mail.example ESMTP\r\n")
                              << QStringLiteral("MalformedReply");
    }

    void tellsAnotherService()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const ScriptedServer greets({write(bytes.toStdString()), stall()}, Over::Ipv4);
        const ScriptedServer answers({discard(5), write(bytes.toStdString())}, Over::Ipv4);

        QCOMPARE(codeOf(Connection::open(greets.options(), patience())), code);
        QCOMPARE(codeOf(Connection::open(answers.options(), patience())), code);
    }

    // F15
    void bytesThatNobodyAskedForMeetNoCommand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");

        QTest::addRow("a reply") << QByteArray("+OK\r\n") << QStringLiteral("UnexpectedReply");
        QTest::addRow("half a reply")
            << QByteArray("$10\r\nabc") << QStringLiteral("UnexpectedReply");
        QTest::addRow("an error") << QByteArray("-LOADING wait\r\n") << QStringLiteral("Loading");
        QTest::addRow("a push of RESP3")
            << QByteArray(">2\r\n+a\r\n+b\r\n") << QStringLiteral("MalformedReply");
        QTest::addRow("an attribute of RESP3")
            << QByteArray("|1\r\n+ttl\r\n:1\r\n+OK\r\n") << QStringLiteral("MalformedReply");
    }

    void bytesThatNobodyAskedForMeetNoCommand()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        ScriptedServer server(afterGreeting({hold(), write(bytes.toStdString()), stall()}));
        const auto connection = open(server.options());
        server.proceed();

        // They are on their way: the first command after them must not take them for its answer.
        const auto rested = std::chrono::steady_clock::now() + 20ms;
        QVERIFY(waitUntil([&] { return std::chrono::steady_clock::now() > rested; }));
        const auto answer = connection->send(get, patience());

        QCOMPARE(codeOf(answer), code);
        QCOMPARE(answer.error().outcome, Outcome::NotDone);
        QVERIFY(!connection->isOpen());
    }

    void everyWaitingCallLearnsOfTheEnd()
    {
        ScriptedServer server(afterGreeting({discard(1), hold(), reset()}), Over::Ipv4);
        const auto connection = open(server.options());
        const auto greeted = connection->bytesSent();
        std::vector<std::future<Result<Reply>>> calls;
        for (std::size_t i = 0; i < 8; ++i) {
            calls.push_back(
                std::async(std::launch::async, [&] { return connection->send(get, patience()); }));
            QVERIFY(waitUntil([&] {
                return connection->callsInFlight() == i + 1 && connection->bytesSent() > greeted;
            }));
        }

        server.proceed();

        int unknown = 0;
        for (auto &call : calls) {
            const auto answer = call.get();
            QCOMPARE(codeOf(answer), QStringLiteral("ConnectionReset"));
            unknown += answer.error().outcome == Outcome::Unknown ? 1 : 0;
        }
        QCOMPARE(unknown, 1); // the others had not been written
        QCOMPARE(connection->callsInFlight(), std::size_t{0});
    }

    void answersThatCameBeforeTheEndCount()
    {
        const ScriptedServer server(
            afterGreeting({expect(std::string(repeated(2, get).wire())), write("+one\r\n")}),
            Over::Ipv4);
        const auto connection = open(server.options());

        const auto answers = connection->sendAll(repeated(3, get), patience());

        QCOMPARE(textOf(answers[0]), "one");
        QCOMPARE(answers[1].error().outcome, Outcome::Unknown);
        QCOMPARE(answers[2].error().outcome, Outcome::Unknown);
    }

private:
    const RedisServer m_server;
};

QTEST_GUILESS_MAIN(TestConnectionFaults)
#include "tst_connectionfaults.moc"
