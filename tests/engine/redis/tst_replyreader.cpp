// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyreader.h"

#include <hiredis/hiredis.h>

#include <QTest>

#include <memory>
#include <rapidcheck.h>
#include <string>
#include <sys/resource.h>
#include <vector>

using larder::Error;
using larder::ErrorCode;
using larder::redis::Reply;
using larder::redis::ReplyLimits;
using larder::redis::ReplyReader;
using larder::redis::Value;

namespace {

/// A value as text that tells every value from every other.
std::string shown(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Nil:
        return "nil";
    case Value::Type::Integer:
        return std::to_string(value.integer());
    case Value::Type::String:
        return "\"" + std::string(value.text()) + "\"";
    case Value::Type::Status:
        return "+" + std::string(value.text());
    case Value::Type::Error:
        return "-" + std::string(value.text());
    case Value::Type::Array:
        break;
    }
    std::string text = "[";
    for (const auto &element : value)
        text += shown(element) + ",";
    return text + "]";
}

/// All that a reader made of some bytes.
struct Reading {
    std::vector<std::string> replies;
    std::optional<Error> error;

    bool operator==(const Reading &) const = default;
};

Reading readingOf(ReplyReader &reader, const std::vector<std::string> &pieces)
{
    Reading reading;
    for (const auto &piece : pieces) {
        reader.feed(piece);
        std::vector<Reply> replies;
        reading.error = reader.read(replies);
        for (const auto &reply : replies)
            reading.replies.push_back(shown(*reply));
        if (reading.error)
            break;
    }
    return reading;
}

Reading readAll(const std::string &bytes, ReplyLimits limits = {})
{
    ReplyReader reader(limits);
    return readingOf(reader, {bytes});
}

std::string bulk(const std::string &text)
{
    return "$" + std::to_string(text.size()) + "\r\n" + text + "\r\n";
}

/// Valid RESP2 as servers write it, at most `depth` arrays deep.
rc::Gen<std::string> anyReply(int depth)
{
    const auto line = rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~'));
    auto flat = rc::gen::oneOf(
        rc::gen::map(line, [](const std::string &text) { return "+" + text + "\r\n"; }),
        rc::gen::map(line, [](const std::string &text) { return "-" + text + "\r\n"; }),
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(),
                     [](std::int64_t number) { return ":" + std::to_string(number) + "\r\n"; }),
        rc::gen::map(rc::gen::arbitrary<std::string>(), bulk),
        rc::gen::just(std::string("$-1\r\n")), rc::gen::just(std::string("*-1\r\n")),
        rc::gen::just(std::string("*0\r\n")));
    if (depth == 0)
        return flat;
    const auto array = rc::gen::map(
        rc::gen::resize(5, rc::gen::container<std::vector<std::string>>(anyReply(depth - 1))),
        [](const std::vector<std::string> &elements) {
            auto text = "*" + std::to_string(elements.size()) + "\r\n";
            for (const auto &element : elements)
                text += element;
            return text;
        });
    return rc::gen::weightedOneOf<std::string>({{3, flat}, {1, array}});
}

std::string shownByHiredis(const redisReply &reply)
{
    const std::string text(reply.str ? reply.str : "", reply.str ? reply.len : 0);
    switch (reply.type) {
    case REDIS_REPLY_NIL:
        return "nil";
    case REDIS_REPLY_INTEGER:
        return std::to_string(reply.integer);
    case REDIS_REPLY_STRING:
        return "\"" + text + "\"";
    case REDIS_REPLY_STATUS:
        return "+" + text;
    case REDIS_REPLY_ERROR:
        return "-" + text;
    default:
        break;
    }
    std::string all = "[";
    for (std::size_t i = 0; i < reply.elements; ++i)
        all += shownByHiredis(*reply.element[i]) + ",";
    return all + "]";
}

std::vector<std::string> readByHiredis(const std::string &bytes)
{
    const std::unique_ptr<redisReader, decltype(&redisReaderFree)> reader(redisReaderCreate(),
                                                                          &redisReaderFree);
    redisReaderFeed(reader.get(), bytes.data(), bytes.size());
    std::vector<std::string> shownReplies;
    void *reply = nullptr;
    while (redisReaderGetReply(reader.get(), &reply) == REDIS_OK && reply) {
        shownReplies.push_back(shownByHiredis(*static_cast<redisReply *>(reply)));
        freeReplyObject(reply);
    }
    return shownReplies;
}

std::size_t memoryUsed()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

