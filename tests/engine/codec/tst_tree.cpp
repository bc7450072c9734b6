// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/tree.h"

#include <QTest>

#include <array>

#include "tests/engine/codec/samplebytes.h"

using namespace larder::codec;
using larder::ErrorCode;
using larder::test::anyBytes;
using larder::test::hex;
using Json = nlohmann::json;

namespace {

constexpr std::array formats{Format::Json, Format::MessagePack, Format::Cbor};

void addFormats()
{
    QTest::addColumn<Format>("format");
    QTest::addRow("JSON") << Format::Json;
    QTest::addRow("MessagePack") << Format::MessagePack;
    QTest::addRow("CBOR") << Format::Cbor;
}

std::string repeated(std::string_view unit, std::size_t times)
{
    std::string bytes;
    for (; times > 0; --times)
        bytes += unit;
    return bytes;
}

Json nested(std::size_t depth)
{
    Json tree = 1;
    for (; depth > 0; --depth)
        tree = Json::array({std::move(tree)});
    return tree;
}

Json anyTree(int depth)
{
    switch (*rc::gen::inRange(0, depth == 0 ? 6 : 8)) {
    case 0:
        return nullptr;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::arbitrary<std::int64_t>();
    case 3:
        return *rc::gen::arbitrary<std::uint64_t>();
    case 4:
        return *rc::gen::inRange(-1'000'000, 1'000'000) / 64.0;
    case 5:
        return *rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127));
    case 6: {
        Json array = Json::array();
        for (int left = *rc::gen::inRange(0, 5); left > 0; --left)
            array.push_back(anyTree(depth - 1));
        return array;
    }
    default: {
        Json object = Json::object();
        for (int left = *rc::gen::inRange(0, 5); left > 0; --left)
            object[std::to_string(*rc::gen::inRange(0, 1000))] = anyTree(depth - 1);
        return object;
    }
    }
}

} // namespace

