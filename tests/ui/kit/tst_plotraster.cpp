// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plotraster.h"

#include <QTest>

#include <cmath>

using larder::kit::PlotRaster;

namespace {

const QRectF plot(100, 50, 40, 20);

int alphaAt(const PlotRaster &raster, int x, int y)
{
    return qAlpha(raster.image().pixel(x, y));
}

/// In whole pixels: how much of the image is covered.
double covered(const PlotRaster &raster)
{
    double sum = 0;
    for (int y = 0; y < raster.image().height(); ++y)
        for (int x = 0; x < raster.image().width(); ++x)
            sum += alphaAt(raster, x, y) / 255.0;
    return sum;
}

/// A line in the plot's own coordinates, moved to where the plot lies.
QPolygonF line(const std::initializer_list<QPointF> points)
{
    return QPolygonF(points).translated(plot.topLeft());
}

} // namespace

class TestPlotRaster final : public QObject
{
    Q_OBJECT

private slots:
    void beginsTransparentInThePixelsOfTheScreen()
    {
        const PlotRaster raster(plot, 2);

        QCOMPARE(raster.image().size(), QSize(80, 40));
        QCOMPARE(raster.image().devicePixelRatio(), 2.0);
        QCOMPARE(covered(raster), 0.0);
    }

    void aLineCoversThePixelsItTouches()
    {
        PlotRaster raster(plot, 1);
        raster.draw(line({{0, 10}, {40, 10}}), {Qt::red, 2});

        QCOMPARE(raster.image().pixel(20, 9), QColor(Qt::red).rgba());
        QCOMPARE(raster.image().pixel(20, 10), QColor(Qt::red).rgba());
        QCOMPARE(alphaAt(raster, 20, 8), 0);
        QCOMPARE(alphaAt(raster, 20, 11), 0);
    }

    void betweenPixelsItIsAntialiased()
    {
        PlotRaster raster(plot, 1);
        raster.draw(line({{0, 10}, {40, 10}}), {Qt::red, 1}); // from 9.5 to 10.5

        QVERIFY(std::abs(alphaAt(raster, 20, 9) - 128) <= 1);
        QVERIFY(std::abs(alphaAt(raster, 20, 10) - 128) <= 1);
    }

    void coversAsMuchAsItsLengthAndWidth_data()
    {
        QTest::addColumn<QPointF>("to");

        QTest::addRow("level") << QPointF(30, 5);
        QTest::addRow("gentle") << QPointF(30, 10);
        QTest::addRow("steep") << QPointF(9, 15);
        QTest::addRow("steep upwards") << QPointF(9, 1);
        QTest::addRow("upright") << QPointF(5, 15);
    }

    void coversAsMuchAsItsLengthAndWidth()
    {
        QFETCH(QPointF, to);
        const QPointF from(5, 5);
        PlotRaster raster(plot, 1);
        raster.draw(line({from, to}), {Qt::red, 1.5});

        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        QVERIFY2(std::abs(covered(raster) - 1.5 * length) < 0.05 * length + 0.2,
                 qPrintable(QString::number(covered(raster))));
    }

    void aTranslucentLineIsNowhereDarkerThanItself()
    {
        const QColor pale(255, 0, 0, 100);
        PlotRaster raster(plot, 1);
        raster.draw(line({{0, 5}, {10, 15}, {20, 5}, {30, 15}}), {pale, 3});

        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 40; ++x)
                QVERIFY(alphaAt(raster, x, y) <= pale.alpha());
    }

    void whatLiesOutsideIsCutOff()
    {
        PlotRaster raster(plot, 1);
        raster.draw(line({{-50, -30}, {90, 60}, {95, -1'000}}), {Qt::red, 2});
        raster.draw(line({{-50, 200}, {-10, 300}}), {Qt::red, 2});

        QVERIFY(covered(raster) > 10);
        QVERIFY(covered(raster) < 120);
    }

    void anAreaReachesFromTheLineToTheFloor()
    {
        const QColor tint(0, 0, 255, 51);
        PlotRaster raster(plot, 1);
        raster.fill(raster.upperEdge(line({{10, 12}, {30, 12}})), tint);

        QCOMPARE(alphaAt(raster, 20, 11), 0);
        QCOMPARE(alphaAt(raster, 20, 12), 51);
        QCOMPARE(alphaAt(raster, 20, 19), 51);
        QCOMPARE(alphaAt(raster, 5, 19), 0); // the line does not go there
        QCOMPARE(alphaAt(raster, 35, 19), 0);
    }

    void anAreaLiesBetweenTwoLines()
    {
        PlotRaster raster(plot, 1);
        raster.fill(raster.upperEdge(line({{0, 4.5}, {40, 4.5}})),
                    raster.upperEdge(line({{0, 8}, {40, 8}})), Qt::blue);

        QCOMPARE(alphaAt(raster, 20, 3), 0);
        QVERIFY(std::abs(alphaAt(raster, 20, 4) - 128) <= 1); // half of its height
        QCOMPARE(alphaAt(raster, 20, 7), 255);
        QCOMPARE(alphaAt(raster, 20, 8), 0);
    }

    void aLineOverAnAreaIsBlended()
    {
        PlotRaster raster(plot, 1);
        raster.fill(raster.floor(), Qt::blue); // nothing lies below the floor
        QCOMPARE(covered(raster), 0.0);
        raster.fill(raster.upperEdge(line({{0, 0}, {40, 0}})), Qt::blue);
        raster.draw(line({{0, 10}, {40, 10}}), {QColor(255, 0, 0, 128), 2});

        const QColor mixed = raster.image().pixelColor(20, 10);
        QCOMPARE(mixed.alpha(), 255);
        QVERIFY(std::abs(mixed.red() - 128) <= 2);
        QVERIFY(std::abs(mixed.blue() - 127) <= 2);
    }

    void noiseIsTheBandItCovers()
    {
        QPolygonF noise;
        for (int i = 0; i <= 400; ++i)
            noise.append(QPointF(i / 10.0, i % 2 == 0 ? 4 : 16) + plot.topLeft());
        PlotRaster raster(plot, 1);
        raster.draw(noise, {Qt::red, 2});

        for (int x = 0; x < 40; ++x) {
            QCOMPARE(alphaAt(raster, x, 1), 0);
            for (int y = 3; y < 17; ++y)
                QCOMPARE(alphaAt(raster, x, y), 255);
            QCOMPARE(alphaAt(raster, x, 18), 0);
        }
    }

    void aLineOfOnePointIsNone()
    {
        PlotRaster raster(plot, 1);
        raster.draw(line({{20, 10}}), {Qt::red, 2});
        raster.draw({}, {Qt::red, 2});

        QCOMPARE(covered(raster), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPlotRaster)
#include "tst_plotraster.moc"
