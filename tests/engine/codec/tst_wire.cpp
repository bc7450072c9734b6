// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/wire.h"

#include <QTest>

#include <cstdint>
#include <limits>

#include "tests/engine/codec/samplebytes.h"

using larder::codec::appendFixed;
using larder::codec::appendVarint;
using larder::codec::WireReader;
using larder::test::hex;

class TestWire final : public QObject
{
    Q_OBJECT

private slots:
    void aVarintIsWrittenShortest_data()
    {
        QTest::addColumn<std::uint64_t>("number");
        QTest::addColumn<std::string>("bytes");

        QTest::addRow("0") << std::uint64_t{0} << hex("00");
        QTest::addRow("127") << std::uint64_t{127} << hex("7f");
        QTest::addRow("128") << std::uint64_t{128} << hex("80 01");
        QTest::addRow("300") << std::uint64_t{300} << hex("ac 02");
        QTest::addRow("the most") << std::numeric_limits<std::uint64_t>::max()
                                  << hex("ff ff ff ff ff ff ff ff ff 01");
    }

    void aVarintIsWrittenShortest()
    {
        QFETCH(std::uint64_t, number);
        QFETCH(std::string, bytes);

        std::string written;
        appendVarint(written, number);

        QCOMPARE(larder::test::shown(written), larder::test::shown(bytes));
        QVERIFY(WireReader(bytes).varint() == number);
    }

    void refusesAVarint_data()
    {
        QTest::addColumn<std::string>("bytes");

        QTest::addRow("nothing") << std::string();
        QTest::addRow("cut") << hex("80");
        QTest::addRow("zero in two bytes") << hex("80 00");
        QTest::addRow("one in two bytes") << hex("81 00");
        QTest::addRow("65 bits") << hex("ff ff ff ff ff ff ff ff ff 02");
        QTest::addRow("eleven bytes") << hex("80 80 80 80 80 80 80 80 80 80 01");
    }

    void refusesAVarint()
    {
        QFETCH(std::string, bytes);
        WireReader reader(bytes);

        QVERIFY(!reader.varint());
        QCOMPARE(reader.position(), std::size_t{0});
    }

    void takesNothingThatIsNotThereWhole()
    {
        WireReader reader("abc");

        QVERIFY(!reader.take(4));
        QVERIFY(!reader.fixed(8));
        QVERIFY(reader.take(2) == "ab");
        QVERIFY(reader.octet() == std::uint8_t{'c'});
        QVERIFY(!reader.octet());
        QVERIFY(reader.take(0) == "");
    }

    void numbersComeBack()
    {
        const bool holds = rc::check("any numbers", [](std::uint64_t first, std::uint64_t second) {
            std::string bytes;
            appendVarint(bytes, first);
            appendFixed(bytes, second, 8);
            appendFixed(bytes, second & 0xFFFFFFFF, 4);

            WireReader reader(bytes);
            RC_ASSERT(reader.varint() == first);
            RC_ASSERT(reader.fixed(8) == second);
            RC_ASSERT(reader.fixed(4) == (second & 0xFFFFFFFF));
            RC_ASSERT(reader.rest().empty());
        });
        QVERIFY(holds);
    }

    void aVarintHasOneFormOnly()
    {
        const bool holds = rc::check("any bytes", [] {
            const auto bytes = *larder::test::anyBytes();
            WireReader reader(bytes);
            const auto number = reader.varint();
            RC_PRE(number.has_value());
            std::string written;
            appendVarint(written, *number);
            RC_ASSERT(written == bytes.substr(0, reader.position()));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
