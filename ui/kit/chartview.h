// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartgeometry.h"
#include "ui/kit/chartgroup.h"
#include "ui/kit/chartoverlay.h"
#include "ui/kit/chartpainter.h"
#include "ui/kit/chartseries.h"
#include "ui/kit/charttrace.h"
#include "ui/kit/chartunit.h"

#include <QtCharts/QChartView>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QDateTimeAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace larder::kit {

/// What one chart is about.
struct ChartContent {
    QString title; ///< for its accessible name
    Quantity quantity = Quantity::Count;
    AxisRule axis;
    std::vector<ChartSeries> series;
};

/// The plot of a chart card: dense lines and areas painted over QtCharts' plot area, whose axes
/// carry range and sparse series. Reads the source and the window of its ChartGroup, and shares the
/// crosshair with the charts that belong to it.
///
/// Thread:    gui.
/// Ownership: the group outlives it.
/// Cost:      decimates once per change while in view; a move of the crosshair repaints only what
///            moves. See larder-bench charts.
class ChartView final : public QChartView
{
    Q_OBJECT

public:
    ChartView(ChartGroup &group, ChartContent content, QWidget *parent = nullptr);

    const ChartContent &content() const { return m_content; }
    void setSeries(std::vector<ChartSeries> series); ///< all are shown again
    void setLimits(std::vector<ChartLimit> limits);
    void setMarkerLabels(MarkerLabels labels);
    /// What stands in the plot while there is nothing to draw: an icon, or none, and words.
    void setNote(const QString &icon, const QString &words);

    bool isShown(std::size_t index) const { return m_isShown[index]; }
    void setShown(std::size_t index, bool isShown);
    void emphasise(std::optional<std::size_t> index); ///< dims the others

    const ChartUnit &unit() const { return m_unit; }
    const ChartGeometry &plotGeometry() const { return m_geometry; }
    const ChartTrace &traced() const { return m_trace; }

    QSize sizeHint() const override { return {320, 176}; }
    QSize minimumSizeHint() const override { return {160, 146}; }

Q_SIGNALS:
    void unitChanged();
    void enlargeAsked(); ///< Enter or a double click
    void tableAsked();   ///< T

protected:
    void drawBackground(QPainter *painter, const QRectF &area) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private Q_SLOTS:
    void takeChange();
    void takeCrosshair();

private:
    void invalidate();
    void rebuild();
    void repaintStill();
    ValueAxis fittingAxis() const;
    void placeAxes();
    std::vector<SeriesPaint> paints() const;
    std::vector<ChartOverlay::Dot> dots(std::size_t row) const;
    std::optional<metrics::TimeMs> grippedEdge(double x) const;

    ChartGroup &m_group;
    ChartContent m_content;
    std::vector<bool> m_isShown;
    std::vector<ChartLimit> m_limits;
    MarkerLabels m_markerLabels = MarkerLabels::Hidden;
    QString m_noteIcon;
    QString m_note;
    std::optional<std::size_t> m_emphasised;

    // Made by rebuild() from the above, the group and the size.
    bool m_isOutdated = true;
    ChartTrace m_trace;
    ChartUnit m_unit;
    std::optional<ValueAxis> m_axis; // nullopt: nothing to keep steady yet
    ChartGeometry m_geometry;
    std::vector<MarkerGroup> m_markers;

    std::optional<QPointF> m_pointer;            // over the plot
    std::optional<metrics::TimeMs> m_dragAnchor; // the end of a selection that stays put
    QPointF m_pressedAt;
    QDateTimeAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
};

} // namespace larder::kit
