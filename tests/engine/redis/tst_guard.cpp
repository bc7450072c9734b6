// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/command.h"
#include "engine/redis/guard.h"

#include <QTest>

#include <string>

using larder::ErrorCode;
using larder::redis::Access;
using larder::redis::Command;
using larder::redis::Company;
using larder::redis::Guard;

namespace {

/// The words of `line` as a command.
Command commandOf(const char *line)
{
    const auto words = QByteArray(line).split(' ');
    Command command(words.front().toStdString());
    for (qsizetype i = 1; i < words.size(); ++i)
        command.add(words[i].toStdString());
    return command;
}

void rows(std::initializer_list<const char *> lines)
{
    QTest::addColumn<QByteArray>("line");
    for (const auto *line : lines)
        QTest::addRow("%s", line) << QByteArray(line);
}

} // namespace

class TestGuard final : public QObject
{
    Q_OBJECT

private slots:
    void readOnlyPassesKnownReads_data()
    {
        rows({"GET k",
              "get k",
              "GeT k",
              "MGET a b",
              "EXISTS k",
              "TYPE k",
              "TTL k",
              "PTTL k",
              "STRLEN k",
              "GETRANGE k 0 9",
              "HGETALL h",
              "HSCAN h 0",
              "LRANGE l 0 -1",
              "SMEMBERS s",
              "ZRANGE z 0 -1",
              "XRANGE x - +",
              "XREAD STREAMS x 0",
              "SCAN 0",
              "DBSIZE",
              "INFO",
              "INFO memory",
              "PING",
              "ECHO hi",
              "TIME",
              "ROLE",
              "LASTSAVE",
              "OBJECT ENCODING k",
              "MEMORY USAGE k",
              "MEMORY STATS",
              "DUMP k",
              "CONFIG GET maxmemory",
              "config get maxmemory",
              "CLIENT LIST",
              "CLIENT ID",
              "SLOWLOG GET 10",
              "LATENCY LATEST",
              "ACL WHOAMI",
              "ACL LOG",
              "ACL LOG 5",
              "CLUSTER INFO",
              "PUBSUB CHANNELS",
              "COMMAND",
              "COMMAND COUNT",
              "XINFO STREAM x",
              "SCRIPT EXISTS abc",
              "FUNCTION LIST",
              "EVAL_RO s 0",
              "EVALSHA_RO s 0",
              "FCALL_RO f 0",
              "CONFIG HELP",
              "SENTINEL MASTERS",
              "HTTL h FIELDS 1 f",
              "COMMANDLOG GET 10 slow",
              "JSON.GET k"});
    }

    void readOnlyPassesKnownReads()
    {
        QFETCH(QByteArray, line);

        const auto answer = Guard(Access::ReadOnly, Company::Shared).check(commandOf(line));

        QVERIFY(answer);
    }

    void readOnlyRefusesTheRest_data()
    {
        rows({"SET k v",
              "DEL k",
              "UNLINK k",
              "EXPIRE k 1",
              "CONFIG SET maxmemory 1",
              "config set maxmemory 1",
              "CONFIG RESETSTAT",
              "CONFIG REWRITE",
              "CONFIG",
              "CONFIG NOSUCH",
              "EVAL s 0",
              "EVALSHA s 0",
              "FCALL f 0",
              "FLUSHALL",
              "FLUSHDB",
              "GETDEL k",
              "GETEX k",
              "GETSET k v",
              "SORT k",
              "GEORADIUS g 1 1 1 km",
              "BITFIELD k GET u4 0",
              "XREADGROUP GROUP g c STREAMS x >",
              "SCRIPT FLUSH",
              "SCRIPT LOAD x",
              "SCRIPT KILL",
              "FUNCTION FLUSH",
              "CLIENT KILL ID 1",
              "CLIENT PAUSE 1",
              "SLOWLOG RESET",
              "LATENCY RESET",
              "ACL LOG RESET",
              "acl log reset",
              "ACL SETUSER u",
              "MEMORY PURGE",
              "SHUTDOWN",
              "DEBUG SLEEP 1",
              "PUBLISH c m",
              "SAVE",
              "BGSAVE",
              "MIGRATE h 1 k 0 1",
              "NOSUCH k",
              "GE k",
              "GETX k",
              "GET|k",
              "CLUSTER RESET",
              "MODULE LOAD m",
              "RENAME a b",
              "RESTORE k 0 v",
              "COPY a b",
              "PFMERGE a b",
              "XADD x * f v"});
    }

