// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartgeometry.h"
#include "ui/kit/chartseries.h"
#include "ui/kit/charttrace.h"
#include "ui/kit/plotraster.h"

#include <QColor>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;
class QPen;

namespace larder::kit {

/// A level that means something, drawn across the plot: "alert below 85 for 5 min".
struct ChartLimit {
    double value = 0;
    QString label;
    theme::Role role = theme::Role::Warning;
};

/// How a series is painted just now.
struct SeriesPaint {
    QColor colour;
    double opacity = 1; ///< less while the legend points at another one
};

/// The colour of `series[index]`: its meaning's, or a grey while the values are stale. The greys of
/// a stack differ from layer to layer.
QColor seriesColour(const std::vector<ChartSeries> &series, std::size_t index, bool isStale);

/// The pen of the line of `series` in `colour`, also of its sample in the legend.
QPen seriesPen(const ChartSeries &series, const QColor &colour);

/// Paints what lies still in a chart: grid, value labels, areas, lines, limits, gaps.
///
/// Thread: gui. Cost: see larder-bench charts.
class ChartPainter final
{
public:
    ChartPainter(QPainter &painter, const ChartGeometry &geometry);

    void paintGrid(const QStringList &valueLabels); ///< one label per tick of the axis
    void paintGaps(const std::vector<metrics::TimeWindow> &gaps);
    void paintSeries(const std::vector<ChartSeries> &series, const ChartTrace &trace,
                     const std::vector<SeriesPaint> &paints);
    void paintLimit(const ChartLimit &limit);
    void paintNote(const QString &icon, const QString &words); ///< instead of series

private:
    QPolygonF polygon(const metrics::Run &run) const;
    void reachTheEdges(QPolygonF &line) const;
    PlotRaster::Edge upperEdge(const PlotRaster &raster,
                               const std::vector<metrics::Run> &runs) const;
    void paintDashedLines(const std::vector<ChartSeries> &series, const ChartTrace &trace,
                          const std::vector<SeriesPaint> &paints);

    QPainter &m_painter;
    const ChartGeometry &m_geometry;
};

} // namespace larder::kit
