// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace larder::kit {

/// Draws the lines and areas of one chart, antialiased. QPainter takes 10 ms and more to stroke one
/// line that crosses each column of the screen up and down; here a line costs as much as the pixels
/// it touches.
///
///     PlotRaster raster(plot, devicePixelRatio);
///     raster.fill(raster.heights(line), tint);
///     raster.draw(line, {colour, 1.5});
///     painter.drawImage(plot.topLeft(), raster.image());
///
/// Lines go from left to right, in the coordinates of the plot's painter.
///
/// Thread: gui. Cost: a fill O(pixels of the plot), a line O(pixels it covers).
class PlotRaster final
{
public:
    PlotRaster(const QRectF &plot, qreal devicePixelRatio);

    /// Of each column of the image the top of the area under a line, in rows of the image; the
    /// image's height where the line does not go.
    using Heights = std::vector<float>;
    Heights heights(const QPolygonF &line) const;
    Heights nothing() const;

    /// Blends `colour` over what lies between `top` and `bottom`, an area below it.
    void fill(const Heights &top, const Heights &bottom, const QColor &colour);
    void fill(const Heights &top, const QColor &colour) { fill(top, nothing(), colour); }

    struct Pen {
        QColor colour;
        double width = 1.5;
    };
    void draw(const QPolygonF &line, const Pen &pen);

    const QImage &image() const { return m_image; }

private:
    QPointF toImage(QPointF point) const { return (point - m_origin) * m_scale; }
    void cover(QPointF from, QPointF to, double width);
    void blendCovered(const QColor &colour);

    QPointF m_origin;
    double m_scale;
    int m_columns;
    int m_rows;
    QImage m_image;
    std::vector<std::uint8_t> m_coverage; // of each pixel by the line under way, row by row
};

} // namespace larder::kit
