// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/roundtrips.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::monitoring::RoundTrips;
using larder::monitoring::Sample;

class TestRoundTrips final : public QObject
{
    Q_OBJECT

private slots:
    void oneTripIsAllItsQuantiles()
    {
        RoundTrips trips;
        Sample sample;
        trips.fill(150us, sample);

        QCOMPARE(sample.roundTrip, 150us);
        QCOMPARE(sample.roundTripP50, 150us);
        QCOMPARE(sample.roundTripP95, 150us);
        QCOMPARE(sample.roundTripP99, 150us);
    }

    void ranksTheTripsSoFar()
    {
        RoundTrips trips;
        Sample sample;
        for (int i = 0; i <= 50; ++i)
            trips.fill(std::chrono::microseconds(i * 100), sample);

        QCOMPARE(sample.roundTrip, 5'000us);
        QCOMPARE(sample.roundTripP50, 2'500us);
        QCOMPARE(sample.roundTripP95, 4'750us);
        QCOMPARE(sample.roundTripP99, 4'950us);
    }

    void forgetsTheSixtyFirst()
    {
        RoundTrips trips;
        Sample sample;
        trips.fill(1'000'000us, sample);
        for (int i = 0; i < 59; ++i)
            trips.fill(100us, sample);
        QVERIFY(sample.roundTripP99 > 100us);
        trips.fill(100us, sample);
        QCOMPARE(sample.roundTripP99, 100us);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
