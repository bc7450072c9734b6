// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/clocktime.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace larder;
using namespace larder::format;

namespace {

WallTime local(int year, int month, int day, int hour, int minute, int second)
{
    const QDateTime time(QDate(year, month, day), QTime(hour, minute, second));
    return WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

class TestClockTime final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void namesTheDayOnlyWhenItIsAnother_data()
    {
        QTest::addColumn<WallTime>("at");
        QTest::addColumn<QString>("expected");

        QTest::addRow("today") << local(2024, 11, 20, 14, 21, 52) << "14:21:52";
        QTest::addRow("today's first second") << local(2024, 11, 20, 0, 0, 0) << "00:00:00";
        QTest::addRow("yesterday") << local(2024, 11, 19, 16, 2, 9) << "19 Nov, 16:02";
        QTest::addRow("another year") << local(2023, 11, 20, 16, 2, 9) << "20 Nov 2023, 16:02";
    }

    void namesTheDayOnlyWhenItIsAnother()
    {
        QFETCH(WallTime, at);
        QFETCH(QString, expected);

        QCOMPARE(clockTime(at, local(2024, 11, 20, 14, 32, 7)), expected);
    }

    void axesHaveMinutesAndTheCrosshairSeconds()
    {
        const WallTime at = local(2024, 11, 20, 9, 5, 7);

        QCOMPARE(clockMinute(at), QStringLiteral("09:05"));
        QCOMPARE(clockSecond(at), QStringLiteral("09:05:07"));
    }
};


QTEST_GUILESS_MAIN(TestClockTime)
#include "tst_clocktime.moc"
