// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/decimator.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <rapidcheck.h>
#include <vector>

using larder::metrics::decimate;
using larder::metrics::Extent;
using larder::metrics::extent;
using larder::metrics::gaps;
using larder::metrics::noValue;
using larder::metrics::Point;
using larder::metrics::Run;
using larder::metrics::TimeMs;
using larder::metrics::TimeSeries;
using larder::metrics::TimeWindow;

namespace larder::metrics {

void showValue(const Point &point, std::ostream &os)
{
    os << point.at << ':' << point.value;
}

} // namespace larder::metrics

namespace {

constexpr TimeMs step = 1'000;
constexpr TimeMs longestStep = 1'500;

/// The rows in a ring that has forgotten three older ones, so that it wraps among them.
TimeSeries seriesOf(const std::vector<Point> &rows)
{
    TimeSeries series(1, std::max<std::size_t>(rows.size(), 1));
    for (TimeMs i = 3; i > 0 && !rows.empty(); --i)
        series.append(rows.front().at - i, {});
    for (const auto &row : rows)
        series.append(row.at, {&row.value, 1});
    return series;
}

/// One value a second from 0 on; NaN is a row of noValue.
TimeSeries eachSecond(const std::vector<float> &values)
{
    std::vector<Point> rows;
    for (const auto value : values)
        rows.push_back({static_cast<TimeMs>(rows.size()) * step, value});
    return seriesOf(rows);
}

std::vector<Point> flattened(const std::vector<Run> &runs)
{
    std::vector<Point> points;
    for (const auto &run : runs)
        points.insert(points.end(), run.begin(), run.end());
    return points;
}

TimeMs pixelOf(TimeMs at, TimeWindow window, int pixels)
{
    return std::min<TimeMs>((at - window.from) * pixels / (window.to - window.from), pixels - 1);
}

struct Picture {
    std::vector<Point> rows;
    TimeWindow window;
    int pixels = 1;

    bool holds(TimeMs at) const { return at >= window.from && at <= window.to; }
};

Picture anyPicture()
{
    Picture picture;
    TimeMs at = 0;
    const auto count = *rc::gen::inRange(0, 400);
    for (int i = 0; i < count; ++i) {
        at += *rc::gen::weightedElement<TimeMs>({{20, step}, {2, step / 3}, {1, 5 * step}});
        const auto value = *rc::gen::inRange(-50, 50);
        picture.rows.push_back({at, value == 0 ? noValue : static_cast<float>(value)});
    }
    picture.window.from = *rc::gen::inRange<TimeMs>(-5 * step, at + 5 * step);
    picture.window.to = picture.window.from + *rc::gen::inRange<TimeMs>(1, at + 10 * step);
    picture.pixels = *rc::gen::inRange(1, 60);
    return picture;
}

} // namespace