    void readOnlyRefusesTheRest()
    {
        QFETCH(QByteArray, line);

        const auto answer = Guard(Access::ReadOnly, Company::Shared).check(commandOf(line));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ReadOnly);
        QCOMPARE(answer.error().outcome, larder::Outcome::NotDone);
        QVERIFY(Guard(Access::ReadWrite, Company::Shared).check(commandOf(line)));
    }

    void sharedConnectionRefusesWhatChangesIt_data()
    {
        rows({"SELECT 1",
              "select 1",
              "AUTH p",
              "HELLO 3",
              "RESET",
              "QUIT",
              "MULTI",
              "EXEC",
              "DISCARD",
              "WATCH k",
              "UNWATCH",
              "CLIENT REPLY OFF",
              "client reply off",
              "CLIENT SETNAME n",
              "CLIENT NO-EVICT on",
              "CLIENT NO-TOUCH on",
              "CLIENT TRACKING on",
              "CLIENT CACHING yes",
              "CLIENT SETINFO a b",
              "MONITOR",
              "SUBSCRIBE c",
              "PSUBSCRIBE p",
              "SSUBSCRIBE c",
              "UNSUBSCRIBE",
              "PUNSUBSCRIBE",
              "SUNSUBSCRIBE",
              "BLPOP k 0",
              "BRPOP k 0",
              "BRPOPLPUSH a b 0",
              "BLMOVE a b LEFT LEFT 0",
              "BLMPOP 0 1 k LEFT",
              "BZPOPMIN k 0",
              "BZPOPMAX k 0",
              "BZMPOP 0 1 k MIN",
              "XREAD BLOCK 0 STREAMS x $",
              "XREAD COUNT 5 block 10 STREAMS x $",
              "XREADGROUP GROUP g c BLOCK 5 STREAMS x >",
              "WAIT 1 0",
              "WAITAOF 1 0 0",
              "SYNC",
              "PSYNC ? -1",
              "REPLCONF ACK 1",
              "REPLICAOF h 1",
              "SLAVEOF h 1",
              "READONLY",
              "READWRITE",
              "ASKING",
              "SCRIPT DEBUG yes"});
    }

    void sharedConnectionRefusesWhatChangesIt()
    {
        QFETCH(QByteArray, line);

        const auto answer = Guard(Access::ReadWrite, Company::Shared).check(commandOf(line));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::CommandRefused);
        const auto name = line.split(' ').first().toUpper().toStdString();
        QVERIFY(answer.error().detail.starts_with(name));
        QVERIFY(Guard(Access::ReadWrite, Company::Alone).check(commandOf(line)));
    }

    void sharedConnectionPassesWhatOnlyLooksLikeIt_data()
    {
        rows({"XREAD STREAMS block 0", "XREAD COUNT 5 STREAMS x 0",
              "XREADGROUP GROUP block c STREAMS x >", "XREADGROUP GROUP g block STREAMS x >",
              "CLIENT GETNAME", "CLIENT KILL ID 5", "LPOP k", "ZPOPMIN k", "PUBLISH c m",
              "GET select", "SELECTED 1", "MULTIPLY a"});
    }

    void sharedConnectionPassesWhatOnlyLooksLikeIt()
    {
        QFETCH(QByteArray, line);

        QVERIFY(Guard(Access::ReadWrite, Company::Shared).check(commandOf(line)));
    }

    void namesTheCommandWithItsSubcommand()
    {
        const Guard guard(Access::ReadOnly, Company::Shared);

        QCOMPARE(guard.check(Command("config", "set", "a", "b")).error().detail,
                 std::string("CONFIG SET"));
        QCOMPARE(guard.check(Command("client", "reply", "off")).error().detail,
                 std::string("CLIENT REPLY"));
        QCOMPARE(guard.check(Command("set", "secret", "value")).error().detail, std::string("SET"));
    }

    void showsNoRawBytesOfAnUnknownName()
    {
        const auto answer =
            Guard(Access::ReadOnly, Company::Shared).check(Command(std::string(500, '\x1b')));

        QVERIFY(answer.error().detail.size() <= 256);
        QVERIFY(answer.error().detail.find('\x1b') == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
