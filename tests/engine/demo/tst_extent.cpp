// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/trafficthread.h"

#include <QTest>

#include <string>

using larder::demo::Extent;
using larder::redis::Info;

class TestExtent final : public QObject
{
    Q_OBJECT

private slots:
    void fillsNearlyToTheLimit()
    {
        const auto extent =
            Extent::of(Info::parse("used_memory:1000000\r\nmaxmemory:67108864\r\n"));

        QCOMPARE(extent.scale, 1.0);
        QVERIFY(extent.warmBytes < 66'000'000);
        QVERIFY(extent.warmBytes > 60'000'000);
    }

    void growsWithTheLimitWithinReason()
    {
        QCOMPARE(Extent::of(Info::parse("maxmemory:33554432\r\n")).scale, 0.5);
        QCOMPARE(Extent::of(Info::parse("maxmemory:1024\r\n")).scale, 1.0 / 64);
        const auto huge = Extent::of(Info::parse("maxmemory:1099511627776\r\n"));
        QCOMPARE(huge.scale, 8.0);
        QVERIFY(huge.warmBytes <= 512U * 1024 * 1024);
    }

    void aFullServerIsFilledNoFurther()
    {
        QCOMPARE(Extent::of(Info::parse("used_memory:9000000\r\nmaxmemory:8000000\r\n")).warmBytes,
                 std::size_t{0});
    }

    void withoutALimitItStaysSmall_data()
    {
        QTest::addColumn<QByteArray>("info");

        QTest::addRow("no limit") << QByteArray("used_memory:900000\r\nmaxmemory:0\r\n");
        QTest::addRow("not told") << QByteArray();
    }

    void withoutALimitItStaysSmall()
    {
        QFETCH(QByteArray, info);

        const auto extent = Extent::of(Info::parse(info.toStdString()));

        QCOMPARE(extent.scale, 0.5);
        QCOMPARE(extent.warmBytes, std::size_t{16} * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestExtent)
#include "tst_extent.moc"
