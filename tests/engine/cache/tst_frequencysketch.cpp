// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/frequencysketch.h"

#include <QTest>

using larder::cache::FrequencySketch;

namespace {

/// Hashes without order.
std::uint32_t hashOf(std::uint32_t number)
{
    return number * 2'654'435'761U;
}

} // namespace

class TestFrequencySketch final : public QObject
{
    Q_OBJECT

private slots:
    void remembersNothingAtFirst()
    {
        const FrequencySketch sketch;
        QCOMPARE(sketch.estimate(7), 0U);
    }

    void neverForgetsASmallCountForALargeOne()
    {
        FrequencySketch sketch;
        sketch.growFor(1'000);
        for (std::uint32_t i = 0; i < 1'000; ++i)
            sketch.remember(hashOf(i), i % 16);
        for (std::uint32_t i = 0; i < 1'000; ++i)
            QVERIFY(sketch.estimate(hashOf(i)) >= i % 16);
    }

    void tellsOftenFromSeldom()
    {
        FrequencySketch sketch;
        sketch.growFor(1'000);
        for (std::uint32_t i = 0; i < 100; ++i)
            sketch.remember(hashOf(i), 12);
        int wrong = 0;
        for (std::uint32_t i = 100; i < 1'100; ++i)
            wrong += sketch.estimate(hashOf(i)) >= 12 ? 1 : 0;
        QVERIFY2(wrong < 50, qPrintable(QString::number(wrong)));
    }

    void halvesWhatItRemembers()
    {
        FrequencySketch sketch;
        sketch.remember(hashOf(1), 15);
        sketch.halve();
        QCOMPARE(sketch.estimate(hashOf(1)), 7U);
    }

    void remembersWhileItGrows()
    {
        FrequencySketch sketch;
        for (std::uint32_t i = 0; i < 8; ++i)
            sketch.remember(hashOf(i), i + 1);
        sketch.growFor(10'000);
        for (std::uint32_t i = 0; i < 8; ++i)
            QVERIFY(sketch.estimate(hashOf(i)) >= i + 1);
    }
};

QTEST_GUILESS_MAIN(TestFrequencySketch)
#include "tst_frequencysketch.moc"
