// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/compression.h"
#include "engine/codec/tree.h"
#include "engine/codec/valuekind.h"

#include <QTest>

#include <set>

#include "tests/engine/codec/samplebytes.h"

using namespace larder::codec;
using larder::test::anyBytes;
using larder::test::hex;

namespace {

void addKinds()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<ValueKind>("kind");
}

void row(const char *what, std::string bytes, ValueKind kind)
{
    QTest::newRow(what) << std::move(bytes) << kind;
}

const CompressionOptions always{.threshold = 0, .saving = 0};

} // namespace

class TestValueKind final : public QObject
{
    Q_OBJECT

private slots:
    void isWritten_data()
    {
        addKinds();
        row("nothing", "", ValueKind::Empty);

        row("a number", "42", ValueKind::Integer);
        row("a number below zero", "-7", ValueKind::Integer);
        row("zero", "0", ValueKind::Integer);
        row("the greatest number", "9223372036854775807", ValueKind::Integer);
        row("past the greatest number", "9223372036854775808", ValueKind::Json);
        row("a number with a zero before it", "007", ValueKind::Text);
        row("a number with a plus", "+1", ValueKind::Text);
        row("a number with a blank", "1 ", ValueKind::Json);

        row("an object", "{\"a\": 1}", ValueKind::Json);
        row("an array on several lines", "\n[\n\t1,\r\n 2]\n", ValueKind::Json);
        row("a text in quotes", "\"a\"", ValueKind::Json);
        row("a literal", "null", ValueKind::Json);
        row("a fraction", "-1.5e3", ValueKind::Json);
        row("a cut object", "{\"a\": 1", ValueKind::Text);
        row("a placeholder", "{name}", ValueKind::Text);
        row("a word like a literal", "trueish", ValueKind::Text);

        row("a word", "hello", ValueKind::Text);
        row("a word of another script", "\u043f\u0440\u0438\u0432\u0435\u0442", ValueKind::Text);
        row("a power, which begins like zlib", "x^2 + 2x + 1", ValueKind::Text);
        row("an end of text", "a\x03", ValueKind::Binary);
        row("a zero", std::string(1, '\0'), ValueKind::Binary);
    }

    void isWritten() { isOfItsKind(); }

    void isPhp_data()
    {
        addKinds();
        row("array", "a:1:{i:0;s:1:\"x\";}", ValueKind::PhpSerialized);
        row("object", "O:4:\"User\":1:{s:2:\"id\";i:5;}", ValueKind::PhpSerialized);
        row("object with a private field",
            hex("4f3a343a2255736572223a313a7b733a383a2200557365720069"
                "64223b693a353b7d"),
            ValueKind::PhpSerialized);
        row("string", "s:5:\"hello\";", ValueKind::PhpSerialized);
        row("case of an enum", "E:11:\"Suit:Hearts\";", ValueKind::PhpSerialized);
        row("integer", "i:-5;", ValueKind::PhpSerialized);
        row("fraction", "d:0.5;", ValueKind::PhpSerialized);
        row("boolean", "b:1;", ValueKind::PhpSerialized);
        row("null", "N;", ValueKind::PhpSerialized);
        row("an array that does not end", "a:1:{i:0;", ValueKind::Text);
        row("a list in prose", "a: first, b: second", ValueKind::Text);
        row("a key", "s:session:1", ValueKind::Text);
        row("an integer without digits", "i:;", ValueKind::Text);
    }

    void isPhp() { isOfItsKind(); }