class TestTree final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatOthersWrite_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<std::string>("bytes");

        QTest::addRow("JSON") << Format::Json
                              << std::string(" {\"a\": [1, -2.5, \"\\u00e4\", null, true]} ");
        QTest::addRow("MessagePack")
            << Format::MessagePack << hex("81 a161 95 01 cbc004000000000000 a2c3a4 c0 c3");
        QTest::addRow("CBOR") << Format::Cbor << hex("a1 6161 85 01 f9c100 62c3a4 f6 f5");
        QTest::addRow("CBOR of no said length")
            << Format::Cbor << hex("bf 6161 9f 01 f9c100 7f 61c3 61a4 ff f6 f5 ff ff");
    }

    void readsWhatOthersWrite()
    {
        QFETCH(Format, format);
        QFETCH(std::string, bytes);
        const auto tree = readTree(format, bytes);
        QVERIFY(tree);
        const Json wanted = {{"a", Json::array({1, -2.5, "\u00e4", nullptr, true})}};
        QCOMPARE(tree->dump(), wanted.dump());
    }

    void isMalformed_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<std::string>("bytes");

        QTest::addRow("JSON, nothing") << Format::Json << std::string();
        QTest::addRow("JSON, cut") << Format::Json << std::string("{\"a\":");
        QTest::addRow("JSON, more behind") << Format::Json << std::string("{} {}");
        QTest::addRow("JSON, not UTF-8") << Format::Json << std::string("\"\xff\"");
        QTest::addRow("JSON, a number past all") << Format::Json << std::string("1e999");
        QTest::addRow("MessagePack, nothing") << Format::MessagePack << std::string();
        QTest::addRow("MessagePack, the byte it does not use") << Format::MessagePack << hex("c1");
        QTest::addRow("MessagePack, four thousand million claimed")
            << Format::MessagePack << hex("dd ffffffff 01");
        QTest::addRow("MessagePack, four gigabytes claimed")
            << Format::MessagePack << hex("db ffffffff 61");
        QTest::addRow("MessagePack, more behind") << Format::MessagePack << hex("01 02");
        QTest::addRow("CBOR, nothing") << Format::Cbor << std::string();
        QTest::addRow("CBOR, 2^63 claimed") << Format::Cbor << hex("9b 8000000000000000 01");
        QTest::addRow("CBOR, an exabyte claimed") << Format::Cbor << hex("7b 0fffffffffffffff 61");
        QTest::addRow("CBOR, tags in tags") << Format::Cbor << repeated("\xC0", 1'000'000) + "\x01";
        QTest::addRow("CBOR, text in text in text") << Format::Cbor << repeated("\x7F", 1'000'000);
        QTest::addRow("CBOR, bytes in bytes in bytes")
            << Format::Cbor << repeated("\x5F", 1'000'000);
    }

    void isMalformed()
    {
        QFETCH(Format, format);
        QFETCH(std::string, bytes);
        const auto tree = readTree(format, bytes);
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::MalformedValue);
        QVERIFY(!tree.error().detail.empty());
    }

    void textThatLooksLikeChunksIsText()
    {
        const Json tree = std::string(500, '\x7F') + std::string(500, '_');
        const auto bytes = writeTree(Format::Cbor, tree);
        QVERIFY(readTree(Format::Cbor, bytes.value()).value() == tree);
    }

    void theDepthIsLimited_data() { addFormats(); }
    void theDepthIsLimited()
    {
        QFETCH(Format, format);
        QVERIFY(readTree(format, writeTree(format, nested(5)).value(), {.depth = 5}));
        const auto tree = readTree(format, writeTree(format, nested(6)).value(), {.depth = 5});
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::ValueTooLarge);
    }

    void aMillionLevelsAreNotDescended_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<std::string>("unit");
        QTest::addRow("JSON, arrays") << Format::Json << std::string("[");
        QTest::addRow("JSON, objects") << Format::Json << std::string("{\"\":");
        QTest::addRow("MessagePack, arrays") << Format::MessagePack << std::string("\x91");
        QTest::addRow("MessagePack, maps") << Format::MessagePack << std::string("\x81\xA0");
        QTest::addRow("CBOR, arrays") << Format::Cbor << std::string("\x9F");
        QTest::addRow("CBOR, maps") << Format::Cbor << std::string("\xA1\x60");
    }

    void aMillionLevelsAreNotDescended()
    {
        QFETCH(Format, format);
        QFETCH(std::string, unit);
        const auto tree = readTree(format, repeated(unit, 1'000'000));
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::ValueTooLarge);
    }

    void sizeAndValuesAreLimited_data() { addFormats(); }
    void sizeAndValuesAreLimited()
    {
        QFETCH(Format, format);
        const auto bytes = writeTree(format, Json::array({1, 2, 3})).value();

        QVERIFY(readTree(format, bytes, {.size = bytes.size(), .values = 4}));
        const auto tooLong = readTree(format, bytes, {.size = bytes.size() - 1});
        const auto tooMany = readTree(format, bytes, {.values = 3});
        QVERIFY(!tooLong);
        QVERIFY(!tooMany);
        QCOMPARE(tooLong.error().code, ErrorCode::ValueTooLarge);
        QCOMPARE(tooMany.error().code, ErrorCode::ValueTooLarge);
    }

    void ofANameTwiceTheLastCounts()
    {
        QCOMPARE(readTree(Format::Json, "{\"a\":{\"b\":1},\"a\":2}").value().dump(),
                 std::string("{\"a\":2}"));
    }

    void whatAFormatCannotSayIsRefused()
    {
        const auto bytes = writeTree(Format::Json, Json("\xFF"));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::InvalidArgument);
    }

    void rawBytesAreNoTree()
    {
        const auto tree = readTree(Format::Raw, "{}");
        const auto bytes = writeTree(Format::Raw, Json::object());
        QVERIFY(!tree);
        QVERIFY(!bytes);
        QCOMPARE(tree.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(bytes.error().code, ErrorCode::InvalidArgument);
    }

    void anyTreeComesBack()
    {
        const bool holds = rc::check("any tree", [] {
            const Json tree = anyTree(3);
            for (const Format format : formats) {
                const auto bytes = writeTree(format, tree);
                RC_ASSERT(bytes.has_value());
                const auto back = readTree(format, *bytes);
                RC_ASSERT(back.has_value());
                RC_ASSERT(*back == tree);
            }
        });
        QVERIFY(holds);
    }

    void anyBytesAreATreeOrAnError()
    {
        const bool holds = rc::check("any bytes", [] {
            const auto bytes = *anyBytes();
            for (const Format format : formats) {
                const auto tree = readTree(format, bytes, {.depth = 20, .values = 50});
                if (!tree)
                    RC_ASSERT(!tree.error().detail.empty());
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTree)
#include "tst_tree.moc"
