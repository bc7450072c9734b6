// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/owncostmeter.h"

#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using larder::Clock;
using larder::monitoring::OwnCost;
using larder::monitoring::OwnCostMeter;
using larder::monitoring::Sample;

namespace {

bool isNear(double found, double expected)
{
    return std::abs(found - expected) < 1e-9;
}

/// A sampler that sends one PING of 2 µs and one INFO of 50 µs a second, 6,000 bytes in all.
struct Watch {
    OwnCostMeter meter;
    OwnCostMeter::Reading reading{.at = Clock::TimePoint{100s}};

    OwnCost second(bool areCommandsKnown = true)
    {
        reading.at += 1s;
        reading.commandsSent += 2;
        reading.bytes += 6'000;
        ++reading.infoCalls;
        ++reading.pings;
        Sample sample;
        if (areCommandsKnown)
            sample.commands = {{"get", 900, 1, 0.9}, {"info", 4, 50, 0.05}, {"ping", 1, 2, 0.05}};
        return meter.add(reading, sample);
    }
};

} // namespace

class TestOwnCostMeter final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstReadingCostsNothingYet()
    {
        const auto cost = Watch().second();

        QCOMPARE(cost.commandsPerSecond, 0.0);
        QCOMPARE(cost.bytesPerSecond, 0.0);
        QVERIFY(!cost.cpuMsPerMinute);
    }

    void addsUpOverTheTimeSoFar()
    {
        Watch watch;
        watch.second();
        watch.second();
        const auto cost = watch.second();

        QVERIFY(isNear(cost.commandsPerSecond, 2));
        QVERIFY(isNear(cost.bytesPerSecond, 6'000));
        QVERIFY(cost.cpuMsPerMinute);
        QVERIFY(isNear(*cost.cpuMsPerMinute, 0.052 * 60));
    }

    void forgetsWhatIsOlderThanAMinute()
    {
        Watch watch;
        watch.second();
        watch.reading.commandsSent += 100'000; // a burst in the second after
        for (int i = 0; i < 60; ++i)
            watch.second();
        QVERIFY(watch.second().commandsPerSecond < 3);
    }

    void keepsABurstForAMinute()
    {
        Watch watch;
        watch.second();
        watch.reading.commandsSent += 600;
        for (int i = 0; i < 59; ++i)
            watch.second();

        QVERIFY(isNear(watch.second().commandsPerSecond, 2 + 10));
    }

    void aServerThatTellsNoTimesGivesNoCpu()
    {
        Watch watch;
        watch.second(false);
        const auto cost = watch.second(false);

        QVERIFY(isNear(cost.commandsPerSecond, 2));
        QVERIFY(!cost.cpuMsPerMinute);
    }

    void anIntervalWithoutTimesIsLeftOutOfTheMean()
    {
        Watch watch;
        watch.second();
        watch.second();
        watch.second(false);
        const auto cost = watch.second();

        QVERIFY(isNear(*cost.cpuMsPerMinute, 0.052 * 60));
    }

    void twoReadingsAtOneMomentCostNothingYet()
    {
        Watch watch;
        watch.second();
        const auto cost = watch.meter.add(watch.reading, {});

        QCOMPARE(cost.commandsPerSecond, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestOwnCostMeter)
#include "tst_owncostmeter.moc"
