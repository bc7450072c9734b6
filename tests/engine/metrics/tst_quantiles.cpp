// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/quantiles.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>
#include <vector>

using larder::metrics::quantile;

class TestQuantiles final : public QObject
{
    Q_OBJECT

private slots:
    void ofNothingIsNothing() { QVERIFY(!quantile({}, 0.5)); }

    void interpolatesBetweenRanks_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");

        const std::vector<double> four{4, 1, 3, 2};
        QTest::addRow("least") << four << 0.0 << 1.0;
        QTest::addRow("median of an even count") << four << 0.5 << 2.5;
        QTest::addRow("between two ranks") << four << 0.9 << 3.7;
        QTest::addRow("most") << four << 1.0 << 4.0;
        QTest::addRow("a single value") << std::vector<double>{7} << 0.99 << 7.0;
        QTest::addRow("a share below its range") << four << -1.0 << 1.0;
        QTest::addRow("a share above its range") << four << 2.0 << 4.0;
    }

    void interpolatesBetweenRanks()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(double, share);
        QFETCH(double, expected);

        const auto found = quantile(values, share);

        QVERIFY(found);
        QVERIFY2(std::abs(*found - expected) < 1e-12, qPrintable(QString::number(*found)));
    }

    void liesWithinTheValuesAndGrowsWithTheShare()
    {
        const bool holds = rc::check("monotone and bounded", [] {
            const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(
                rc::gen::map(rc::gen::inRange(-1'000, 1'000), [](int n) { return n / 8.0; })));
            const double low = *rc::gen::inRange(0, 101) / 100.0;
            const double high = *rc::gen::inRange(0, 101) / 100.0;

            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            const double first = *quantile(values, std::min(low, high));
            const double second = *quantile(values, std::max(low, high));
            RC_ASSERT(*least <= first);
            RC_ASSERT(first <= second);
            RC_ASSERT(second <= *most);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestQuantiles)
#include "tst_quantiles.moc"