    void isBinary_data()
    {
        addKinds();
        row("pickle 2", hex("80 02 4b 01 2e"), ValueKind::Pickle);
        row("pickle 5", hex("80 05 95 0000000000000000 4b 01 2e"), ValueKind::Pickle);
        row("pickle 6", hex("80 06 4b 01 2e"), ValueKind::Binary);
        row("a cut pickle", hex("80 04 4b 01"), ValueKind::Binary);
        row("Java", hex("aced0005 74 0001 61"), ValueKind::Java);
        row("Ruby Marshal", hex("0408 69 06"), ValueKind::RubyMarshal);
        row("gzip", hex("1f8b08 00 00000000 0003 0300 00000000 00000000"), ValueKind::Gzip);
        row("zlib, best speed", hex("7801 0300 00000001"), ValueKind::Zlib);
        row("zlib", hex("789c 0300 00000001"), ValueKind::Zlib);
        row("zlib, best compression", hex("78da 0300 00000001"), ValueKind::Zlib);
        row("zlib with wrong check bits", hex("789d 0300 00000001"), ValueKind::Binary);
        row("zstd", *compressed(std::string(500, 'x'), always), ValueKind::Zstd);
        row("lz4",
            *compressed(std::string(500, 'x'),
                        {.algorithm = Compression::Lz4, .threshold = 0, .saving = 0}),
            ValueKind::Lz4);
        row("lz4 by its magic, which is ASCII", hex("04224d18"), ValueKind::Lz4);
        row("an envelope", hex("c1 01 00 00 00000000"), ValueKind::Binary);
        row("Latin-1", hex("47 72 fc df 65"), ValueKind::Binary);
    }

    void isBinary() { isOfItsKind(); }

    void isMessagePack_data()
    {
        addKinds();
        row("map", hex("81 a161 01"), ValueKind::MessagePack);
        row("array", hex("92 01 c0"), ValueKind::MessagePack);
        row("text", hex("a3 616263"), ValueKind::MessagePack);
        row("bytes", hex("c4 02 ffff"), ValueKind::MessagePack);
        row("extension", hex("c7 02 05 ffff"), ValueKind::MessagePack);
        row("time", hex("d6 ff 00000001"), ValueKind::MessagePack);
        row("float", hex("cb 3ff8000000000000"), ValueKind::MessagePack);
        row("array of 65536", hex("dd 00010000") + std::string(65'536, '\x01'),
            ValueKind::MessagePack);
        row("map of 16", hex("de 0010") + std::string(32, '\x01'), ValueKind::MessagePack);
        row("a cut map", hex("81 a161"), ValueKind::Binary);
        row("more behind", hex("81 a161 01 01"), ValueKind::Binary);
        row("a cut text", hex("a3 6162"), ValueKind::Binary);
        row("a cut length", hex("dd 0001"), ValueKind::Binary);
        row("four thousand million claimed", hex("df ffffffff 01"), ValueKind::Binary);
        row("the byte it does not use", hex("91 c1"), ValueKind::Binary);
        row("a million arrays", std::string(1'000'000, '\x91') + '\x01', ValueKind::MessagePack);
    }

    void isMessagePack() { isOfItsKind(); }

    void everyKindHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        constexpr auto last = static_cast<int>(ValueKind::Binary);
        for (int kind = 0; kind <= last; ++kind)
            names.insert(name(static_cast<ValueKind>(kind)));
        QCOMPARE(names.size(), static_cast<std::size_t>(last + 1));
    }

    void whatWeWriteIsRecognised()
    {
        const bool holds = rc::check("any texts and numbers", [](int number) {
            const auto text = *rc::gen::container<std::string>(rc::gen::inRange(' ', '~'));
            const nlohmann::json tree = {{"text", text}, {"number", number}};
            RC_ASSERT(detect(writeTree(Format::Json, tree).value()) == ValueKind::Json);
            RC_ASSERT(detect(writeTree(Format::MessagePack, tree).value())
                      == ValueKind::MessagePack);
            RC_ASSERT(detect(std::to_string(number)) == ValueKind::Integer);
        });
        QVERIFY(holds);
    }

    void anyBytesAreOfSomeKind()
    {
        const bool holds = rc::check("any bytes behind any magic", [] {
            const auto magic =
                *rc::gen::element<std::string>("", "\x80\x02", "\x1F\x8B", "a:", "O:1", "i:", "{",
                                               "[", "\xDF", "\xDD", "x\x9C", "\xC7", "\xAC\xED");
            const auto bytes = magic + *anyBytes();
            RC_ASSERT(!name(detect(bytes)).empty());
            RC_ASSERT((detect(bytes) == ValueKind::Empty) == bytes.empty());
        });
        QVERIFY(holds);
    }

private:
    static void isOfItsKind()
    {
        QFETCH(std::string, bytes);
        QFETCH(ValueKind, kind);
        const auto found = detect(bytes);
        QVERIFY2(found == kind, name(found).data());
    }
};

QTEST_GUILESS_MAIN(TestValueKind)
#include "tst_valuekind.moc"
