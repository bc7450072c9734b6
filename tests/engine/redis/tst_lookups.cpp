// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"
#include "engine/redis/lookups.h"

#include <QTest>

#include <array>
#include <string>

#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::Lookups;
using larder::redis::lookupsOf;
using larder::redis::lookupsOfWrongType;
using larder::redis::traitsOf;
using larder::test::RedisServer;

namespace {

Command commandOf(const QByteArray &line)
{
    const auto words = line.split(' ');
    Command command(words.front().toStdString());
    for (qsizetype i = 1; i < words.size(); ++i)
        command.add(words[i].toStdString());
    return command;
}

/// A key of each type; M and N are missing.
constexpr std::array dataset{
    "FLUSHALL",       "SET s abc",           "SET n 5",
    "RPUSH l a b",    "SADD t a b",          "SADD t2 b c",
    "HSET h f v",     "ZADD z 1 a 2 b",      "ZADD z2 1 a",
    "XADD x 1-1 f v", "XGROUP CREATE x g 0", "GEOADD geo 13 38 p 15 37 q",
    "PFADD p a",      "PFADD p2 b",
};

std::uint64_t counter(std::string_view info, std::string_view name)
{
    const auto at = info.find(name);
    return std::stoull(std::string(info.substr(at + name.size() + 1, 20)));
}

} // namespace

