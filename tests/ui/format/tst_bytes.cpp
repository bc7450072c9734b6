// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/bytes.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace larder::format;

namespace {

constexpr double kb = 1024;
constexpr double mb = 1024 * kb;
constexpr double gb = 1024 * mb;

} // namespace

class TestBytes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void areWrittenAsRedisConfWritesThem_data()
    {
        QTest::addColumn<double>("count");
        QTest::addColumn<QString>("expected");

        QTest::addRow("none") << 0.0 << "0 B";
        QTest::addRow("bytes") << 64.0 << "64 B";
        QTest::addRow("most bytes") << 1023.0 << "1,023 B";
        QTest::addRow("one kilobyte") << kb << "1.0 KB";
        QTest::addRow("few kilobytes") << 1.4 * kb << "1.4 KB";
        QTest::addRow("kilobytes are whole from ten on") << 9.96 * kb << "10 KB";
        QTest::addRow("many kilobytes") << 412 * kb << "412 KB";
        QTest::addRow("almost a megabyte") << 1023.6 * kb << "1.0 MB";
        QTest::addRow("megabytes") << 33 * mb << "33.0 MB";
        QTest::addRow("many megabytes") << 122.4 * mb << "122 MB";
        QTest::addRow("gigabytes") << 1.93 * gb << "1.93 GB";
        QTest::addRow("tens of gigabytes") << 19.34 * gb << "19.3 GB";
        QTest::addRow("terabytes") << 2.5 * 1024 * gb << "2.50 TB";
        QTest::addRow("not known") << std::numeric_limits<double>::quiet_NaN() << "–";
    }

    void areWrittenAsRedisConfWritesThem()
    {
        QFETCH(double, count);
        QFETCH(QString, expected);

        QCOMPARE(text(bytes(count)), expected);
    }

    void canBeWrittenInTheUnitOfAnother()
    {
        QCOMPARE(text(bytesLike(512 * mb, 2 * gb)), QStringLiteral("0.50 GB"));
        QCOMPARE(text(bytesLike(2 * gb, 2 * gb)), QStringLiteral("2.00 GB"));
    }

    void exactOnesAreGrouped()
    {
        QCOMPARE(exactBytes(2'072'331'264), QStringLiteral("2,072,331,264 bytes"));
    }
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
