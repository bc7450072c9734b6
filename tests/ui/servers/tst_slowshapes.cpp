// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/slowshapes.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::WallTime;
using larder::redis::SlowCommand;
using larder::servers::shapeKey;
using larder::servers::shapesOf;

namespace {

SlowCommand slow(std::vector<std::string> arguments, std::chrono::microseconds took = 1ms,
                 std::chrono::seconds at = 0s)
{
    SlowCommand command;
    command.arguments = std::move(arguments);
    command.took = took;
    command.at = WallTime(at);
    return command;
}

} // namespace

class TestSlowShapes final : public QObject
{
    Q_OBJECT

private slots:
    void seesTheShapeOfACommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("key");

        const auto row = [](const char *name, const char *arguments, const char *key) {
            QTest::addRow("%s", name)
                << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts)
                << QString::fromUtf8(key);
        };
        row("no key", "PING", "PING");
        row("any case", "get user:1", "GET user:#");
        row("numbers within", "HGETALL agent:456:stats:30d", "HGETALL agent:#:stats:#d");
        row("a hash", "EVALSHA 4f1c5a9be0d3a2b1c4d5 1 key", "EVALSHA #");
        row("a word of hex letters", "GET face:cafe", "GET face:cafe");
        row("a container command", "client list type normal", "CLIENT LIST type");
        row("the first argument only", "MGET a:1 b:2", "MGET a:#");
        row("nothing at all", "", "");
    }

    void seesTheShapeOfACommand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, key);
        std::vector<std::string> bytes;
        for (const auto &argument : arguments)
            bytes.push_back(argument.toStdString());

        QCOMPARE(QString::fromStdString(shapeKey(slow(bytes))), key);
    }

    void countsAndShowsTheSlowestOfEach()
    {
        const auto shapes = shapesOf({
            slow({"GET", "user:1"}, 11ms, 10s),
            slow({"SORT", "queue"}, 30ms, 5s),
            slow({"GET", "user:2"}, 18ms, 20s),
            slow({"GET", "user:3"}, 12ms, 30s),
        });

        QCOMPARE(shapes.size(), 2U);
        QCOMPARE(shapes.at(0).text, std::string("SORT queue"));
        QCOMPARE(shapes.at(1).text, std::string("GET user:2"));
        QCOMPARE(shapes.at(1).count, 3);
        QVERIFY(shapes.at(1).longest == 18ms);
        QVERIFY(shapes.at(1).last == WallTime(30s));
    }

    void namesTheClientElseItsAddress()
    {
        auto named = slow({"GET", "a"});
        named.clientName = "auth-api";
        named.clientAddress = "10.0.0.1:5";
        auto nameless = slow({"SET", "a"});
        nameless.clientAddress = "10.0.0.2:5";

        const auto shapes = shapesOf({named, nameless});

        QCOMPARE(shapes.at(0).client, std::string("auth-api"));
        QCOMPARE(shapes.at(1).client, std::string("10.0.0.2:5"));
    }

    void keepsHostileBytesPrintableAndShort()
    {
        const auto shapes = shapesOf(
            {slow({"set", std::string("a\0\xff\n", 4), std::string(5'000, 'x'), "never reached"})});

        QVERIFY(shapes.at(0).text.starts_with("SET a\\x00\\xff\\n xxx"));
        QVERIFY(shapes.at(0).text.ends_with("xxx… …"));
        QVERIFY(shapes.at(0).text.size() < 1'000);
    }
};

QTEST_GUILESS_MAIN(TestSlowShapes)
#include "tst_slowshapes.moc"