const std::string corpus =
    "+OK\r\n-ERR no\r\n:-9223372036854775808\r\n$0\r\n\r\n$-1\r\n*-1\r\n*0\r\n"
    "*3\r\n$3\r\na\r\n\r\n*2\r\n:1\r\n*1\r\n$-1\r\n+\r\n$5\r\nhello\r\n";

} // namespace

class TestReplyReader final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("value");

        const auto row = [](const char *name, const char *bytes, const char *value) {
            QTest::addRow("%s", name) << QByteArray(bytes) << QByteArray(value);
        };
        row("status", "+OK\r\n", "+OK");
        row("empty status", "+\r\n", "+");
        row("error", "-ERR no\r\n", "-ERR no");
        row("integer", ":42\r\n", "42");
        row("negative", ":-42\r\n", "-42");
        row("plus sign", ":+42\r\n", "42");
        row("largest", ":9223372036854775807\r\n", "9223372036854775807");
        row("smallest", ":-9223372036854775808\r\n", "-9223372036854775808");
        row("string", "$5\r\nhello\r\n", "\"hello\"");
        row("string with line ends", "$4\r\n\r\n\r\n\r\n", "\"\r\n\r\n\"");
        row("empty string", "$0\r\n\r\n", "\"\"");
        row("nil", "$-1\r\n", "nil");
        row("nil array", "*-1\r\n", "nil");
        row("empty array", "*0\r\n", "[]");
        row("array", "*2\r\n:1\r\n$1\r\na\r\n", "[1,\"a\",]");
        row("nested", "*2\r\n*1\r\n*0\r\n*1\r\n-E\r\n", "[[[],],[-E,],]");
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, value);

        const auto reading = readAll(bytes.toStdString());

        QVERIFY2(!reading.error, reading.error ? reading.error->detail.c_str() : "");
        QCOMPARE(reading.replies, std::vector<std::string>{value.toStdString()});
    }

    void keepsBytesThatAreZero()
    {
        const auto reading = readAll(std::string("$3\r\n\0\0\0\r\n", 9));

        QCOMPARE(reading.replies, std::vector<std::string>{std::string("\"\0\0\0\"", 5)});
    }

    // F12
    void refusesWhatIsNoResp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("offset");

        const auto row = [](const char *bytes, int offset) {
            QTest::addRow("%s", QByteArray(bytes).toPercentEncoding(" $*:+-").constData())
                << QByteArray(bytes) << offset;
        };
        // Types
        row("@1\r\n", 0);
        row("%1\r\n", 0);
        row("~1\r\n", 0);
        row(">2\r\n", 0);
        row("|1\r\n", 0);
        row("_\r\n", 0);
        row("#t\r\n", 0);
        row(",1.5\r\n", 0);
        row("(1\r\n", 0);
        row("!3\r\n", 0);
        row("=3\r\n", 0);
        row("\r\n", 0);
        row("\n", 0);
        row(" +OK\r\n", 0);
        row("OK\r\n", 0);
        row("220 mail.example ESMTP\r\n", 0);
        row("+OK\r\n@", 5);
        row("*1\r\n@", 4);
        // Lengths
        row("$-2\r\n", 2);
        row("*-2\r\n", 2);
        row("$-12\r\n", 3);
        row("$-\r\n", 2);
        row("*-\r\n", 2);
        row("$\r\n", 1);
        row("*\r\n", 1);
        row("$+3\r\n", 1);
        row("$ 3\r\n", 1);
        row("$3 \r\n", 2);
        row("$3x\r\n", 2);
        row("$0x3\r\n", 2);
        row("$a\r\n", 1);
        row("*1.5\r\n", 2);
        row("$?\r\n", 1);
        row("$3\nabc\r\n", 2);
        row("$3\rabc\r\n", 3);
        row("*1\n+OK\r\n", 2);
        row("$1234567890123456789\r\n", 19);
        row("*1234567890123456789\r\n", 19);
        // Ends of strings
        row("$3\r\nabcXY", 7);
        row("$3\r\nabc\n\n", 7);
        row("$3\r\nabc\rX", 8);
        row("$3\r\nabcd\r\n", 7);
        row("$0\r\nX", 4);
        // Integers
        row(":12x\r\n", 3);
        row(":\r\n", 1);
        row(":-\r\n", 1);
        row(":+\r\n", 1);
        row(":+-1\r\n", 1);
        row(":--1\r\n", 1);
        row(": 1\r\n", 1);
        row(":1 \r\n", 2);
        row(":1.5\r\n", 2);
        row(":9223372036854775808\r\n", 1);
        row(":-9223372036854775809\r\n", 1);
        // Ends of lines
        row("+OK\n", 3);
        row("-ERR\n", 4);
        row(":1\n", 2);
        row("+\n", 1);
    }

    void refusesWhatIsNoResp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, offset);

        const auto reading = readAll(bytes.toStdString());

        QVERIFY(reading.error);
        QCOMPARE(reading.error->code, ErrorCode::MalformedReply);
        const auto place = " at byte " + std::to_string(offset) + ": ";
        QVERIFY2(reading.error->detail.find(place) != std::string::npos,
                 reading.error->detail.c_str());
        const auto hex = bytes.mid(std::max(0, offset), 1).toHex();
        QVERIFY2(QByteArray::fromStdString(reading.error->detail).endsWith(hex),
                 reading.error->detail.c_str());
    }

    // F13
    void tellsOtherServices_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n")
                              << ErrorCode::SpeaksHttp;
        QTest::addRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << ErrorCode::SpeaksSsh;
        QTest::addRow("TLS alert")
            << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << ErrorCode::SpeaksTls;
        QTest::addRow("almost HTTP") << QByteArray("HTTQ/") << ErrorCode::MalformedReply;
        QTest::addRow("HTTP, but later")
            << QByteArray("+OK\r\nHTTP/1.1") << ErrorCode::MalformedReply;
    }

    void tellsOtherServices()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);

        const auto reading = readAll(bytes.toStdString());

        QVERIFY(reading.error);
        QCOMPARE(reading.error->code, code);
    }

    // F14
    void claimsReserveNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("2,147,483,647 elements")
            << QByteArray("*2147483647\r\n") << ErrorCode::ReplyTooLarge;
        QTest::addRow("999,999,999,999,999,999 elements")
            << QByteArray("*999999999999999999\r\n") << ErrorCode::ReplyTooLarge;
        QTest::addRow("5,000,000,000 bytes")
            << QByteArray("$5000000000\r\n") << ErrorCode::ReplyTooLarge;
        QTest::addRow("100,000 levels")
            << QByteArray("*1\r\n").repeated(100'000) << ErrorCode::ReplyTooDeep;
        QTest::addRow("many arrays that claim much")
            << QByteArray("*20000000\r\n").repeated(200) << ErrorCode::ReplyTooDeep;
    }

    void claimsReserveNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto before = memoryUsed();

        const auto reading = readAll(bytes.toStdString());

        QVERIFY(reading.error);
        QCOMPARE(reading.error->code, code);
        QVERIFY(memoryUsed() - before < 8'000'000);
    }

    void aClaimWithinTheLimitReservesNothingEither()
    {
        const auto before = memoryUsed();
        ReplyReader reader({});

        const auto reading = readingOf(reader, {"$60000000\r\nabc"});
        const auto room = reader.room();

        QVERIFY(!reading.error);
        QVERIFY(room.size() < 1'000'000);
        QVERIFY(memoryUsed() - before < 8'000'000);
    }

    void limitsTheBytesOfOneReply_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("passes");

        const QByteArray hundred(100, 'x');
        QTest::addRow("a string at the limit") << "$93\r\n" + hundred.left(93) + "\r\n" << true;
        QTest::addRow("a string past it") << "$101\r\n" + hundred << false;
        QTest::addRow("a line past it") << "+" + hundred + "x" << false;
        QTest::addRow("an array past it as a whole") << "*3\r\n$50\r\n" + hundred.left(50)
                + "\r\n$50\r\n" << false;
        QTest::addRow("each for itself")
            << QByteArray("$50\r\n" + hundred.left(50) + "\r\n").repeated(4) << true;
    }

    void limitsTheBytesOfOneReply()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, passes);

        const auto reading = readAll(bytes.toStdString(), {.maxBytes = 100});

        QCOMPARE(!reading.error, passes);
        if (!passes) {
            QCOMPARE(reading.error->code, ErrorCode::ReplyTooLarge);
            QVERIFY(reading.error->detail.find("100") != std::string::npos);
        }
    }

    void limitsTheDepth()
    {
        const ReplyLimits limits{.maxBytes = 1'000, .maxDepth = 3};

        QVERIFY(!readAll("*1\r\n*1\r\n*1\r\n:1\r\n", limits).error);
        const auto reading = readAll("*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n", limits);
        QCOMPARE(reading.error->code, ErrorCode::ReplyTooDeep);
        QVERIFY(reading.error->detail.find('3') != std::string::npos);
    }

    void theFirstErrorIsTheLastWord()
    {
        ReplyReader reader({});

        const auto first = readingOf(reader, {"+OK\r\n@\r\n"});
        const auto then = readingOf(reader, {"+OK\r\n"});

        QCOMPARE(first.replies, std::vector<std::string>{"+OK"});
        QVERIFY(first.error);
        QVERIFY(then.replies.empty());
        QVERIFY(then.error == first.error);
    }

    // F11
    void givesTheSameWhereverItIsSplit()
    {
        const auto whole = readAll(corpus);
        QCOMPARE(whole.replies.size(), std::size_t{9});
        for (std::size_t at = 1; at < corpus.size(); ++at) {
            ReplyReader reader({});
            QVERIFY(readingOf(reader, {corpus.substr(0, at), corpus.substr(at)}) == whole);
            QVERIFY(reader.isBetweenReplies());
            QCOMPARE(reader.offset(), corpus.size());
        }
    }

    void givesTheSameByteByByte()
    {
        std::vector<std::string> bytes;
        for (const char c : corpus)
            bytes.emplace_back(1, c);
        ReplyReader reader({});

        QVERIFY(readingOf(reader, bytes) == readAll(corpus));
    }

    void complainsTheSameWhereverItIsSplit()
    {
        const bool same = rc::check([](const std::vector<std::string> &noise) {
            std::string bytes;
            for (const auto &piece : noise)
                bytes += *rc::gen::element<std::string>("*2\r\n", "$3\r\nabc", "\r\n", ":1", "+a",
                                                        "$-1\r\n", "HTTP/", "SS", "\x15")
                    + (*rc::gen::inRange(0, 8) == 0 ? piece : std::string());
            const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size() + 1);
            ReplyReader split({});

            RC_ASSERT(readingOf(split, {bytes.substr(0, at), bytes.substr(at)}) == readAll(bytes));
        });
        QVERIFY(same);
    }

    void readsWhatHiredisReads()
    {
        const bool same = rc::check([] {
            const auto replies = *rc::gen::container<std::vector<std::string>>(anyReply(6));
            std::string bytes;
            for (const auto &reply : replies)
                bytes += reply;
            const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size() + 1);
            ReplyReader reader({});

            const auto reading = readingOf(reader, {bytes.substr(0, at), bytes.substr(at)});

            RC_ASSERT(!reading.error);
            RC_ASSERT(reading.replies == readByHiredis(bytes));
            RC_ASSERT(reader.isBetweenReplies());
        });
        QVERIFY(same);
    }

    void longStringsComeWhole_data()
    {
        QTest::addColumn<int>("piece");

        QTest::addRow("in one piece") << 10'000'000;
        QTest::addRow("in pieces of a page") << 4'096;
        QTest::addRow("in odd pieces") << 77'777;
    }

    void longStringsComeWhole()
    {
        QFETCH(int, piece);
        std::string first(1'000'000, 'a');
        for (std::size_t i = 0; i < first.size(); ++i)
            first[i] = static_cast<char>('a' + i % 23);
        const std::string second(300'000, 'b');
        const auto bytes =
            "*4\r\n" + bulk(first) + ":7\r\n" + bulk(second) + bulk("end") + "+OK\r\n";
        ReplyReader reader({});
        std::vector<Reply> replies;

        // As a connection does it: into the reader's own room.
        for (std::size_t at = 0; at < bytes.size();) {
            const auto room = reader.room();
            const auto size =
                std::min({room.size(), bytes.size() - at, static_cast<std::size_t>(piece)});
            std::copy_n(bytes.data() + at, size, room.data());
            reader.arrived(size);
            at += size;
            QVERIFY(!reader.read(replies));
        }

        QCOMPARE(replies.size(), std::size_t{2});
        const auto &array = *replies[0];
        QVERIFY(array[0].text() == first);
        QCOMPARE(array[1].integer(), std::int64_t{7});
        QVERIFY(array[2].text() == second);
        QCOMPARE(array[3].text(), std::string_view("end"));
    }

    void repliesOutliveTheReader()
    {
        std::vector<Reply> replies;
        {
            ReplyReader reader({});
            reader.feed("$5\r\nhello\r\n*2\r\n:1\r\n$3\r\nabc\r\n"
                        + bulk(std::string(200'000, 'z')));
            QVERIFY(!reader.read(replies));
        }
        replies.erase(replies.begin());

        QCOMPARE(shown(*replies[0]), "[1,\"abc\",]");
        QCOMPARE(replies[1]->text().size(), std::size_t{200'000});
    }
};

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
