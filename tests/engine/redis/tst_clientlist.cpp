// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/clientlist.h"

#include <QTest>

#include <rapidcheck.h>
#include <string>

#include "tests/engine/redis/fixture.h"

using namespace std::chrono_literals;
using larder::redis::ClientInfo;
using larder::redis::parseClientList;
using larder::test::fixture;

class TestClientList final : public QObject
{
    Q_OBJECT

private slots:
    void readsRedis7()
    {
        const auto clients = parseClientList(fixture("clientlist-7.0.txt"));

        QCOMPARE(clients.size(), std::size_t{4});
        QCOMPARE(clients[2],
                 (ClientInfo{.id = 6,
                             .address = "127.0.0.1:41464",
                             .name = "sentinel-fa035998-pubsub",
                             .user = "default",
                             .flags = "P",
                             .lastCommand = "subscribe",
                             .age = 6s,
                             .idle = 1s,
                             .totalMemory = 22'328,
                             .subscriptions = 1}));
        QCOMPARE(clients[0].bufferBytes, std::uint64_t{20'504});
        QCOMPARE(clients[3].lastCommand, std::string("client|list"));
        QCOMPARE(clients[3].bufferBytes, std::uint64_t{26});
    }

    void readsQuirks_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<ClientInfo>("expected");

        const auto row = [](const char *name, const char *line, const ClientInfo &expected) {
            QTest::newRow(name) << std::string(line) << expected;
        };
        row("an id alone", "id=7", {.id = 7});
        row("a Unix socket", "id=7 addr=/run/redis.sock:0 name=a",
            {.id = 7, .address = "/run/redis.sock", .name = "a"});
        row("a socket in a folder with spaces", "id=7 addr=/run/my own dir/r.sock:0 fd=8 name=a",
            {.id = 7, .address = "/run/my own dir/r.sock", .name = "a"});
        row("IPv6", "id=7 addr=[::1]:6379", {.id = 7, .address = "[::1]:6379"});
        row("Redis 5: no user, no memory",
            "id=7 addr=1.2.3.4:5 fd=8 name= age=3 idle=2 flags=N db=4",
            {.id = 7, .address = "1.2.3.4:5", .flags = "N", .age = 3s, .idle = 2s, .database = 4});
        row("unknown fields", "id=7 io-thread=2 lib-name=larder lib-ver= tot-net-in=9 user=app",
            {.id = 7, .user = "app"});
        row("an equals sign in a name", "id=7 name=a=b", {.id = 7, .name = "a=b"});
        row("subscriptions of all kinds add up", "id=7 sub=1 psub=2 ssub=3",
            {.id = 7, .subscriptions = 6});
        row("buffers add up", "id=7 qbuf=1 qbuf-free=100 obl=20 oll=300 omem=4000",
            {.id = 7, .bufferBytes = 4'021});
        row("damaged numbers keep their defaults",
            "id=7 age=x idle=-5 db=-1 tot-mem=1.5 qbuf=", {.id = 7});
        row("spaces at the end", "id=7 db=2  ", {.id = 7, .database = 2});
        row("two spaces between", "id=7  db=2", {.id = 7, .database = 2});
    }

    void readsQuirks()
    {
        QFETCH(std::string, line);
        QFETCH(ClientInfo, expected);

        const auto clients = parseClientList(line);

        QCOMPARE(clients.size(), std::size_t{1});
        QCOMPARE(clients.front(), expected);
    }

    void skipsALineWithoutAnId_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("empty lines") << std::string("\n\r\n\n");
        QTest::newRow("no id") << std::string("addr=1.2.3.4:5 name=a");
        QTest::newRow("a damaged id") << std::string("id=x addr=1.2.3.4:5");
        QTest::newRow("no pairs at all") << std::string("what is this");
    }

    void skipsALineWithoutAnId()
    {
        QFETCH(std::string, line);
        QVERIFY(parseClientList(line).empty());
    }

    void knowsABlockedClient()
    {
        QVERIFY(parseClientList("id=1 flags=b").front().isBlocked());
        QVERIFY(!parseClientList("id=1 flags=N").front().isBlocked());
    }

    void neverOverflows()
    {
        std::string line = "id=1";
        for (int i = 0; i < 10; ++i)
            line += " sub=2147483647 psub=99999999999";
        QVERIFY(parseClientList(line).front().subscriptions > 0);
    }

    void survivesDamage()
    {
        const auto whole = fixture("clientlist-7.0.txt");
        const bool holds = rc::check("any cut and any flipped bytes parse", [&whole] {
            auto text = whole.substr(0, *rc::gen::inRange<std::size_t>(0, whole.size()));
            const auto flips = *rc::gen::inRange(0, 20);
            for (int i = 0; i < flips && !text.empty(); ++i)
                text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();

            for (const auto &client : parseClientList(text))
                RC_ASSERT(client.subscriptions >= 0);
        });
        QVERIFY(holds);
    }

    void readsBackWhatAServerWrites()
    {
        const bool holds = rc::check("a line survives the wire", [] {
            const auto word = rc::gen::container<std::string>(rc::gen::inRange('!', '~'));
            const ClientInfo client{.id = *rc::gen::arbitrary<std::int64_t>(),
                                    .address = *word,
                                    .name = *word,
                                    .age = std::chrono::seconds(*rc::gen::inRange(0, 1'000'000)),
                                    .database = *rc::gen::inRange(0, 1'000)};
            RC_PRE(!client.address.starts_with('/'));
            const auto line = "id=" + std::to_string(client.id) + " addr=" + client.address
                + " name=" + client.name + " age=" + std::to_string(client.age.count())
                + " db=" + std::to_string(client.database) + "\n";

            const auto clients = parseClientList(line + line);

            RC_ASSERT(clients.size() == 2U);
            RC_ASSERT(clients[1] == client);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestClientList)
#include "tst_clientlist.moc"
