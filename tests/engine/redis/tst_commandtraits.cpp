// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/commandtraits.h"
#include "engine/redis/connection.h"

#include <QTest>

#include <algorithm>
#include <string>

#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::redis::Command;
using larder::redis::CommandClass;
using larder::redis::Connection;
using larder::redis::Sharing;
using larder::redis::traitsOf;
using larder::redis::Value;
using larder::test::RedisServer;

namespace {

/// One command of the server's own table.
struct Known {
    std::string name; ///< "config|get"
    const Value *entry;

    bool has(std::string_view flag) const
    {
        const auto &flags = (*entry)[2];
        return std::any_of(flags.begin(), flags.end(),
                           [&](const Value &value) { return value.text() == flag; });
    }
    Command command() const
    {
        const auto bar = name.find('|');
        return bar == std::string::npos ? Command(name)
                                        : Command(name.substr(0, bar), name.substr(bar + 1));
    }
};

/// Containers themselves are left out: their subcommands count.
void collect(const Value &table, std::vector<Known> &out)
{
    constexpr std::size_t subcommands = 9;
    for (const auto &entry : table) {
        if (entry.size() > subcommands && entry[subcommands].size() > 0)
            collect(entry[subcommands], out);
        else
            out.push_back({std::string(entry[0].text()), &entry});
    }
}

} // namespace

class TestCommandTraits final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto deadline = Deadline::in(10s);
        const auto connection = Connection::open(m_server.options(), deadline);
        QVERIFY(connection);
        m_table = (*connection)->send(Command("COMMAND"), deadline).value();
        collect(*m_table, m_commands);
        QVERIFY(m_commands.size() > 200);
    }

    void everyReadOfTheServerIsKnownAsOne()
    {
        for (const auto &known : m_commands)
            if (known.has("readonly"))
                QVERIFY2(traitsOf(known.command()).commandClass == CommandClass::Read,
                         known.name.c_str());
    }

    void nothingThatWritesPassesForARead()
    {
        for (const auto &known : m_commands)
            if (known.has("write") || known.has("may_replicate"))
                QVERIFY2(traitsOf(known.command()).commandClass != CommandClass::Read
                             || known.name == "pfcount",
                         known.name.c_str());
    }

    void upkeepIsWhatTheServerAdmitsAtItsMemoryLimit()
    {
        for (const auto &known : m_commands) {
            const auto traits = traitsOf(known.command());
            if (traits.sharing == Sharing::OwnConnection)
                continue;
            if (known.has("write"))
                QVERIFY2((traits.commandClass == CommandClass::Write) == known.has("denyoom"),
                         known.name.c_str());
        }
    }

    void whatBlocksNeedsAConnectionOfItsOwn()
    {
        for (const auto &known : m_commands)
            if (known.has("blocking") && known.name != "xread" && known.name != "xreadgroup")
                QVERIFY2(traitsOf(known.command()).sharing == Sharing::OwnConnection,
                         known.name.c_str());
    }

    void whatTurnsAConnectionIntoAListenerNeedsItsOwn()
    {
        for (const auto &known : m_commands) {
            const bool isListening = known.has("pubsub") && known.name.ends_with("subscribe");
            if (isListening)
                QVERIFY2(traitsOf(known.command()).sharing == Sharing::OwnConnection,
                         known.name.c_str());
        }
    }

    void unknownCommandsAreWrites_data()
    {
        QTest::addColumn<QByteArray>("name");

        QTest::addRow("made up") << QByteArray("NOSUCH");
        QTest::addRow("prefix of a read") << QByteArray("GE");
        QTest::addRow("read with something behind") << QByteArray("GETX");
        QTest::addRow("joined form") << QByteArray("config|get");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("longer than any name") << QByteArray(1'000, 'x');
        QTest::addRow("NUL behind a read") << QByteArray("GET\0", 4);
        QTest::addRow("space behind a read") << QByteArray("GET ");
    }

    void unknownCommandsAreWrites()
    {
        QFETCH(QByteArray, name);

        const auto traits = traitsOf(Command(name.toStdString()));

        QCOMPARE(traits, larder::redis::CommandTraits{});
    }

private:
    RedisServer m_server;
    larder::redis::Reply m_table;
    std::vector<Known> m_commands;
};

QTEST_GUILESS_MAIN(TestCommandTraits)
#include "tst_commandtraits.moc"
