// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/crc32c.h"

#include <QTest>

#include <cstdint>

#include "tests/engine/codec/samplebytes.h"

using larder::codec::crc32c;

class TestCrc32c final : public QObject
{
    Q_OBJECT

private slots:
    void isWhatRfc3720Says_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::uint32_t>("crc");

        std::string rising(32, '\0');
        for (std::size_t i = 0; i < rising.size(); ++i)
            rising[i] = static_cast<char>(i);
        QTest::addRow("nothing") << std::string() << std::uint32_t{0};
        QTest::addRow("the usual nine digits") << std::string("123456789") << 0xE3069283U;
        QTest::addRow("32 zeros") << std::string(32, '\0') << 0x8A9136AAU;
        QTest::addRow("32 ones") << std::string(32, '\xFF') << 0x62A8AB43U;
        QTest::addRow("32 rising") << rising << 0x46DD794EU;
        QTest::addRow("32 falling") << std::string(rising.rbegin(), rising.rend()) << 0x113FDB5CU;
    }

    void isWhatRfc3720Says()
    {
        QFETCH(std::string, bytes);
        QTEST(crc32c(bytes), "crc");
    }

    void goesOnWhereItStopped()
    {
        const bool holds = rc::check("any cut", [] {
            const auto front = *larder::test::anyBytes();
            const auto back = *larder::test::anyBytes();
            RC_ASSERT(crc32c(back, crc32c(front)) == crc32c(front + back));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestCrc32c)
#include "tst_crc32c.moc"
