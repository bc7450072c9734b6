// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartgroup.h"
#include "ui/kit/chartview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/kit/chartdata.h"

using namespace larder;
using kit::ChartGroup;
using kit::ChartMarker;
using kit::ChartSeries;
using kit::ChartView;
using metrics::TimeMs;
using metrics::TimeWindow;
using test::noon;

namespace {

constexpr TimeMs second = 1'000;
constexpr TimeMs minute = 60 * second;

metrics::TimeSeries hour()
{
    return test::seriesOf(3'600, [](std::size_t row) {
        return std::vector{static_cast<float>(row), 40.0f};
    });
}

/// Two charts of one group over an hour of samples.
struct Fixture {
    metrics::TimeSeries data = hour();
    ChartGroup group;
    ChartView rising{group,
                     {QStringLiteral("Rising"),
                      kit::Quantity::Count,
                      {},
                      {{QStringLiteral("rising"), 0, theme::Meaning::Hits}}}};
    ChartView level{group,
                    {QStringLiteral("Level"),
                     kit::Quantity::Count,
                     {},
                     {{QStringLiteral("level"), 1, theme::Meaning::Memory}}}};

    Fixture()
    {
        for (auto *view : {&rising, &level}) {
            view->resize(443, 175);
            view->show();
        }
        group.setSource({&data, 1, second});
    }

    TimeMs newest() const { return data.timeAt(data.size() - 1); }
    bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        return group.handleKey(QKeyEvent(QEvent::KeyPress, key, modifiers));
    }
};

bool showsCrosshair(ChartView &view, TimeMs at)
{
    const QImage image = view.grab().toImage();
    const auto &geometry = view.plotGeometry();
    const int x = qRound(geometry.x(at));
    const int y = static_cast<int>(geometry.plot.bottom()) - 2;
    return image.pixelColor(x, y) == theme::colour(theme::Role::Text2);
}

} // namespace

