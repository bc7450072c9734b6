// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/backoff.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using larder::redis::Backoff;

namespace {

std::vector<int> waits(Backoff &backoff, int count)
{
    std::vector<int> result;
    for (int i = 0; i < count; ++i)
        result.push_back(static_cast<int>(backoff.next().count()));
    return result;
}

} // namespace

class TestBackoff final : public QObject
{
    Q_OBJECT

private slots:
    void doublesAndHoldsWhileTheOutageIsShort()
    {
        Backoff backoff({.jitter = 0}, 1);

        QCOMPARE(
            waits(backoff, 14),
            (std::vector{50, 100, 200, 400, 800, 800, 800, 800, 800, 800, 1600, 3200, 5000, 5000}));
    }

    void givesTheSlowSequenceWhenAsked()
    {
        Backoff backoff({.first = 2s, .most = 32s, .jitter = 0}, 1);

        QCOMPARE(waits(backoff, 6), (std::vector{2000, 4000, 8000, 16000, 32000, 32000}));
    }

    void neverPassesItsMost()
    {
        Backoff backoff({.first = 300ms, .most = 1s, .jitter = 0}, 1);

        QCOMPARE(waits(backoff, 4), (std::vector{300, 600, 1000, 1000}));
    }

    void findsAServerWithinASecondOfAShortOutage()
    {
        for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
            Backoff backoff({}, seed);
            auto away = 0ms;
            while (away <= 4s) {
                const auto wait = backoff.next();
                QVERIFY2(wait < 1s, qPrintable(QString::number(wait.count())));
                away += wait;
            }
        }
    }

    void triesLessThanOnceASecondInALongOutage()
    {
        Backoff backoff({}, 7);
        auto away = 0ms;
        while (away < 10min)
            away += backoff.next();

        QVERIFY(backoff.failures() < 600);
    }

    void spreadsByItsJitter()
    {
        int shortest = 1'000;
        int longest = 0;
        for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
            const auto wait = static_cast<int>(Backoff({}, seed).next().count());
            shortest = std::min(shortest, wait);
            longest = std::max(longest, wait);
        }

        QVERIFY(shortest >= 40 && shortest <= 41);
        QVERIFY(longest <= 60 && longest >= 59);
    }

    void startsAgainAfterReset()
    {
        Backoff backoff({.jitter = 0}, 1);
        waits(backoff, 12);
        QCOMPARE(backoff.failures(), 12);

        backoff.reset();

        QCOMPARE(backoff.failures(), 0);
        QCOMPARE(waits(backoff, 3), (std::vector{50, 100, 200}));
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
