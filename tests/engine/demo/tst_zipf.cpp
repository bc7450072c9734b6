// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/zipf.h"

#include <QTest>

#include <cmath>
#include <vector>

using larder::demo::Zipf;

namespace {

/// The probability of each rank, by the definition.
std::vector<double> law(std::uint64_t size, double exponent)
{
    std::vector<double> weights;
    double sum = 0;
    for (std::uint64_t rank = 1; rank <= size; ++rank)
        sum += weights.emplace_back(std::pow(static_cast<double>(rank), -exponent));
    for (auto &weight : weights)
        weight /= sum;
    return weights;
}

} // namespace

class TestZipf final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheLaw_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("exponent");

        QTest::addRow("as caches see it") << 100 << 0.99;
        QTest::addRow("exactly 1") << 100 << 1.0;
        QTest::addRow("flat") << 50 << 0.2;
        QTest::addRow("steep") << 10 << 1.5;
        QTest::addRow("two ranks") << 2 << 0.99;
    }

    void followsTheLaw()
    {
        QFETCH(int, size);
        QFETCH(double, exponent);
        constexpr int draws = 400'000;
        const auto ranks = static_cast<std::uint64_t>(size);
        const Zipf zipf(ranks, exponent);
        std::mt19937_64 random(42);
        std::vector<double> counts(ranks);

        for (int i = 0; i < draws; ++i)
            ++counts.at(zipf(random));

        const auto expected = law(ranks, exponent);
        double chiSquare = 0;
        for (std::size_t rank = 0; rank < ranks; ++rank) {
            const double difference = counts[rank] - expected[rank] * draws;
            chiSquare += difference * difference / (expected[rank] * draws);
        }
        // Mean `size` - 1 and variance twice that: six deviations never come by chance.
        const double freedom = size - 1;
        QVERIFY2(chiSquare < freedom + 6 * std::sqrt(2 * freedom) + 6,
                 qPrintable(QString::number(chiSquare)));
    }

    void aLargePopulationIsDrawnFromAllOver()
    {
        constexpr std::uint64_t size = 1'000'000;
        const Zipf zipf(size, 0.99);
        std::mt19937_64 random(7);
        int first = 0;
        int secondHalf = 0;
        constexpr int draws = 200'000;

        for (int i = 0; i < draws; ++i) {
            const auto rank = zipf(random);
            QVERIFY(rank < size);
            first += rank == 0 ? 1 : 0;
            secondHalf += rank >= size / 2 ? 1 : 0;
        }

        // 1 / H(10^6, 0.99) is 6.5 %, the second half has 5.2 %.
        QVERIFY(std::abs(first / double{draws} - 0.0650) < 0.004);
        QVERIFY(std::abs(secondHalf / double{draws} - 0.0515) < 0.004);
    }

    void oneRankIsAlwaysTheFirst()
    {
        const Zipf zipf(1, 0.99);
        std::mt19937_64 random(1);
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(zipf(random), std::uint64_t{0});
    }

    void theSameSeedDrawsTheSame()
    {
        const Zipf zipf(1'000, 0.99);
        std::mt19937_64 one(5);
        std::mt19937_64 other(5);
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(zipf(one), zipf(other));
    }
};

QTEST_GUILESS_MAIN(TestZipf)
#include "tst_zipf.moc"
