// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/arenashare.h"
#include "engine/redis/replyreader.h"

#include <QTest>

#include <string>
#include <thread>
#include <vector>

using larder::redis::ArenaShare;
using larder::redis::OpenArena;
using larder::redis::Reply;
using larder::redis::ReplyReader;

namespace {

/// Replies that were read together, so that they share their memory.
std::vector<Reply> read(std::size_t count)
{
    std::string wire;
    for (std::size_t i = 0; i < count; ++i)
        wire += "$4\r\n" + std::to_string(1'000 + i % 9'000) + "\r\n";
    ReplyReader reader({});
    reader.feed(wire);
    std::vector<Reply> replies;
    if (reader.read(replies) || replies.size() != count)
        qFatal("no replies");
    return replies;
}

} // namespace

class TestArenaShare final : public QObject
{
    Q_OBJECT

private slots:
    // Whoever drops too much reads freed memory, whoever drops too little leaks: AddressSanitizer
    // is the judge of both.
    void theLastShareKeepsTheMemory()
    {
        auto replies = read(5'000); // more than are counted at once
        const Reply last = replies.back();

        replies.clear();

        QCOMPARE(last->text(), std::string_view("5999"));
    }

    void copiesAndMovesAreShares()
    {
        const auto replies = read(2);
        Reply copy = replies[0];
        Reply moved = std::move(copy);
        copy = replies[1];
        const Reply &same = moved;
        moved = same;

        QCOMPARE(moved->text(), std::string_view("1000"));
        QCOMPARE(copy->text(), std::string_view("1001"));
        QVERIFY(Reply()->isNil());
    }

    void anArenaMayCloseUnshared()
    {
        OpenArena arena;
        arena.open();
        arena.open();
        QVERIFY(arena.isOpen());
        arena.close();
        QVERIFY(!arena.isOpen());
    }

    void threadsMayDropThemInAnyOrder()
    {
        const auto replies = read(1'000);
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < 4; ++t)
            threads.emplace_back([mine = replies, t] {
                for (auto i = t; i < mine.size(); i += 4)
                    if (const Reply copy = mine[i]; copy->text().size() != 4)
                        qFatal("its memory is gone");
            });
    }
};

QTEST_GUILESS_MAIN(TestArenaShare)
#include "tst_arenashare.moc"
