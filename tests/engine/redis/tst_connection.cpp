// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <QTest>

#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::redis::Command;
using larder::redis::Connection;
using larder::test::RedisServer;

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
        const auto deadline = Deadline::in(10s);
        const auto connection =
            Connection::open(overTcp ? m_server.tcpOptions() : m_server.options(), deadline)
                .value();

        QVERIFY(connection->send(Command("SET", "key", "value"), deadline));
        const auto answer = connection->send(Command("GET", "key"), deadline);

        QVERIFY(answer);
        QVERIFY((*answer)->isString());
        QCOMPARE(std::string((*answer)->text()), "value");
    }

    void sendAllKeepsTheOrder()
    {
        const auto deadline = Deadline::in(10s);
        const auto connection = Connection::open(m_server.options(), deadline).value();
        std::vector<Command> commands;
        for (int i = 0; i < 1'000; ++i)
            commands.emplace_back("ECHO", std::to_string(i));
        commands.emplace_back("NOSUCHCOMMAND");

        const auto answers = connection->sendAll(commands, deadline);

        QCOMPARE(answers.size(), commands.size());
        for (std::size_t i = 0; i < 1'000; ++i)
            QCOMPARE(std::string((*answers[i])->text()), std::to_string(i));
        QCOMPARE(answers.back().error().code, ErrorCode::UnknownCommand);
    }

private:
    RedisServer m_server{{.config = {}, .port = RedisServer::Port::Loopback}};
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