/// The server's own counters decide: what Larder tells from an answer must be what they grew by.
class TestLookups final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto connection = Connection::open(m_server.options(), Deadline::in(10s));
        QVERIFY(connection);
        m_connection = *connection;
    }

    void init()
    {
        for (const auto *line : dataset)
            QVERIFY(m_connection->send(commandOf(line), deadline()));
    }

    void countsAsTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("line");
        const std::initializer_list<const char *> lines{
            "GET s",
            "GET M",
            "GETRANGE s 0 1",
            "GETRANGE M 0 1",
            "SUBSTR s 0 1",
            "SUBSTR M 0 1",
            "STRLEN s",
            "STRLEN M",
            "MGET s M n",
            "MGET M N",
            "EXISTS s",
            "EXISTS s M n",
            "EXISTS M",
            "TYPE s",
            "TYPE M",
            "TTL s",
            "TTL M",
            "PTTL s",
            "PTTL M",
            "EXPIRETIME s",
            "EXPIRETIME M",
            "PEXPIRETIME s",
            "PEXPIRETIME M",
            "OBJECT ENCODING s",
            "OBJECT ENCODING M",
            "OBJECT IDLETIME s",
            "OBJECT IDLETIME M",
            "OBJECT REFCOUNT s",
            "OBJECT REFCOUNT M",
            "OBJECT HELP",
            "MEMORY USAGE s",
            "MEMORY USAGE M",
            "DUMP s",
            "DUMP M",
            "TOUCH s M",
            "SCAN 0",
            "KEYS *",
            "RANDOMKEY",
            "DBSIZE",
            "HGET h f",
            "HGET M f",
            "HMGET h f g",
            "HMGET M f g",
            "HGETALL h",
            "HGETALL M",
            "HKEYS h",
            "HKEYS M",
            "HVALS h",
            "HVALS M",
            "HLEN h",
            "HLEN M",
            "HEXISTS h f",
            "HEXISTS M f",
            "HSTRLEN h f",
            "HSTRLEN M f",
            "HSCAN h 0",
            "HSCAN M 0",
            "HRANDFIELD h",
            "HRANDFIELD M",
            "HRANDFIELD h 2",
            "LLEN l",
            "LLEN M",
            "LRANGE l 0 -1",
            "LRANGE M 0 -1",
            "LINDEX l 0",
            "LINDEX M 0",
            "LPOS l a",
            "LPOS M a",
            "SCARD t",
            "SCARD M",
            "SMEMBERS t",
            "SMEMBERS M",
            "SISMEMBER t a",
            "SISMEMBER M a",
            "SMISMEMBER t a q",
            "SMISMEMBER M a q",
            "SRANDMEMBER t",
            "SRANDMEMBER M",
            "SSCAN t 0",
            "SSCAN M 0",
            "SINTER t t2",
            "SINTER M N",
            "SUNION t t2",
            "SUNION M N",
            "SDIFF t t2",
            "SDIFF M N",
            "SINTERCARD 2 t t2",
            "SINTERCARD 2 M N",
            "ZCARD z",
            "ZCARD M",
            "ZRANGE z 0 -1",
            "ZRANGE M 0 -1",
            "ZRANGEBYSCORE z 0 9",
            "ZRANGEBYSCORE M 0 9",
            "ZREVRANGE z 0 -1",
            "ZREVRANGE M 0 -1",
            "ZREVRANGEBYSCORE z 9 0",
            "ZREVRANGEBYSCORE M 9 0",
            "ZRANGEBYLEX z - +",
            "ZRANGEBYLEX M - +",
            "ZREVRANGEBYLEX z + -",
            "ZREVRANGEBYLEX M + -",
            "ZCOUNT z 0 9",
            "ZCOUNT M 0 9",
            "ZLEXCOUNT z - +",
            "ZLEXCOUNT M - +",
            "ZSCORE z a",
            "ZSCORE M a",
            "ZMSCORE z a q",
            "ZMSCORE M a q",
            "ZRANK z a",
            "ZRANK M a",
            "ZREVRANK z a",
            "ZREVRANK M a",
            "ZSCAN z 0",
            "ZSCAN M 0",
            "ZRANDMEMBER z",
            "ZRANDMEMBER M",
            "ZINTER 2 z z2",
            "ZINTER 2 M N",
            "ZUNION 2 z z2 WITHSCORES",
            "ZUNION 2 M N",
            "ZDIFF 2 z z2",
            "ZDIFF 2 M N",
            "ZINTERCARD 2 z z2",
            "ZINTERCARD 2 M N",
            "XLEN x",
            "XLEN M",
            "XRANGE x - +",
            "XRANGE M - +",
            "XREVRANGE x + -",
            "XREVRANGE M + -",
            "XREAD STREAMS x 0",
            "XREAD STREAMS x $",
            "XREAD COUNT 1 STREAMS x x 0 0",
            "XREADGROUP GROUP g c STREAMS x >",
            "XREADGROUP GROUP g c STREAMS x 0",
            "XINFO STREAM x",
            "XINFO GROUPS x",
            "XINFO CONSUMERS x g",
            "XPENDING x g",
            "XACK M g 9-9",
            "XCLAIM x g c 0 1-1",
            "XAUTOCLAIM x g c 0 0",
            "BITCOUNT s",
            "BITCOUNT M",
            "BITPOS s 1",
            "BITPOS M 1",
            "GETBIT s 1",
            "GETBIT M 1",
            "BITFIELD_RO s GET u4 0",
            "BITFIELD_RO M GET u4 0",
            "GEOPOS geo p",
            "GEOPOS M p",
            "GEODIST geo p q",
            "GEODIST M p q",
            "GEOHASH geo p",
            "GEOHASH M p",
            "GEOSEARCH geo FROMMEMBER p BYRADIUS 500 km",
            "GEOSEARCH M FROMLONLAT 1 1 BYRADIUS 500 km",
            "GEORADIUS_RO geo 13 38 500 km",
            "GEORADIUS_RO M 13 38 500 km",
            "GEORADIUSBYMEMBER_RO geo p 500 km",
            "GEORADIUSBYMEMBER_RO M p 500 km",
            "GEORADIUS geo 13 38 500 km",
            "GEORADIUSBYMEMBER geo p 500 km",
            "PFCOUNT p",
            "PFCOUNT M",
            "PFCOUNT p p2",
            "PFMERGE p p2",
            "LCS s s",
            "SORT l ALPHA",
            "SORT M ALPHA",
            "SORT l ALPHA STORE D",
            "SORT_RO l ALPHA",
            "SORT_RO M ALPHA",
            "SET s 1",
            "SET s 1 GET",
            "SET M 1 GET",
            "SET M 1 PX 1000 GET",
            "SET get get",
            "SET s 1 XX",
            "SETNX s 1",
            "SETEX s 9 1",
            "GETSET s 1",
            "GETSET M 1",
            "GETDEL s",
            "GETDEL M",
            "GETEX s",
            "GETEX M",
            "GETEX s PERSIST",
            "APPEND s x",
            "SETRANGE s 0 x",
            "SETBIT s 0 1",
            "INCR n",
            "MSET s 1",
            "MSETNX s 1",
            "DEL s M",
            "UNLINK s M",
            "EXPIRE s 9",
            "EXPIRE M 9",
            "PERSIST s",
            "COPY s D",
            "COPY M D",
            "RENAME s D",
            "MOVE s 1",
            "HSET h a b",
            "HDEL h f",
            "HINCRBY h n 1",
            "LPUSH l x",
            "LPOP l",
            "LREM l 0 a",
            "LTRIM l 0 0",
            "LMOVE l D LEFT RIGHT",
            "LMPOP 1 l LEFT",
            "SADD t q",
            "SREM t a",
            "SPOP t",
            "SMOVE t t2 a",
            "SINTERSTORE D t t2",
            "SUNIONSTORE D t t2",
            "SDIFFSTORE D t t2",
            "ZADD z 1 q",
            "ZREM z a",
            "ZPOPMIN z",
            "ZMPOP 1 z MIN",
            "ZUNIONSTORE D 2 z z2",
            "ZINTERSTORE D 2 z z2",
            "ZDIFFSTORE D 2 z z2",
            "ZRANGESTORE D z 0 -1",
            "ZRANGESTORE D M 0 -1",
            "GEOSEARCHSTORE D geo FROMMEMBER p BYRADIUS 500 km",
            "BITOP OR D s n",
            "BITOP OR D M N",
            "XADD x * a b",
            "XDEL x 1-1",
            "XTRIM x MAXLEN 5",
            "XGROUP CREATE x g2 0",
            "PING",
            "INFO",
            "CLIENT LIST",
            "CONFIG GET maxmemory",
            "PUBLISH c m"};
        for (const auto *line : lines)
            QTest::addRow("%s", line) << QByteArray(line);
    }

    void countsAsTheServerDoes()
    {
        QFETCH(QByteArray, line);
        const auto command = commandOf(line);
        const auto before = counted();

        const auto answer = m_connection->send(command, deadline());

        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        compare(lookupsOf(command, **answer), before);
    }

    void countsAKeyOfAnotherTypeAsFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const auto *line : {"GET l", "STRLEN l", "HGET s f", "LRANGE s 0 1", "SCARD s",
                                 "ZSCORE s a", "XLEN s", "GETBIT l 1", "GETDEL l"})
            QTest::addRow("%s", line) << QByteArray(line);
    }

    void countsAKeyOfAnotherTypeAsFound()
    {
        QFETCH(QByteArray, line);
        const auto command = commandOf(line);
        const auto before = counted();

        const auto answer = m_connection->send(command, deadline());

        QCOMPARE(answer.error().code, ErrorCode::WrongType);
        compare(lookupsOfWrongType(traitsOf(command).lookups), before);
    }

private:
    static Deadline deadline() { return Deadline::in(10s); }

    Lookups counted()
    {
        const auto info = m_connection->send(Command("INFO", "stats"), deadline()).value();
        return {counter(info->text(), "keyspace_hits"), counter(info->text(), "keyspace_misses")};
    }

    void compare(Lookups told, Lookups before)
    {
        const auto now = counted();
        QCOMPARE(told.hits, now.hits - before.hits);
        QCOMPARE(told.misses, now.misses - before.misses);
    }

    RedisServer m_server;
    std::shared_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
