// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <QTest>

#include "tests/support/background.h"
#include "tests/support/connected.h"
#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::redis::Command;
using larder::redis::Pipeline;
using larder::test::codeOf;
using larder::test::inBackground;
using larder::test::open;
using larder::test::patience;
using larder::test::RedisServer;

/// What comes without having been asked for: the messages of a subscription.
class TestConnectionMessages final : public QObject
{
    Q_OBJECT

private slots:
    void messagesComeToTheReceiver()
    {
        const auto listener = open(m_server.options());
        const auto speaker = open(m_server.options());

        listener->listen();
        const auto subscribed = listener->send(Command("SUBSCRIBE", "news", "sport"), patience());
        QVERIFY(speaker->send(Command("PUBLISH", "news", "first"), patience()));
        QCOMPARE(std::string((**subscribed)[1].text()), "news");
        const auto second = listener->receive(patience());
        QCOMPARE(std::string((**second)[0].text()), "subscribe");
        QCOMPARE(std::string((**second)[1].text()), "sport");
        const auto message = listener->receive(patience());
        QCOMPARE(std::string((**message)[2].text()), "first");

        const auto none = listener->receive(Deadline::in(10ms));
        QCOMPARE(codeOf(none), QStringLiteral("Timeout"));
        QVERIFY(listener->isOpen());
    }

    void aMessageNeverAnswersACommand()
    {
        const auto listener = open(m_server.options());
        const auto speaker = open(m_server.options());
        listener->listen();
        QVERIFY(listener->send(Command("SUBSCRIBE", "news"), patience()));
        Pipeline messages;
        for (int i = 0; i < 100; ++i)
            messages.add("PUBLISH", "news", std::to_string(i));
        speaker->sendAll(messages, patience());

        const auto answer = listener->send(Command("PING", "mine"), patience());

        QCOMPARE(std::string((**answer)[0].text()), "pong");
        for (int i = 0; i < 100; ++i) {
            const auto message = listener->receive(patience());
            QVERIFY(message);
            QCOMPARE(std::string((**message)[2].text()), std::to_string(i));
        }
    }

    void commandsPassWhileAnotherThreadReceives()
    {
        const auto listener = open(m_server.options());
        const auto speaker = open(m_server.options());
        listener->listen();
        QVERIFY(listener->send(Command("SUBSCRIBE", "news"), patience()));
        auto receiver = inBackground([&] { return listener->receive(patience()); });

        const auto answer = listener->send(Command("PING", "mine"), patience());
        QVERIFY(speaker->send(Command("PUBLISH", "news", "hello"), patience()));

        QCOMPARE(std::string((**answer)[0].text()), "pong");
        const auto message = receiver.get();
        QCOMPARE(std::string((**message)[2].text()), "hello");
    }

    void receivingCanBeCancelled()
    {
        const auto listener = open(m_server.options());
        std::stop_source stop;
        auto receiver =
            inBackground([&] { return listener->receive(patience().stoppedBy(stop.get_token())); });

        stop.request_stop();

        QCOMPARE(codeOf(receiver.get()), QStringLiteral("Cancelled"));
        QVERIFY(listener->isOpen());
    }

    void receivingEndsWithTheConnection()
    {
        const auto listener = open(m_server.options());
        const auto other = open(m_server.options());
        const auto id = listener->send(Command("CLIENT", "ID"), patience());
        auto receiver = inBackground([&] { return listener->receive(patience()); });

        QVERIFY(other->send(Command("CLIENT", "KILL", "ID", std::to_string((*id)->integer())),
                            patience()));

        QCOMPARE(codeOf(receiver.get()), QStringLiteral("Disconnected"));
        QVERIFY(!listener->isOpen());
    }

private:
    RedisServer m_server{{.port = RedisServer::Port::Loopback}};
};

QTEST_GUILESS_MAIN(TestConnectionMessages)
#include "tst_connectionmessages.moc"