class TestChartGroup final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void windowEndsNow()
    {
        Fixture f;

        f.group.setSpan(15 * minute);

        QCOMPARE(f.group.window(), (TimeWindow{f.newest() - 15 * minute, f.newest()}));
    }

    void windowGrowsFromTheFirstSample()
    {
        metrics::TimeSeries young(1, 10);
        ChartGroup group;
        for (int i = 0; i < 3; ++i)
            young.append(noon + i * second, std::vector{1.0f});
        group.setSource({&young, 0, second});

        const TimeMs now = noon + 2 * second;
        QCOMPARE(group.window(), (TimeWindow{now - ChartGroup::youngestSpan, now}));
        QVERIFY(group.gaps().empty()); // nobody looked before
        QCOMPARE(group.span(), 15 * minute);
    }

    void windowIsAsLongAsTheSourceHolds()
    {
        Fixture f;
        f.group.setSource({.series = &f.data, .longestSpan = 24 * 60 * minute});

        f.group.setSpan(6 * 60 * minute);
        QCOMPARE(f.group.span(), 6 * 60 * minute);

        f.group.setSpan(48 * 60 * minute);
        QCOMPARE(f.group.span(), 24 * 60 * minute);
    }

    void crosshairIsAtTheSameMomentInAllCharts()
    {
        Fixture f;
        const TimeMs at = f.newest() - 400 * second;

        QTest::mouseMove(f.rising.viewport(), QPoint(qRound(f.rising.plotGeometry().x(at)), 80));

        QVERIFY(f.group.crosshair());
        const TimeMs moment = *f.group.crosshair();
        QVERIFY(std::abs(moment - at) <= 2 * second);
        QVERIFY(showsCrosshair(f.rising, moment));
        QVERIFY(showsCrosshair(f.level, moment));
    }

    void crosshairGoesToTheNearestSample()
    {
        Fixture f;

        f.group.setCrosshair(noon + 3'000 * second + 300);

        QCOMPARE(f.group.crosshair(), noon + 3'000 * second);
        QCOMPARE(f.group.readRow(), std::size_t{3'000});
    }

    void crosshairReadsNothingInAGap()
    {
        metrics::TimeSeries data(1, 100);
        for (int i = 0; i < 100; ++i) {
            if (i < 40 || i > 60)
                data.append(noon + i * second, std::vector{1.0f});
        }
        ChartGroup group;
        group.setSource({&data, 0, second});

        group.setCrosshair(noon + 50 * second);

        QCOMPARE(group.crosshair(), noon + 50 * second);
        QVERIFY(!group.readRow());
        QCOMPARE(group.gaps().size(), std::size_t{1});
        QCOMPARE(group.gaps().front(), (TimeWindow{noon + 39 * second, noon + 61 * second}));
    }

    void arrowsMoveTheCrosshair()
    {
        Fixture f;

        QVERIFY(f.press(Qt::Key_Left));
        QCOMPARE(f.group.crosshair(), f.newest());
        f.press(Qt::Key_Left);
        QCOMPARE(f.group.crosshair(), f.newest() - second);
        f.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(f.group.crosshair(), f.newest() - 11 * second);
        f.press(Qt::Key_Right);
        QCOMPARE(f.group.crosshair(), f.newest() - 10 * second);
    }

    void escapeClearsCrosshairThenSelection()
    {
        Fixture f;
        f.group.select({f.newest() - minute, f.newest()});
        f.group.setCrosshair(f.newest() - minute);

        QVERIFY(f.press(Qt::Key_Escape));
        QVERIFY(!f.group.crosshair());
        QVERIFY(f.group.selection());
        QVERIFY(f.press(Qt::Key_Escape));
        QVERIFY(!f.group.selection());
        QVERIFY(!f.press(Qt::Key_Escape)); // the page's own Esc
    }

    void pauseHoldsTheWindowWhileSamplesGoOn()
    {
        Fixture f;
        QSignalSpy following(&f.group, &ChartGroup::followingChanged);
        f.group.pause();
        const auto held = f.group.window();

        f.data.append(f.newest() + second, std::vector{1.0f, 2.0f});
        f.group.advance(f.newest(), ChartGroup::Freshness::Live);

        QCOMPARE(f.group.window(), held);
        f.group.follow();
        QCOMPARE(f.group.window().to, f.newest());
        QCOMPARE(following.size(), 2);
    }

    void bracketsGoEarlierAndLater()
    {
        Fixture f;
        f.group.setSpan(10 * minute);

        f.press(Qt::Key_BracketLeft);
        QCOMPARE(f.group.window().to, f.newest() - 5 * minute);
        QVERIFY(!f.group.isFollowing());
        f.press(Qt::Key_BracketRight);
        QVERIFY(f.group.isFollowing());
    }

    void wheelZoomsWhereThePointerIs()
    {
        Fixture f;
        f.group.setSpan(20 * minute);
        f.group.show({noon + 10 * minute, noon + 30 * minute});
        const auto &geometry = f.level.plotGeometry();
        const QPointF at(geometry.x(noon + 20 * minute), 80);

        QWheelEvent turn(at, f.level.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(f.level.viewport(), &turn);

        const auto window = f.group.window();
        QCOMPARE(window.to - window.from, 16 * minute);
        const TimeMs middle = (window.from + window.to) / 2;
        QVERIFY(std::abs(middle - (noon + 20 * minute)) < 5 * second);
    }

    void dragSelectsInAllAndEnterZoomsIn()
    {
        Fixture f;
        const auto &geometry = f.rising.plotGeometry();
        const int from = qRound(geometry.x(f.newest() - 10 * minute));
        const int to = qRound(geometry.x(f.newest() - 5 * minute));

        QTest::mousePress(f.rising.viewport(), Qt::LeftButton, {}, {from, 80});
        QTest::mouseMove(f.rising.viewport(), {(from + to) / 2, 80});
        QTest::mouseMove(f.rising.viewport(), {to, 80});
        QTest::mouseRelease(f.rising.viewport(), Qt::LeftButton, {}, {to, 80});

        QVERIFY(f.group.selection());
        const auto selected = *f.group.selection();
        QVERIFY(std::abs(selected.to - selected.from - 5 * minute) < 10 * second);
        QVERIFY(f.press(Qt::Key_Return));
        QCOMPARE(f.group.window(), selected);
        QVERIFY(!f.group.selection());
    }

    void nextMarkerTakesTheCrosshair()
    {
        Fixture f;
        const TimeMs restart = f.newest() - 3 * minute;
        f.group.setMarkers({{restart, ChartMarker::Kind::Restart, QStringLiteral("restarted")}});

        QVERIFY(f.press(Qt::Key_M));
        QCOMPARE(f.group.crosshair(), restart);
        QVERIFY(!f.press(Qt::Key_M));
    }

    void markersCloseTogetherBecomeOne()
    {
        const auto geometry = kit::ChartGeometry::of({443, 175}, {noon, noon + 15 * minute}, {});
        const auto at = [&](double x) {
            return ChartMarker{geometry.timeAt(x), ChartMarker::Kind::Restart, {}};
        };

        const auto groups = kit::groupMarkers({at(100), at(106), at(113), at(200)}, geometry);

        QCOMPARE(groups.size(), std::size_t{3});
        QCOMPARE(groups.front().markers.size(), std::size_t{2});
    }

    void staleWindowGoesOnWithoutSamples()
    {
        Fixture f;
        f.group.setSpan(15 * minute);

        f.group.advance(f.newest() + 2 * minute, ChartGroup::Freshness::Stale);

        QCOMPARE(f.group.window().to, f.newest() + 2 * minute);
        QCOMPARE(f.group.gaps().back(), (TimeWindow{f.newest(), f.newest() + 2 * minute}));
        QCOMPARE(f.group.readRow(), f.data.size() - 1); // the last values stay readable
    }

    void hidingASeriesTakesItOutOfThePicture()
    {
        Fixture f;

        f.rising.setShown(0, false);

        QVERIFY(f.rising.traced().runs.front().empty());
        QVERIFY(f.rising.traced().extent.isEmpty);
    }
};

QTEST_MAIN(TestChartGroup)
#include "tst_chartgroup.moc"
