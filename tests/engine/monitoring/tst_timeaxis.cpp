// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/timeaxis.h"

#include <QTest>

#include "tests/support/manualclock.h"

using namespace std::chrono_literals;
using larder::monitoring::TimeAxis;
using larder::test::ManualClock;

class TestTimeAxis final : public QObject
{
    Q_OBJECT

private slots:
    void beginsAtTheWallClock()
    {
        const ManualClock clock;
        QCOMPARE(TimeAxis(clock).now(), clock.wallNow());
    }

    void goesOnMonotonicWhenSomebodySetsTheClock_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("by");
        QTest::addRow("an hour back") << std::chrono::milliseconds(-1h);
        QTest::addRow("ten years back") << std::chrono::milliseconds(-24h * 3'650);
        QTest::addRow("a little on") << std::chrono::milliseconds(5s);
    }

    void goesOnMonotonicWhenSomebodySetsTheClock()
    {
        QFETCH(std::chrono::milliseconds, by);
        ManualClock clock;
        TimeAxis axis(clock);
        const auto start = axis.now();
        clock.setWallForward(by);
        clock.advance(1s);

        QVERIFY(!axis.catchUp());
        QCOMPARE(axis.now(), start + 1s);
    }

    void catchesUpAfterASleep()
    {
        ManualClock clock;
        TimeAxis axis(clock);
        clock.setWallForward(8h);

        QVERIFY(axis.catchUp());
        QCOMPARE(axis.now(), clock.wallNow());
        QVERIFY(!axis.catchUp());
        clock.advance(250ms);
        QCOMPARE(axis.now(), clock.wallNow());
    }
};

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
