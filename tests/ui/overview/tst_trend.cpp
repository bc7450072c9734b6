// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/trend.h"

#include <QTest>

#include <cmath>

#include "tests/ui/kit/chartdata.h"

using namespace larder;
using overview::TrendForm;
using Direction = kit::Trend::Direction;

Q_DECLARE_METATYPE(larder::overview::TrendForm)
Q_DECLARE_METATYPE(larder::kit::Trend::Direction)

class TestTrend final : public QObject
{
    Q_OBJECT

private slots:
    void comparesTheEndWithTheBeginning_data()
    {
        QTest::addColumn<float>("from");
        QTest::addColumn<float>("to");
        QTest::addColumn<TrendForm>("form");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, float from, float to, TrendForm form,
                            Direction direction, const char *words) {
            QTest::addRow("%s", name)
                << from << to << form << direction << QString::fromUtf8(words);
        };
        row("up", 100, 103, TrendForm::Relative, Direction::Up, "3 %");
        row("down by a little", 200, 199, TrendForm::Relative, Direction::Down, "0.5 %");
        row("a fraction", 1'000, 1'012, TrendForm::Relative, Direction::Up, "1.2 %");
        row("doubled", 50, 100, TrendForm::Relative, Direction::Up, "100 %");
        row("many times", 0.2f, 7, TrendForm::Relative, Direction::Up, "×35");
        row("steady", 100, 100.3f, TrendForm::Relative, Direction::Steady, "steady");
        row("never anything", 0, 0, TrendForm::Relative, Direction::Steady, "steady");
        row("a ratio", 91.2f, 90.8f, TrendForm::Points, Direction::Down, "0.4 points in 15 min");
        row("a steady ratio", 91.2f, 91.21f, TrendForm::Points, Direction::Steady, "steady");
        row("a rate from nothing", 0, 9, TrendForm::Rate, Direction::Up, "9/s");
        row("a rate that stopped", 60, 0, TrendForm::Rate, Direction::Down, "60/s");
    }

    void comparesTheEndWithTheBeginning()
    {
        QFETCH(float, from);
        QFETCH(float, to);
        QFETCH(TrendForm, form);
        QFETCH(Direction, direction);
        QFETCH(QString, words);
        const auto series = test::seriesOf(
            901, [&](std::size_t row) { return std::vector{row < 450 ? from : to}; });

        const auto trend = overview::trend(series, 0, {test::noon, test::noon + 900'000}, form);

        QCOMPARE(trend.direction, direction);
        QCOMPARE(trend.words, words);
    }

    void saysNothingOfTooFewSamples()
    {
        const auto series = test::seriesOf(5, [](std::size_t) { return std::vector{1.0f}; });

        const auto trend =
            overview::trend(series, 0, {test::noon, test::noon + 900'000}, TrendForm::Relative);

        QCOMPARE(trend.direction, Direction::Unknown);
        QVERIFY(trend.words.isEmpty());
    }

    void gapsDoNotCountAsZero()
    {
        const auto series = test::seriesOf(901, [](std::size_t row) {
            return std::vector{row > 850 ? metrics::noValue : 100.0f};
        });

        const auto trend =
            overview::trend(series, 0, {test::noon, test::noon + 900'000}, TrendForm::Relative);

        QCOMPARE(trend.direction, Direction::Steady);
    }
};

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
