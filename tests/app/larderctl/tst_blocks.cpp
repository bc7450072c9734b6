// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/blocks.h"

#include <QTest>

#include <cmath>

using larder::ctl::bar;
using larder::ctl::chartColumns;
using larder::ctl::ChartTime;
using larder::ctl::columnChart;
using larder::ctl::Foot;
using larder::metrics::noValue;
using larder::metrics::TimeSeries;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One sample a second, from `begin` on.
TimeSeries seriesOf(const std::vector<float> &values, larder::metrics::TimeMs begin = 1'000'000)
{
    TimeSeries series(1, 1'000);
    for (std::size_t i = 0; i < values.size(); ++i)
        series.append(begin + static_cast<larder::metrics::TimeMs>(i) * 1'000,
                      std::span(&values[i], 1));
    return series;
}

QString text(const std::vector<float> &values)
{
    QStringList words;
    for (const float value : values)
        words += std::isnan(value) ? u"-"_s : QString::number(static_cast<double>(value));
    return words.join(u' ');
}

} // namespace

class TestBlocks final : public QObject
{
    Q_OBJECT

private slots:
    void beginsAtTheRight()
    {
        const auto series = seriesOf({1, 2, 3});
        QCOMPARE(text(chartColumns(series, 0, {.span = 5s}, 5)), u"- - 1 2 3"_s);
    }

    void aColumnIsTheMeanOfItsSamples()
    {
        const auto series = seriesOf({1, 3, 5, 7});
        QCOMPARE(text(chartColumns(series, 0, {.span = 4s}, 2)), u"2 6"_s);
    }

    void keepsItsShapeAsItMovesOn()
    {
        auto series = seriesOf({1, 3, 5, 7});
        const float next = 9;
        series.append(1'004'000, std::span(&next, 1));
        QCOMPARE(text(chartColumns(series, 0, {.span = 6s}, 3)), u"2 6 9"_s);
    }

    void whatWasNotMeasuredIsAGap()
    {
        const auto series = seriesOf({1, noValue, noValue, 4});
        QCOMPARE(text(chartColumns(series, 0, {.span = 4s}, 4)), u"1 - - 4"_s);
    }

    void aSampleThatIsALittleLateLeavesNoGap()
    {
        TimeSeries series(1, 10);
        const float value = 1;
        for (const auto at : {1'000'900, 1'002'010, 1'002'990})
            series.append(at, std::span(&value, 1));
        QCOMPARE(text(chartColumns(series, 0, {.span = 3s}, 3)), u"1 1 1"_s);
    }

    void aColumnIsNeverShorterThanASample()
    {
        const auto series = seriesOf({1, 2});
        QCOMPARE(text(chartColumns(series, 0, {.span = 1s}, 4)), u"- - 1 2"_s);
    }

    void nothingGivesNothing()
    {
        QCOMPARE(text(chartColumns(TimeSeries(1, 10), 0, {}, 3)), u"- - -"_s);
        QVERIFY(chartColumns(seriesOf({1}), 0, {}, 0).empty());
    }

    void ratesStandOnZero()
    {
        QCOMPARE(columnChart({0, 1, 4, 8}, 1, Foot::Zero), QStringList{u"▁▁▄█"_s});
    }

    void levelsStandOnTheLeast()
    {
        QCOMPARE(columnChart({90, 94, 98}, 1, Foot::Least), QStringList{u"▁▄█"_s});
        QCOMPARE(columnChart({5, 5}, 1, Foot::Least), QStringList{u"▄▄"_s});
    }

    void risesThroughItsRows()
    {
        QCOMPARE(columnChart({1, 2, 3, 4}, 2, Foot::Zero), (QStringList{u"  ▄█"_s, u"▄███"_s}));
    }

    void aGapHasNoMark()
    {
        QCOMPARE(columnChart({noValue, 0, 1}, 1, Foot::Zero), QStringList{u" ▁█"_s});
        QCOMPARE(columnChart({noValue, noValue}, 1, Foot::Least), QStringList{u"  "_s});
        QCOMPARE(columnChart({0, 0}, 1, Foot::Zero), QStringList{u"▁▁"_s});
        QCOMPARE(columnChart({1}, 0, Foot::Zero), QStringList());
    }

    void aBarShowsAShare_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << 0.0 << u"░░░░"_s;
        QTest::newRow("half") << 0.5 << u"██░░"_s;
        QTest::newRow("all") << 1.0 << u"████"_s;
        QTest::newRow("more") << 1.7 << u"████"_s;
        QTest::newRow("less") << -1.0 << u"░░░░"_s;
    }

    void aBarShowsAShare()
    {
        QFETCH(const double, share);
        QFETCH(const QString, shown);
        QCOMPARE(bar(share, 4), shown);
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
