// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/command.h"

#include <hiredis/hiredis.h>

#include <QTest>

#include <memory>
#include <rapidcheck.h>
#include <string>
#include <vector>

using namespace std::string_literals;
using larder::redis::Command;

namespace {

Command commandOf(const std::vector<std::string> &words)
{
    Command command(words.front());
    for (std::size_t i = 1; i < words.size(); ++i)
        command.add(words[i]);
    return command;
}

std::string byHiredis(const std::vector<std::string> &words)
{
    std::vector<const char *> texts;
    std::vector<std::size_t> sizes;
    for (const auto &word : words) {
        texts.push_back(word.data());
        sizes.push_back(word.size());
    }
    char *wire = nullptr;
    const int size =
        redisFormatCommandArgv(&wire, static_cast<int>(words.size()), texts.data(), sizes.data());
    const std::unique_ptr<char, decltype(&redisFreeCommand)> owner(wire, &redisFreeCommand);
    return {wire, static_cast<std::size_t>(size)};
}

} // namespace

class TestCommand final : public QObject
{
    Q_OBJECT

private slots:
    void isAnArrayOfBulkStrings()
    {
        const Command command("SET", "key", "a\r\nb\0c"s, "PX", "100");

        QCOMPARE(std::string(command.wire()),
                 "*5\r\n$3\r\nSET\r\n$3\r\nkey\r\n$6\r\na\r\nb\0c\r\n$2\r\nPX\r\n$3\r\n100\r\n"s);
    }

    void theHeadGrowsWithTheArguments()
    {
        Command command("MGET");
        for (int i = 0; i < 99; ++i)
            command.add("k");

        QCOMPARE(command.wire().substr(0, 15), std::string_view("*100\r\n$4\r\nMGET\r"));
        QCOMPARE(command.view().size(), std::size_t{100});
    }

    void addsARange()
    {
        const std::vector<std::string> keys{"a", "", "ccc"};

        const auto command = Command("MGET").addAll(keys);

        QCOMPARE(command.size(), std::size_t{4});
        QCOMPARE(command.argument(2), std::string_view());
        QCOMPARE(command.argument(3), std::string_view("ccc"));
    }

    void copiesKeepTheirOwnBytes_data()
    {
        QTest::addColumn<int>("length");

        QTest::addRow("short") << 3;
        QTest::addRow("long") << 3'000;
    }

    void copiesKeepTheirOwnBytes()
    {
        QFETCH(int, length);
        const std::string key(static_cast<std::size_t>(length), 'k');
        Command original("GET", key);

        Command copy = original;
        const Command moved = std::move(original);
        copy.add("more");

        QCOMPARE(moved.argument(1), std::string_view(key));
        QCOMPARE(moved.size(), std::size_t{2});
        QCOMPARE(copy.argument(1), std::string_view(key));
        QCOMPARE(copy.argument(2), std::string_view("more"));
        copy = moved;
        QCOMPARE(copy.wire(), moved.wire());
        copy = Command("PING");
        QCOMPARE(copy.wire(), "*1\r\n$4\r\nPING\r\n");
    }

    void formatsAsHiredisDoes()
    {
        const bool holds = rc::check([](const std::vector<std::string> &words) {
            RC_PRE(!words.empty());
            const auto command = commandOf(words);

            RC_ASSERT(command.wire() == byHiredis(words));
            RC_ASSERT(command.size() == words.size());
            for (std::size_t i = 0; i < words.size(); ++i)
                RC_ASSERT(command.argument(i) == words[i]);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
