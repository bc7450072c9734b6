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
///     raster.fill(raster.upperEdge(line), tint);
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

    /// One edge of an area: of each column of the image how far down it lies, in rows of the image.
    using Edge = std::vector<float>;
    Edge upperEdge(const QPolygonF &line) const; ///< floor() where the line does not go
    Edge floor() const;                          ///< the lower edge of the plot

    /// Blends `colour` over what lies between `top` and `bottom`.
    void fill(const Edge &top, const Edge &bottom, const QColor &colour);
    void fill(const Edge &top, const QColor &colour) { fill(top, floor(), colour); }

    struct Pen {
        QColor colour;
        double width = 1.5;
    };
    void draw(const QPolygonF &line, const Pen &pen);

    const QImage &image() const { return m_image; }

private:
    /// What a line covers of each column, from its highest to its lowest point there.
    struct Band {
        Edge top;
        Edge bottom;
    };
    Band band(const QPolygonF &line) const;
    static Band closed(const Band &band);

    template<typename Visit>
    void forColumns(const QPolygonF &line, Visit visit) const;
    QPointF toImage(QPointF point) const { return (point - m_origin) * m_scale; }
    bool isNoise(const QPolygonF &line) const;
    void drawBand(const QPolygonF &line, const Pen &pen);
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
