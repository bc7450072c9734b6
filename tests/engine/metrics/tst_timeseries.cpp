// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/timeseries.h"

#include <QTest>

#include <cmath>
#include <deque>
#include <rapidcheck.h>
#include <vector>

using larder::metrics::noValue;
using larder::metrics::TimeMs;
using larder::metrics::TimeSeries;

namespace {

void fill(TimeSeries &series, std::initializer_list<TimeMs> times)
{
    for (const auto at : times) {
        const float value = static_cast<float>(at);
        series.append(at, {&value, 1});
    }
}

} // namespace

class TestTimeSeries final : public QObject
{
    Q_OBJECT

private slots:
    void beginsEmpty()
    {
        const TimeSeries series(2, 10);

        QCOMPARE(series.size(), std::size_t{0});
        QCOMPARE(series.columns(), std::size_t{2});
        QCOMPARE(series.capacity(), std::size_t{10});
        QVERIFY(std::isnan(series.newest(0)));
        QCOMPARE(series.lowerBound(5), std::size_t{0});
        QCOMPARE(series.nearest(5), std::size_t{0});
    }

    void dropsTheOldestWhenFull()
    {
        TimeSeries series(1, 3);
        fill(series, {1, 2, 3, 4});

        QCOMPARE(series.size(), std::size_t{3});
        QCOMPARE(series.timeAt(0), TimeMs{2});
        QCOMPARE(series.timeAt(2), TimeMs{4});
        QCOMPARE(series.newest(0), 4.0F);
    }

    void dropsARowThatIsNotLater()
    {
        TimeSeries series(1, 3);
        fill(series, {10, 10, 9});

        QCOMPARE(series.size(), std::size_t{1});
        QCOMPARE(series.newest(0), 10.0F);
    }

    void fillsMissingColumnsWithNoValue()
    {
        TimeSeries series(3, 4);
        const float values[] = {1, 2};
        series.append(1, values);

        QCOMPARE(series.valueAt(0, 1), 2.0F);
        QVERIFY(std::isnan(series.valueAt(0, 2)));
    }

    void ignoresValuesPastTheLastColumn()
    {
        TimeSeries series(1, 4);
        const float values[] = {1, 2};
        series.append(1, values);

        QCOMPARE(series.valueAt(0, 0), 1.0F);
    }

    void aGapIsARowWithoutValues()
    {
        TimeSeries series(2, 4);
        fill(series, {1});
        series.appendGap(2);

        QCOMPARE(series.size(), std::size_t{2});
        QVERIFY(std::isnan(series.newest(0)));
        QVERIFY(std::isnan(series.newest(1)));
    }

    void anOverwrittenRowLeavesNothingBehind()
    {
        TimeSeries series(1, 2);
        fill(series, {1, 2});
        series.appendGap(3);

        QVERIFY(std::isnan(series.valueAt(1, 0)));
    }

    void aNewColumnHasNoValuesSoFar()
    {
        TimeSeries series(1, 4);
        fill(series, {1, 2});

        QCOMPARE(series.addColumn(), std::size_t{1});
        QVERIFY(std::isnan(series.valueAt(0, 1)));
        const float values[] = {3, 33};
        series.append(3, values);
        QCOMPARE(series.newest(1), 33.0F);
    }

    void clearKeepsTheColumns()
    {
        TimeSeries series(2, 4);
        fill(series, {5, 6});
        series.clear();

        QCOMPARE(series.size(), std::size_t{0});
        QCOMPARE(series.columns(), std::size_t{2});
        fill(series, {1});
        QCOMPARE(series.timeAt(0), TimeMs{1});
    }

    void findsRowsByTime_data()
    {
        QTest::addColumn<TimeMs>("at");
        QTest::addColumn<std::size_t>("lowerBound");
        QTest::addColumn<std::size_t>("nearest");

        QTest::addRow("before all") << TimeMs{0} << std::size_t{0} << std::size_t{0};
        QTest::addRow("on a row") << TimeMs{30} << std::size_t{1} << std::size_t{1};
        QTest::addRow("just after a row") << TimeMs{31} << std::size_t{2} << std::size_t{1};
        QTest::addRow("half-way: the earlier") << TimeMs{35} << std::size_t{2} << std::size_t{1};
        QTest::addRow("past half-way") << TimeMs{36} << std::size_t{2} << std::size_t{2};
        QTest::addRow("after all") << TimeMs{99} << std::size_t{3} << std::size_t{2};
    }

    void findsRowsByTime()
    {
        QFETCH(TimeMs, at);
        TimeSeries series(1, 3);
        fill(series, {10, 20, 30, 40}); // wrapped: holds 20, 30, 40

        QTEST(series.lowerBound(at), "lowerBound");
        QTEST(series.nearest(at), "nearest");
    }

    void behavesAsADequeThatForgets()
    {
        const bool holds = rc::check("ring equals model", [] {
            const auto capacity = *rc::gen::inRange<std::size_t>(1, 20);
            const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5));
            TimeSeries series(1, capacity);
            std::deque<std::pair<TimeMs, float>> model;
            TimeMs at = 0;
            for (const auto step : steps) {
                at += step;
                const float value = static_cast<float>(at) * 2;
                series.append(at, {&value, 1});
                if (model.empty() || model.back().first < at)
                    model.emplace_back(at, value);
                if (model.size() > capacity)
                    model.pop_front();
            }

            RC_ASSERT(series.size() == model.size());
            const auto first = *rc::gen::inRange<std::size_t>(0, model.size() + 1);
            const auto last = *rc::gen::inRange<std::size_t>(first, model.size() + 1);
            std::size_t row = first;
            for (const auto &piece : series.pieces(0, first, last)) {
                RC_ASSERT(piece.times.size() == piece.values.size());
                for (std::size_t i = 0; i < piece.times.size(); ++i, ++row) {
                    RC_ASSERT(piece.times[i] == model[row].first);
                    RC_ASSERT(piece.values[i] == model[row].second);
                    RC_ASSERT(series.timeAt(row) == piece.times[i]);
                    RC_ASSERT(series.valueAt(row, 0) == piece.values[i]);
                }
            }
            RC_ASSERT(row == last);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTimeSeries)
#include "tst_timeseries.moc"
