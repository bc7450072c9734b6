// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyreader.h"
#include "engine/redis/slowlog.h"

#include <QTest>

#include <rapidcheck.h>
#include <string>
#include <vector>

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::redis::parseSlowlog;
using larder::redis::Reply;
using larder::redis::ReplyReader;
using larder::redis::SlowCommand;

namespace {

Reply replyOf(const std::string &wire)
{
    ReplyReader reader({});
    reader.feed(wire);
    std::vector<Reply> replies;
    const auto error = reader.read(replies);
    return error || replies.empty() ? Reply() : replies.front();
}

std::string bulk(const std::string &text)
{
    return "$" + std::to_string(text.size()) + "\r\n" + text + "\r\n";
}

std::string integer(std::int64_t number)
{
    return ":" + std::to_string(number) + "\r\n";
}

} // namespace

class TestSlowlog final : public QObject
{
    Q_OBJECT

private slots:
    void readsAnEntry()
    {
        const auto reply =
            replyOf("*1\r\n*6\r\n:14\r\n:1795183540\r\n:21500\r\n*2\r\n$4\r\nKEYS\r\n$1\r\n*\r\n"
                    "$15\r\n127.0.0.1:41452\r\n$6\r\nworker\r\n");

        const auto commands = parseSlowlog(*reply);

        QVERIFY(commands);
        QCOMPARE(commands->size(), std::size_t{1});
        const SlowCommand expected{.id = 14,
                                   .at = larder::WallTime(1'795'183'540s),
                                   .took = 21'500us,
                                   .arguments = {"KEYS", "*"},
                                   .clientAddress = "127.0.0.1:41452",
                                   .clientName = "worker"};
        QCOMPARE(commands->front(), expected);
    }

    void anOlderEntryHasNoClient()
    {
        const auto commands =
            parseSlowlog(*replyOf("*1\r\n*4\r\n:1\r\n:10\r\n:20\r\n*1\r\n$4\r\nPING\r\n"));

        QCOMPARE(commands->size(), std::size_t{1});
        QVERIFY(commands->front().clientAddress.empty());
    }

    void anEmptyLogIsEmpty() { QVERIFY(parseSlowlog(*replyOf("*0\r\n"))->empty()); }

    void refusesWhatIsNoLog_data()
    {
        QTest::addColumn<std::string>("wire");
        QTest::newRow("nil") << std::string("$-1\r\n");
        QTest::newRow("an integer") << std::string(":1\r\n");
        QTest::newRow("a status") << std::string("+OK\r\n");
    }

    void refusesWhatIsNoLog()
    {
        QFETCH(std::string, wire);

        const auto commands = parseSlowlog(*replyOf(wire));

        QVERIFY(!commands);
        QCOMPARE(commands.error().code, ErrorCode::UnexpectedReply);
    }

    void skipsWhatIsNoEntry_data()
    {
        QTest::addColumn<std::string>("entry");
        const auto arguments = "*1\r\n" + bulk("GET");
        QTest::newRow("no array") << std::string(":1\r\n");
        QTest::newRow("too short") << std::string("*3\r\n:1\r\n:10\r\n:20\r\n");
        QTest::newRow("id is text") << "*4\r\n" + bulk("1") + ":10\r\n:20\r\n" + arguments;
        QTest::newRow("arguments are text") << "*4\r\n:1\r\n:10\r\n:20\r\n" + bulk("GET");
        QTest::newRow("before the epoch") << "*4\r\n:1\r\n:-1\r\n:20\r\n" + arguments;
        QTest::newRow("past any calendar")
            << "*4\r\n:1\r\n:9223372036854775807\r\n:20\r\n" + arguments;
        QTest::newRow("took less than nothing") << "*4\r\n:1\r\n:10\r\n:-20\r\n" + arguments;
    }

    void skipsWhatIsNoEntry()
    {
        QFETCH(std::string, entry);
        const auto good = "*4\r\n:9\r\n:10\r\n:20\r\n*1\r\n" + bulk("GET");

        const auto commands = parseSlowlog(*replyOf("*2\r\n" + entry + good));

        QVERIFY(commands);
        QCOMPARE(commands->size(), std::size_t{1});
        QCOMPARE(commands->front().id, std::int64_t{9});
    }

    void readsBackWhatAServerWrites()
    {
        const bool holds = rc::check("an entry survives the wire", [] {
            const auto bytes = rc::gen::arbitrary<std::string>();
            const SlowCommand command{
                .id = *rc::gen::arbitrary<std::int64_t>(),
                .at = larder::WallTime(std::chrono::seconds(*rc::gen::inRange(0, 2'000'000'000))),
                .took = std::chrono::microseconds(*rc::gen::inRange(0, 1'000'000'000)),
                .arguments = *rc::gen::container<std::vector<std::string>>(bytes),
                .clientAddress = *bytes,
                .clientName = *bytes};
            auto wire = "*1\r\n*6\r\n" + integer(command.id)
                + integer(command.at.time_since_epoch() / 1s) + integer(command.took.count()) + "*"
                + std::to_string(command.arguments.size()) + "\r\n";
            for (const auto &argument : command.arguments)
                wire += bulk(argument);
            wire += bulk(command.clientAddress) + bulk(command.clientName);

            const auto commands = parseSlowlog(*replyOf(wire));

            RC_ASSERT(commands->size() == 1U);
            RC_ASSERT(commands->front() == command);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestSlowlog)
#include "tst_slowlog.moc"