class TestDecimator final : public QObject
{
    Q_OBJECT

private slots:
    void fewerRowsThanPixelsStayAsTheyAre()
    {
        const auto series = eachSecond({1, 5, 2, 8});

        const auto runs = decimate(series, 0, {0, 3'000}, 100, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{0, 1}, {1'000, 5}, {2'000, 2}, {3'000, 8}}}));
    }

    void onePixelKeepsItsExtremesInTheirOrder()
    {
        const auto series = eachSecond({3, 9, 4, 1, 5});

        const auto runs = decimate(series, 0, {0, 4'000}, 1, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{1'000, 9}, {3'000, 1}}}));
    }

    void aLevelStretchKeepsBothItsEnds()
    {
        const auto series = eachSecond({7, 7, 7, 7, 7});

        const auto runs = decimate(series, 0, {0, 4'000}, 1, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{0, 7}, {4'000, 7}}}));
    }

    void splitsAtARowOfNoValue()
    {
        const auto series = eachSecond({1, 2, noValue, 3, 4});

        const auto runs = decimate(series, 0, {0, 4'000}, 100, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{0, 1}, {1'000, 2}}, {{3'000, 3}, {4'000, 4}}}));
    }

    void splitsAtAHoleInTime()
    {
        const auto series = seriesOf({{0, 1}, {1'000, 2}, {5'000, 3}});

        const auto runs = decimate(series, 0, {0, 5'000}, 100, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{0, 1}, {1'000, 2}}, {{5'000, 3}}}));
    }

    void splitsWithinOnePixel()
    {
        const auto series = eachSecond({1, noValue, 9});

        const auto runs = decimate(series, 0, {0, 2'000}, 1, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{0, 1}}, {{2'000, 9}}}));
    }

    void reachesPastBothEdges()
    {
        const auto series = eachSecond({1, 2, 3, 4, 5});

        const auto runs = decimate(series, 0, {1'500, 2'500}, 10, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{1'000, 2}, {2'000, 3}, {3'000, 4}}}));
    }

    void crossesAWindowWithoutRows()
    {
        const auto series = eachSecond({1, 2});

        const auto runs = decimate(series, 0, {400, 600}, 10, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{0, 1}, {1'000, 2}}}));
    }

    void leavesOutANeighbourBeyondAGap()
    {
        const auto series = seriesOf({{0, 1}, {5'000, 2}, {10'000, 3}});

        const auto runs = decimate(series, 0, {4'000, 6'000}, 10, longestStep);

        QCOMPARE(runs, (std::vector<Run>{{{5'000, 2}}}));
    }

    void nothingToDrawGivesNoRuns_data()
    {
        QTest::addColumn<TimeMs>("from");
        QTest::addColumn<TimeMs>("to");
        QTest::addColumn<int>("pixels");

        QTest::addRow("no pixels") << TimeMs{0} << TimeMs{1'000} << 0;
        QTest::addRow("negative pixels") << TimeMs{0} << TimeMs{1'000} << -3;
        QTest::addRow("empty window") << TimeMs{1'000} << TimeMs{1'000} << 10;
        QTest::addRow("window the wrong way round") << TimeMs{1'000} << TimeMs{0} << 10;
        QTest::addRow("before the history") << TimeMs{-9'000} << TimeMs{-5'000} << 10;
        QTest::addRow("after the history") << TimeMs{9'000} << TimeMs{15'000} << 10;
    }

    void nothingToDrawGivesNoRuns()
    {
        QFETCH(TimeMs, from);
        QFETCH(TimeMs, to);
        QFETCH(int, pixels);

        QVERIFY(decimate(eachSecond({1, 2, 3}), 0, {from, to}, pixels, longestStep).empty());
    }

    void keepsEveryExtremeOfEveryPixel()
    {
        const bool holds = rc::check("extremes are kept", [] {
            const auto picture = anyPicture();
            std::map<TimeMs, std::pair<float, float>> extremes;
            for (const auto &row : picture.rows) {
                if (!picture.holds(row.at) || std::isnan(row.value))
                    continue;
                const auto pixel = pixelOf(row.at, picture.window, picture.pixels);
                const auto [it, isNew] = extremes.try_emplace(pixel, row.value, row.value);
                it->second.first = std::min(it->second.first, row.value);
                it->second.second = std::max(it->second.second, row.value);
            }

            const auto points = flattened(
                decimate(seriesOf(picture.rows), 0, picture.window, picture.pixels, longestStep));

            std::map<TimeMs, std::vector<float>> drawn;
            for (const auto &point : points) {
                if (picture.holds(point.at))
                    drawn[pixelOf(point.at, picture.window, picture.pixels)].push_back(point.value);
            }
            RC_ASSERT(drawn.size() == extremes.size());
            for (const auto &[pixel, values] : drawn) {
                RC_ASSERT(values.size() <= 2U);
                const auto [least, most] = std::minmax_element(values.begin(), values.end());
                RC_ASSERT(*least == extremes.at(pixel).first);
                RC_ASSERT(*most == extremes.at(pixel).second);
            }
        });
        QVERIFY(holds);
    }

    void drawsOnlyWhatWasMeasured()
    {
        const bool holds = rc::check("points are rows, in order", [] {
            const auto picture = anyPicture();

            const auto points = flattened(
                decimate(seriesOf(picture.rows), 0, picture.window, picture.pixels, longestStep));

            RC_ASSERT(points.size() <= static_cast<std::size_t>(picture.pixels) * 2 + 2);
            for (std::size_t i = 0; i < points.size(); ++i) {
                RC_ASSERT(std::find(picture.rows.begin(), picture.rows.end(), points[i])
                          != picture.rows.end());
                // In parentheses: of an || that it sees, the macro evaluates both sides.
                RC_ASSERT((i == 0 || points[i - 1].at < points[i].at));
            }
        });
        QVERIFY(holds);
    }

    void neverJoinsAcrossAGap()
    {
        const bool holds = rc::check("no run spans a gap", [] {
            const auto picture = anyPicture();
            const auto series = seriesOf(picture.rows);

            const auto runs = decimate(series, 0, picture.window, picture.pixels, longestStep);

            for (const auto &run : runs) {
                RC_ASSERT(!run.empty());
                for (const auto &gap : gaps(series, 0, picture.window, longestStep))
                    RC_ASSERT((run.back().at <= gap.from || run.front().at >= gap.to));
            }
        });
        QVERIFY(holds);
    }

    void namesTheGaps_data()
    {
        QTest::addColumn<std::vector<Point>>("rows");
        QTest::addColumn<std::vector<TimeWindow>>("expected"); // of 10 s … 20 s

        using Rows = std::vector<Point>;
        using Gaps = std::vector<TimeWindow>;
        QTest::addRow("no rows") << Rows{} << Gaps{{10'000, 20'000}};
        QTest::addRow("begins late") << Rows{{18'500, 1}, {19'500, 1}} << Gaps{{10'000, 18'500}};
        QTest::addRow("ends early") << Rows{{9'500, 1}, {10'500, 1}} << Gaps{{10'500, 20'000}};
        QTest::addRow("begins before and ends within")
            << Rows{{3'000, 1}, {11'000, 1}} << Gaps{{10'000, 11'000}, {11'000, 20'000}};
        QTest::addRow("a row of noValue before the window")
            << Rows{{9'900, noValue}, {11'000, 1}, {20'000, noValue}}
            << Gaps{{10'000, 11'000}, {11'000, 20'000}};
        QTest::addRow("covers the window")
            << Rows{{1'000, 1}, {99'000, 1}} << Gaps{{10'000, 20'000}};
    }

    void namesTheGaps()
    {
        QFETCH(std::vector<Point>, rows);
        QFETCH(std::vector<TimeWindow>, expected);

        QCOMPARE(gaps(seriesOf(rows), 0, {10'000, 20'000}, longestStep), expected);
    }

    void aMissedSampleIsAGapBetweenItsNeighbours()
    {
        const auto series = eachSecond({1, 2, noValue, 3, 4});

        QCOMPARE(gaps(series, 0, {0, 4'000}, longestStep),
                 (std::vector<TimeWindow>{{1'000, 3'000}}));
    }

    void aSteadySeriesHasNoGaps()
    {
        QVERIFY(gaps(eachSecond({1, 2, 3, 4}), 0, {0, 3'900}, longestStep).empty());
        QVERIFY(gaps(eachSecond({1, 2}), 0, {5, 5}, longestStep).empty());
    }

    void extentIsOfTheWindowAlone()
    {
        const auto series = eachSecond({100, 3, noValue, -2, -100});

        QCOMPARE(extent(series, 0, {1'000, 3'000}), (Extent{-2, 3, false}));
        QVERIFY(extent(series, 0, {2'000, 2'500}).isEmpty);
    }
};

QTEST_GUILESS_MAIN(TestDecimator)
#include "tst_decimator.moc"
