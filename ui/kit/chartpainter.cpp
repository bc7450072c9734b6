// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartpainter.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace larder::kit {

namespace {

using theme::Role;
using Shape = ChartSeries::Shape;

constexpr double labelGap = 8;      // between a value label and the plot
constexpr double hatchDistance = 6; // between two lines of a hatch

bool isDark()
{
    return theme::mode() == theme::Mode::Dark;
}

double fillOpacity(Shape shape)
{
    if (shape == Shape::Area)
        return isDark() ? 0.15 : 0.12;
    return isDark() ? 0.85 : 1.0;
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity) * colour.alphaF());
    return colour;
}

QPen dashedPen(const QColor &colour, double width, const QList<qreal> &pattern)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

QColor seriesColour(const std::vector<ChartSeries> &series, std::size_t index, bool isStale)
{
    const auto &one = series[index];
    if (one.shape == Shape::Reference)
        return theme::colour(Role::Text2);
    if (!isStale)
        return theme::colour(one.meaning);
    if (!one.isStacked())
        return theme::colour(theme::Meaning::Other);

    constexpr std::array greys{Role::Surface3, Role::Line, Role::Edge, Role::Text3, Role::Text2};
    const auto isLayer = [](const ChartSeries &other) { return other.isStacked(); };
    const auto layer = static_cast<std::size_t>(std::count_if(
        series.begin(), series.begin() + static_cast<std::ptrdiff_t>(index), isLayer));
    return theme::colour(greys[layer % greys.size()]);
}

QPen seriesPen(const ChartSeries &series, const QColor &colour)
{
    if (series.shape == Shape::Reference)
        return dashedPen(colour, 1, {4, 3});
    switch (series.stroke) {
    case ChartSeries::Stroke::Dashed:
        return dashedPen(colour, 1.5, {4, 2}); // in pen widths: 6-3
    case ChartSeries::Stroke::Comparison:
        return dashedPen(colour, 1, {2, 3});
    case ChartSeries::Stroke::Emphasised:
        return QPen(colour, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    case ChartSeries::Stroke::Normal:
        break;
    }
    return QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}

ChartPainter::ChartPainter(QPainter &painter, const ChartGeometry &geometry)
    : m_painter(painter)
    , m_geometry(geometry)
{
}

void ChartPainter::paintGrid(const QStringList &valueLabels)
{
    const QRectF &plot = m_geometry.plot;
    const auto ticks = m_geometry.axis.ticks();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setFont(theme::font(theme::Type::Small));
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y = std::round(m_geometry.y(ticks[i]));
        m_painter.fillRect(QRectF(plot.left(), y, plot.width(), 1),
                           theme::colour(i == 0 ? Role::Line : Role::Grid));
        m_painter.setPen(theme::colour(Role::Text2));
        m_painter.drawText(QRectF(0, y - 10, plot.left() - labelGap, 20),
                           Qt::AlignRight | Qt::AlignVCenter,
                           valueLabels.value(static_cast<qsizetype>(i)));
    }
}

void ChartPainter::paintGaps(const std::vector<metrics::TimeWindow> &gaps)
{
    const QRectF &plot = m_geometry.plot;
    m_painter.save();
    m_painter.setFont(theme::font(theme::Type::Small));
    for (const auto &gap : gaps) {
        const QRectF area = QRectF(QPointF(std::round(m_geometry.x(gap.from)), plot.top()),
                                   QPointF(std::round(m_geometry.x(gap.to)), plot.bottom()))
                                .intersected(plot);
        if (area.width() < 1)
            continue;
        m_painter.setClipRect(area);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(QPen(theme::colour(Role::Hatch), 1));
        const double stride = hatchDistance * std::sqrt(2.0);
        const double first = std::floor((area.left() - plot.left()) / stride) * stride;
        for (double x = plot.left() + first; x < area.right() + plot.height(); x += stride)
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x - plot.height(), plot.bottom()));

        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(dashedPen(theme::colour(Role::Text3), 1, {3, 3}));
        m_painter.drawLine(area.topLeft(), area.bottomLeft());

        const QString words = QCoreApplication::translate("ChartPainter", "no samples");
        const QRectF text = area.adjusted(4, 0, -4, -4);
        if (QFontMetricsF(m_painter.font()).horizontalAdvance(words) <= text.width()) {
            m_painter.setPen(theme::colour(Role::Text2));
            m_painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, words);
        }
    }
    m_painter.restore();
}

/// Without the points that lie level between their neighbours.
QPolygonF ChartPainter::polygon(const metrics::Run &run) const
{
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(run.size()));
    for (std::size_t i = 0; i < run.size(); ++i) {
        const bool isLevel = i > 0 && i + 1 < run.size() && run[i - 1].value == run[i].value
            && run[i + 1].value == run[i].value;
        if (!isLevel)
            line.append({m_geometry.x(run[i].at), m_geometry.y(static_cast<double>(run[i].value))});
    }
    return line;
}

