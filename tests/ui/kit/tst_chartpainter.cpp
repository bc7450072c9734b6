// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartpainter.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/ui/kit/chartdata.h"

using namespace larder;
using kit::ChartGeometry;
using kit::ChartPainter;
using kit::ChartSeries;
using test::noon;
using Shape = ChartSeries::Shape;
using theme::Meaning;
using theme::Role;

namespace {

constexpr QSize size(443, 175);

/// One chart of some seconds from noon on, painted.
class Painting
{
public:
    Painting(const metrics::TimeSeries &data, std::vector<ChartSeries> series, kit::ValueAxis axis)
        : m_series(std::move(series))
        , m_isShown(m_series.size(), true)
        , m_data(data)
        , m_geometry(ChartGeometry::of(size, {noon, data.timeAt(data.size() - 1)}, axis))
    {
    }

    void hide(std::size_t index) { m_isShown[index] = false; }

    QImage paint() const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme::colour(Role::Surface1));
        QPainter painter(&image);
        ChartPainter chart(painter, m_geometry);
        chart.paintGrid({});
        chart.paintGaps(metrics::gaps(m_data, 0, m_geometry.window, longestStep));
        std::vector<kit::SeriesPaint> paints;
        for (std::size_t i = 0; i < m_series.size(); ++i)
            paints.push_back({kit::seriesColour(m_series, i, false)});
        const auto width = static_cast<int>(m_geometry.plot.width());
        chart.paintSeries(
            m_series,
            kit::trace(m_data, m_series, m_isShown, {m_geometry.window, width, longestStep}),
            paints);
        return image;
    }

    const ChartGeometry &geometry() const { return m_geometry; }
    /// The pixel of a value at a second.
    QPoint pixel(int second, double value) const
    {
        return {static_cast<int>(m_geometry.x(noon + second * 1'000)),
                static_cast<int>(m_geometry.y(value))};
    }

    static constexpr metrics::TimeMs longestStep = 2'500;

private:
    std::vector<ChartSeries> m_series;
    std::vector<bool> m_isShown;
    const metrics::TimeSeries &m_data;
    ChartGeometry m_geometry;
};

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b))
        + std::abs(qBlue(a) - qBlue(b));
}

/// Whether a pixel near `at` has nearly the colour.
bool hasColour(const QImage &image, QPoint at, const QColor &colour, int reach = 1)
{
    for (int y = at.y() - reach; y <= at.y() + reach; ++y) {
        for (int x = at.x() - reach; x <= at.x() + reach; ++x) {
            if (image.valid(x, y) && distance(image.pixel(x, y), colour.rgb()) < 40)
                return true;
        }
    }
    return false;
}

/// What a layer of a stack looks like on a card: its colour at 85 %.
QRgb layer(Meaning meaning)
{
    QImage pixel(1, 1, QImage::Format_ARGB32_Premultiplied);
    pixel.fill(theme::colour(Role::Surface1));
    QColor colour = theme::colour(meaning);
    colour.setAlphaF(0.85F);
    QPainter(&pixel).fillRect(0, 0, 1, 1, colour);
    return pixel.pixel(0, 0);
}

ChartSeries line(std::size_t column, Meaning meaning, Shape shape = Shape::Line)
{
    return {QString(), column, meaning, shape};
}

} // namespace

