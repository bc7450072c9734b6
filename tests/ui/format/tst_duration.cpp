// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/duration.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace larder::format;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestDuration final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void latencyChangesItsUnit_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("expected");

        QTest::addRow("one digit of microseconds") << 1.9e-6 << "1.9 µs";
        QTest::addRow("microseconds") << 64e-6 << "64 µs";
        QTest::addRow("many microseconds") << 620e-6 << "620 µs";
        QTest::addRow("rounds up to a millisecond") << 999.6e-6 << "1.00 ms";
        QTest::addRow("milliseconds") << 1.07e-3 << "1.07 ms";
        QTest::addRow("tens of milliseconds") << 41.23e-3 << "41.2 ms";
        QTest::addRow("rounds up to a second") << 0.9996 << "1.00 s";
        QTest::addRow("seconds") << 1.24 << "1.24 s";
        QTest::addRow("not known") << std::numeric_limits<double>::quiet_NaN() << "–";
    }

    void latencyChangesItsUnit()
    {
        QFETCH(double, seconds);
        QFETCH(QString, expected);

        QCOMPARE(text(latency(seconds)), expected);
    }

    void millisecondsKeepTheirUnit()
    {
        QCOMPARE(latencyInMilliseconds(0.00021), QStringLiteral("0.21"));
        QCOMPARE(latencyInMilliseconds(0.00107), QStringLiteral("1.07"));
    }

    void hasAtMostTwoUnits_data()
    {
        QTest::addColumn<milliseconds>("time");
        QTest::addColumn<QString>("expected");

        QTest::addRow("nothing") << milliseconds{0ms} << "0 s";
        QTest::addRow("seconds") << milliseconds{47s} << "47 s";
        QTest::addRow("not yet a minute") << milliseconds{59'999ms} << "59 s";
        QTest::addRow("minutes") << milliseconds{19min + 40s} << "19 min";
        QTest::addRow("hours and minutes") << milliseconds{2h + 10min} << "2 h 10 min";
        QTest::addRow("whole hours") << milliseconds{2h} << "2 h";
        QTest::addRow("days and hours") << milliseconds{76h + 59min} << "3 d 4 h";
        QTest::addRow("many days") << milliseconds{41 * 24h} << "41 d";
    }

    void hasAtMostTwoUnits()
    {
        QFETCH(milliseconds, time);
        QFETCH(QString, expected);

        QCOMPARE(duration(time), expected);
    }

    void countdownEndsAtZeroNotBefore_data()
    {
        QTest::addColumn<milliseconds>("left");
        QTest::addColumn<QString>("expected");

        QTest::addRow("over") << milliseconds{0ms} << "0:00";
        QTest::addRow("past") << milliseconds{-5s} << "0:00";
        QTest::addRow("a moment is a second") << milliseconds{1ms} << "0:01";
        QTest::addRow("minutes") << milliseconds{23min + 41s} << "23:41";
        QTest::addRow("hours") << milliseconds{1h + 12min + 40s} << "1:12:40";
        QTest::addRow("days") << milliseconds{76h} << "3 d 4 h";
    }

    void countdownEndsAtZeroNotBefore()
    {
        QFETCH(milliseconds, left);
        QFETCH(QString, expected);

        QCOMPARE(countdown(left), expected);
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