/// A limit holds also where nothing was measured.
void ChartPainter::reachTheEdges(QPolygonF &line) const
{
    line.prepend({m_geometry.plot.left(), line.front().y()});
    line.append({m_geometry.plot.right(), line.back().y()});
    for (auto &point : line)
        point.setY(std::round(point.y()));
}

PlotRaster::Edge ChartPainter::upperEdge(const PlotRaster &raster,
                                         const std::vector<metrics::Run> &runs) const
{
    auto all = raster.floor();
    for (const auto &run : runs) {
        const auto one = raster.upperEdge(polygon(run));
        std::transform(all.begin(), all.end(), one.begin(), all.begin(),
                       [](float a, float b) { return std::min(a, b); });
    }
    return all;
}

void ChartPainter::paintSeries(const std::vector<ChartSeries> &series, const ChartTrace &trace,
                               const std::vector<SeriesPaint> &paints)
{
    PlotRaster raster(m_geometry.plot, m_painter.device()->devicePixelRatioF());
    auto floor = raster.floor();
    for (std::size_t i = 0; i < series.size(); ++i) {
        const bool hasArea = series[i].shape == Shape::Area || series[i].isStacked();
        if (!hasArea || trace.runs[i].empty())
            continue;
        const QColor colour =
            faded(paints[i].colour, fillOpacity(series[i].shape) * paints[i].opacity);
        const auto line = upperEdge(raster, trace.runs[i]);
        raster.fill(line, series[i].isStacked() ? floor : raster.floor(), colour);
        if (series[i].isStacked())
            floor = line;
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
        // Layers are parted by the colour of the card, lines have their own.
        const QPen pen = series[i].isStacked()
            ? QPen(theme::colour(Role::Surface1), 1)
            : seriesPen(series[i], faded(paints[i].colour, paints[i].opacity));
        if (pen.style() != Qt::SolidLine)
            continue;
        for (const auto &run : trace.runs[i])
            raster.draw(polygon(run), {pen.color(), pen.widthF()});
    }
    m_painter.drawImage(m_geometry.plot.topLeft(), raster.image());
    paintDashedLines(series, trace, paints);
}

void ChartPainter::paintDashedLines(const std::vector<ChartSeries> &series, const ChartTrace &trace,
                                    const std::vector<SeriesPaint> &paints)
{
    m_painter.save();
    m_painter.setClipRect(m_geometry.plot);
    m_painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const QPen pen = seriesPen(series[i], faded(paints[i].colour, paints[i].opacity));
        if (pen.style() == Qt::SolidLine)
            continue;
        m_painter.setRenderHint(QPainter::Antialiasing, series[i].shape != Shape::Reference);
        m_painter.setPen(pen);
        for (const auto &run : trace.runs[i]) {
            auto line = polygon(run);
            if (series[i].shape == Shape::Reference)
                reachTheEdges(line);
            m_painter.drawPolyline(line);
        }
    }
    m_painter.restore();
}

void ChartPainter::paintLimit(const ChartLimit &limit)
{
    const QRectF &plot = m_geometry.plot;
    const double y = std::round(m_geometry.y(limit.value));
    if (y < plot.top() || y > plot.bottom())
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(dashedPen(theme::colour(limit.role), 1, {4, 3}));
    m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right() - 1, y));
    m_painter.setFont(theme::font(theme::Type::Small));
    m_painter.drawText(QRectF(plot.left(), y + 3, plot.width() - 3, 16),
                       Qt::AlignRight | Qt::AlignTop, limit.label);
    m_painter.restore();
}

void ChartPainter::paintNote(const QString &icon, const QString &words)
{
    constexpr int iconSize = 16;
    const QRectF &plot = m_geometry.plot;
    m_painter.setFont(theme::font(theme::Type::Small));
    const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(words);
    const double iconRoom = icon.isEmpty() ? 0 : iconSize + 6;
    const double left = std::round(plot.center().x() - (width + iconRoom) / 2);
    const double middle = std::round(plot.center().y());
    m_painter.fillRect(QRectF(left - 8, middle - 12, width + iconRoom + 16, 24),
                       theme::colour(Role::Surface1)); // the grid gives way
    if (!icon.isEmpty())
        theme::paintIcon(m_painter, QRectF(left, middle - iconSize / 2.0, iconSize, iconSize), icon,
                         theme::colour(Role::Text3));
    m_painter.setPen(theme::colour(Role::Text3));
    m_painter.drawText(QRectF(left + iconRoom, middle - 10, width + 2, 20), Qt::AlignVCenter,
                       words);
}

} // namespace larder::kit