class TestChartPainter final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void gapIsHatchedAndNeverJoined()
    {
        metrics::TimeSeries data(1, 400);
        for (int second = 0; second <= 300; ++second) {
            if (second < 100 || second > 200)
                data.append(noon + second * 1'000, std::vector{50.0f});
        }
        const Painting painting(data, {line(0, Meaning::Hits)}, {0, 100, 25});
        const QImage image = painting.paint();
        const QColor hits = theme::colour(Meaning::Hits);

        QVERIFY(hasColour(image, painting.pixel(50, 50), hits));
        QVERIFY(hasColour(image, painting.pixel(250, 50), hits));
        QVERIFY(!hasColour(image, painting.pixel(120, 50), hits, 4));
        QVERIFY(!hasColour(image, painting.pixel(180, 50), hits, 4));
        QVERIFY(hasColour(image, painting.pixel(150, 37), theme::colour(Role::Hatch), 6));
        QVERIFY(!hasColour(image, painting.pixel(50, 37), theme::colour(Role::Hatch), 6));
    }

    void gapIsNotZero()
    {
        metrics::TimeSeries data(1, 400);
        for (int second = 0; second <= 300; ++second) {
            if (second > 100 && second < 200)
                data.appendGap(noon + second * 1'000);
            else
                data.append(noon + second * 1'000, std::vector{50.0f});
        }
        const Painting painting(data, {line(0, Meaning::Hits, Shape::Area)}, {0, 100, 25});

        const QImage image = painting.paint();

        for (int second = 110; second < 190; second += 10)
            QVERIFY(!hasColour(image, painting.pixel(second, 0), theme::colour(Meaning::Hits), 3));
    }

    void spikeOfOneSecondIsKept_data()
    {
        QTest::addColumn<int>("rows");

        QTest::addRow("15 minutes") << 900;
        QTest::addRow("an hour") << 3'600;
        QTest::addRow("a day") << 86'400;
    }

    void spikeOfOneSecondIsKept()
    {
        QFETCH(int, rows);
        const int spike = rows / 3;
        const auto data = test::seriesOf(static_cast<std::size_t>(rows), [&](std::size_t row) {
            return std::vector{row == static_cast<std::size_t>(spike) ? 90.0f : 10.0f};
        });
        const Painting painting(data, {line(0, Meaning::Evicted)}, {0, 100, 25});

        const QImage image = painting.paint();

        QVERIFY(hasColour(image, painting.pixel(spike, 88), theme::colour(Meaning::Evicted), 2));
    }

    void areaReachesTheAxis()
    {
        const auto data = test::seriesOf(300, [](std::size_t) { return std::vector{60.0f}; });
        const Painting painting(data, {line(0, Meaning::Memory, Shape::Area)}, {0, 100, 25});
        const QImage image = painting.paint();
        const QRgb card = theme::colour(Role::Surface1).rgb();

        QVERIFY(distance(image.pixel(painting.pixel(150, 40)), card) > 10);
        QVERIFY(distance(image.pixel(painting.pixel(150, 5)), card) > 10);
        QCOMPARE(image.pixel(painting.pixel(150, 90)), card);
    }

    void layersStandOnEachOther()
    {
        const auto data = test::seriesOf(300, [](std::size_t) {
            return std::vector{20.0f, 30.0f, 80.0f};
        });
        const Painting painting(data,
                                {line(0, Meaning::Part1, Shape::Stacked),
                                 line(1, Meaning::Part2, Shape::Stacked),
                                 line(2, Meaning::Part5, Shape::Rest)},
                                {0, 100, 25});

        const QImage image = painting.paint();

        QVERIFY(distance(image.pixel(painting.pixel(150, 10)), layer(Meaning::Part1)) <= 3);
        QVERIFY(distance(image.pixel(painting.pixel(150, 40)), layer(Meaning::Part2)) <= 3);
        QVERIFY(distance(image.pixel(painting.pixel(150, 65)), layer(Meaning::Part5)) <= 3);
        QCOMPARE(image.pixel(painting.pixel(150, 90)), theme::colour(Role::Surface1).rgb());
    }

    void hiddenLayerLetsTheOthersDown()
    {
        const auto data = test::seriesOf(300, [](std::size_t) {
            return std::vector{40.0f, 30.0f};
        });
        Painting painting(
            data,
            {line(0, Meaning::Part1, Shape::Stacked), line(1, Meaning::Part3, Shape::Stacked)},
            {0, 100, 25});

        painting.hide(0);

        const QImage image = painting.paint();
        QVERIFY(distance(image.pixel(painting.pixel(150, 15)), layer(Meaning::Part3)) <= 3);
        QCOMPARE(image.pixel(painting.pixel(150, 40)), theme::colour(Role::Surface1).rgb());
    }

    void staleSeriesAreGrey()
    {
        const std::vector<ChartSeries> series{line(0, Meaning::Hits), line(1, Meaning::Misses)};

        QCOMPARE(kit::seriesColour(series, 0, true), theme::colour(Meaning::Other));
        QCOMPARE(kit::seriesColour(series, 1, true), theme::colour(Meaning::Other));
        QCOMPARE(kit::seriesColour(series, 1, false), theme::colour(Meaning::Misses));
    }
};

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
