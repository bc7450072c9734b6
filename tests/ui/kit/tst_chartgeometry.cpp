// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartgeometry.h"

#include <QTest>

using larder::kit::AxisRule;
using larder::kit::ChartGeometry;
using larder::kit::ValueAxis;
using larder::metrics::TimeMs;
using larder::metrics::TimeWindow;

Q_DECLARE_METATYPE(larder::kit::AxisRule)

namespace {

constexpr TimeMs minute = 60'000;

} // namespace

class TestChartGeometry final : public QObject
{
    Q_OBJECT

private slots:
    void axisStandsOnRoundNumbers_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<AxisRule>("rule");
        QTest::addColumn<QList<double>>("ticks");
        using Base = AxisRule::Base;
        const AxisRule zero{};
        const AxisRule near{.base = Base::Near};
        const AxisRule ratio{.base = Base::Near, .leastSpan = 10, .ceiling = 100};
        const AxisRule count{.leastSpan = 3, .leastStep = 1};

        QTest::addRow("rates from zero")
            << 1'100.0 << 12'300.0 << zero << QList<double>{0, 5'000, 10'000, 15'000};
        QTest::addRow("a level between its extremes")
            << 1.91 << 2.14 << near << QList<double>{1.8, 1.9, 2.0, 2.1, 2.2};
        QTest::addRow("a ratio that fell")
            << 77.1 << 97.4 << ratio << QList<double>{75, 80, 85, 90, 95, 100};
        QTest::addRow("a ratio stays below its ceiling")
            << 99.8 << 99.9 << ratio << QList<double>{90, 92, 94, 96, 98, 100};
        QTest::addRow("counts have no halves") << 0.0 << 2.0 << count << QList<double>{0, 1, 2, 3};
        QTest::addRow("nothing happened")
            << 0.0 << 0.0 << AxisRule{.leastSpan = 1} << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1};
    }

    void axisStandsOnRoundNumbers()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(AxisRule, rule);
        QFETCH(QList<double>, ticks);

        const auto found = larder::kit::valueAxis(least, most, rule).ticks();

        QCOMPARE(found.size(), static_cast<std::size_t>(ticks.size()));
        for (qsizetype i = 0; i < ticks.size(); ++i)
            QCOMPARE(found[static_cast<std::size_t>(i)] + 1, ticks[i] + 1);
    }

    void axisHasThreeToFiveStepsAndHoldsItsValues()
    {
        for (double most = 1e-4; most < 1e12; most *= 1.37) {
            for (const double share : {0.0, 0.5, 0.93, 0.9999}) {
                for (const auto base : {AxisRule::Base::Zero, AxisRule::Base::Near}) {
                    const double least = most * share;
                    const auto axis = larder::kit::valueAxis(least, most, {.base = base});
                    const auto steps = axis.ticks().size() - 1;
                    QVERIFY2(steps >= 3 && steps <= 5, qPrintable(QString::number(most)));
                    QVERIFY(axis.least <= least + axis.step * 1e-6);
                    QVERIFY(axis.most >= most - axis.step * 1e-6);
                }
            }
        }
    }

    void decimalsTellTicksApart_data()
    {
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("decimals");

        QTest::addRow("whole") << 5.0 << 0;
        QTest::addRow("tenths") << 0.2 << 1;
        QTest::addRow("quarters") << 0.25 << 2;
        QTest::addRow("thousands") << 4'000.0 << 0;
    }

    void decimalsTellTicksApart()
    {
        QFETCH(double, step);
        QFETCH(int, decimals);

        QCOMPARE((ValueAxis{0, step * 4, step}.decimals()), decimals);
    }

    void axisDoesNotTwitch()
    {
        const ValueAxis shown{0, 20, 5};

        QCOMPARE(larder::kit::settledAxis(shown, {0, 15, 5}), shown);
        QCOMPARE(larder::kit::settledAxis(shown, {0, 25, 5}), (ValueAxis{0, 25, 5}));
        QCOMPARE(larder::kit::settledAxis(shown, {0, 8, 2}), (ValueAxis{0, 8, 2}));
    }

    void ticksAreRoundMinutes()
    {
        const TimeWindow window{17 * minute + 7'000, 32 * minute + 7'000};

        const auto ticks = larder::kit::timeTicks(window, 391, 74, 0);

        QCOMPARE(ticks.step, 3 * minute);
        QCOMPARE(
            ticks.at,
            (std::vector<TimeMs>{18 * minute, 21 * minute, 24 * minute, 27 * minute, 30 * minute}));
    }

    void ticksAreRoundWhereTheReaderIs()
    {
        const TimeMs halfAnHour = 30 * minute; // India
        const TimeWindow window{0, 240 * minute};

        const auto ticks = larder::kit::timeTicks(window, 400, 70, halfAnHour);

        QCOMPARE(ticks.step, 60 * minute);
        QCOMPARE(ticks.at.front(), halfAnHour);
    }

    void ticksOfNothingAreNone()
    {
        QVERIFY(larder::kit::timeTicks({5, 5}, 400, 70, 0).at.empty());
        QVERIFY(larder::kit::timeTicks({0, minute}, 0, 70, 0).at.empty());
    }

    void plotsOfOneWidthLineUp()
    {
        const TimeWindow window{0, 15 * minute};

        const auto one = ChartGeometry::of({443, 175}, window, {0, 100, 25});
        const auto other = ChartGeometry::of({443, 300}, window, {1.6, 2.4, 0.2});

        QCOMPARE(one.plot, QRectF(44, 14, 391, 141));
        QCOMPARE(one.x(7 * minute), other.x(7 * minute));
    }

    void pixelsAndMomentsAgree()
    {
        const auto geometry = ChartGeometry::of({443, 175}, {1'000, 901'000}, {0, 100, 25});

        QCOMPARE(geometry.x(1'000), 44.0);
        QCOMPARE(geometry.x(901'000), 435.0);
        QCOMPARE(geometry.y(0), geometry.plot.bottom());
        QCOMPARE(geometry.y(100), geometry.plot.top());
        QCOMPARE(geometry.timeAt(geometry.x(451'000)), TimeMs{451'000});
        QCOMPARE(geometry.timeAt(-50), TimeMs{1'000});
    }

    void samePixelsAsTimeGoesOn()
    {
        const auto now = ChartGeometry::of({443, 175}, {100'000, 1'000'000}, {});
        const auto later = ChartGeometry::of({443, 175}, {101'000, 1'001'000}, {});

        const auto a = now.alignedWindow();
        const auto b = later.alignedWindow();

        const TimeMs pixel = 2'302; // 900 s on 391 px, rounded up
        QCOMPARE(a.from % pixel, TimeMs{0});
        QCOMPARE(b.from % pixel, TimeMs{0});
        QVERIFY(a.from <= 100'000 && a.to >= 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestChartGeometry)
#include "tst_chartgeometry.moc"
