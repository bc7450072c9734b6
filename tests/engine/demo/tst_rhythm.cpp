// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/rhythm.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace std::chrono_literals;
using larder::demo::Rhythm;

namespace {

constexpr auto step = std::chrono::duration<double>(0.025);

std::vector<double> halfAnHour(std::uint64_t seed)
{
    const Rhythm rhythm(seed);
    std::vector<double> values;
    for (int i = 0; i < 72'000; ++i)
        values.push_back(rhythm.at(i * step));
    return values;
}

} // namespace

class TestRhythm final : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinItsBounds()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto values = halfAnHour(seed);
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            QVERIFY(*least > 0.7);
            QVERIFY(*most < 2.6);
        }
    }

    void hasBurstsAndIsElseCloseToOne()
    {
        const auto values = halfAnHour(3);
        const auto busy =
            std::count_if(values.begin(), values.end(), [](double value) { return value > 1.4; });
        const auto share = static_cast<double>(busy) / static_cast<double>(values.size());
        QVERIFY(share > 0.005);
        QVERIFY(share < 0.1);

        double sum = 0;
        for (const double value : values)
            sum += std::min(value, 1.28);
        QVERIFY(std::abs(sum / static_cast<double>(values.size()) - 1) < 0.03);
    }

    void neverJumps()
    {
        const auto values = halfAnHour(11);
        for (std::size_t i = 1; i < values.size(); ++i)
            QVERIFY(std::abs(values[i] - values[i - 1]) < 0.03);
    }

    void differsByItsSeedOnly()
    {
        QCOMPARE(Rhythm(1).at(42s), Rhythm(1).at(42s));
        QVERIFY(Rhythm(1).at(42s) != Rhythm(2).at(42s));
        QCOMPARE(Rhythm(1).at(-5s), Rhythm(1).at(0s)); // a clock before the start
    }
};

QTEST_GUILESS_MAIN(TestRhythm)
#include "tst_rhythm.moc"
