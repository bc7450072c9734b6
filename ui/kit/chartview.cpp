// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartview.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace larder::kit {

using metrics::TimeMs;

namespace {

constexpr double dimmed = 0.2;  // opacity of the series the legend does not point at
constexpr double gripReach = 4; // px around an edge of the selection that take hold of it
constexpr double zoomPerNotch = 1.25;

/// A ChartView paints its own labels, grid and lines.
void makeSilent(QAbstractAxis &axis)
{
    axis.setLabelsVisible(false);
    axis.setGridLineVisible(false);
    axis.setLineVisible(false);
}

} // namespace

ChartView::ChartView(ChartGroup &group, ChartContent content, QWidget *parent)
    : QChartView(parent)
    , m_group(group)
    , m_content(std::move(content))
    , m_isShown(m_content.series.size(), true)
    , m_note(tr("no samples yet"))
    , m_unit(chartUnit(m_content.quantity, 0))
    , m_timeAxis(new QDateTimeAxis)
    , m_valueAxis(new QValueAxis)
{
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    makeSilent(*m_timeAxis);
    makeSilent(*m_valueAxis);

    setCacheMode(CacheBackground);
    setViewportUpdateMode(FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing, false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_content.title);
    connect(&m_group, &ChartGroup::changed, this, &ChartView::takeChange);
    connect(&m_group, &ChartGroup::crosshairChanged, this, &ChartView::takeCrosshair);
}

void ChartView::setSeries(std::vector<ChartSeries> series)
{
    m_content.series = std::move(series);
    m_isShown.assign(m_content.series.size(), true);
    m_emphasised.reset();
    m_axis.reset();
    invalidate();
}

void ChartView::setLimits(std::vector<ChartLimit> limits)
{
    m_limits = std::move(limits);
    repaintStill();
}

void ChartView::setMarkerLabels(MarkerLabels labels)
{
    m_markerLabels = labels;
    viewport()->update();
}

void ChartView::setNote(const QString &icon, const QString &words)
{
    if (m_noteIcon == icon && m_note == words)
        return;
    m_noteIcon = icon;
    m_note = words;
    repaintStill();
}

void ChartView::setShown(std::size_t index, bool isShown)
{
    m_isShown[index] = isShown;
    m_axis.reset();
    invalidate();
}

void ChartView::emphasise(std::optional<std::size_t> index)
{
    m_emphasised = index;
    repaintStill();
}

void ChartView::takeChange()
{
    if (m_pointer && !m_dragAnchor) // the pointer stays, time moves on beneath it
        m_group.setCrosshair(
            ChartGeometry::of(size(), m_group.window(), {}).timeAt(m_pointer->x()));
    invalidate();
}

void ChartView::takeCrosshair()
{
    viewport()->update();
}

void ChartView::invalidate()
{
    m_isOutdated = true;
    if (isVisible() && !viewport()->visibleRegion().isEmpty())
        rebuild();
}

void ChartView::rebuild()
{
    m_isOutdated = false;
    m_geometry = ChartGeometry::of(size(), m_group.window(), m_geometry.axis);
    m_trace = {};
    m_trace.runs.resize(m_content.series.size());
    if (const auto *source = m_group.source().series) {
        const auto window = m_geometry.alignedWindow();
        const double pixels =
            static_cast<double>(window.to - window.from) * m_geometry.pixelsPerMs();
        m_trace = trace(
            *source, m_content.series, m_isShown,
            {window, std::max(1, static_cast<int>(std::lround(pixels))), m_group.longestStep()});
    }
    const auto before = m_unit;
    m_unit = chartUnit(m_content.quantity, static_cast<double>(m_trace.extent.most));
    if (m_unit != before)
        m_axis.reset();
    m_axis = fittingAxis();
    m_geometry.axis = *m_axis;
    m_markers = groupMarkers(m_group.markers(), m_geometry);
    placeAxes();
    repaintStill();
    if (m_unit != before)
        Q_EMIT unitChanged();
}

ValueAxis ChartView::fittingAxis() const
{
    const auto wanted =
        valueAxis(static_cast<double>(m_trace.extent.least) / m_unit.size,
                  static_cast<double>(m_trace.extent.most) / m_unit.size, m_content.axis)
            .times(m_unit.size);
    return m_axis ? settledAxis(*m_axis, wanted) : wanted;
}

void ChartView::placeAxes()
{
    chart()->setPlotArea(m_geometry.plot);
    m_timeAxis->setRange(QDateTime::fromMSecsSinceEpoch(m_geometry.window.from),
                         QDateTime::fromMSecsSinceEpoch(m_geometry.window.to));
    m_valueAxis->setRange(m_geometry.axis.least, m_geometry.axis.most);
}

void ChartView::repaintStill()
{
    resetCachedContent();
    viewport()->update();
}

std::vector<SeriesPaint> ChartView::paints() const
{
    std::vector<SeriesPaint> paints;
    for (std::size_t i = 0; i < m_content.series.size(); ++i) {
        const bool isDimmed = m_emphasised && *m_emphasised != i;
        paints.push_back(
            {seriesColour(m_content.series, i, m_group.isStale()), isDimmed ? dimmed : 1});
    }
    return paints;
}

std::vector<ChartOverlay::Dot> ChartView::dots(std::size_t row) const
{
    std::vector<ChartOverlay::Dot> dots;
    const auto paint = paints();
    for (std::size_t i = 0; i < m_content.series.size(); ++i) {
        const auto &series = m_content.series[i];
        if (series.isStacked() || series.shape == ChartSeries::Shape::Reference || !m_isShown[i])
            continue;
        const float value = m_group.source().series->valueAt(row, series.column);
        if (!std::isnan(value))
            dots.push_back({static_cast<double>(value), paint[i].colour});
    }
    return dots;
}

void ChartView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(rect(), theme::colour(theme::Role::Surface1));
    ChartPainter chartPainter(*painter, m_geometry);
    if (m_trace.extent.isEmpty) {
        chartPainter.paintGrid({});
        chartPainter.paintNote(m_noteIcon, m_note);
        return;
    }
    chartPainter.paintGrid(axisLabels(m_geometry.axis.times(1 / m_unit.size)));
    chartPainter.paintGaps(m_group.gaps());
    chartPainter.paintSeries(m_content.series, m_trace, paints());
    for (const auto &limit : m_limits)
        chartPainter.paintLimit(limit);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    ChartOverlay overlay(*painter, m_geometry);
    const auto crosshair = m_group.crosshair();
    overlay.paintTimeLabels(crosshair);
    overlay.paintMarkers(m_markers, m_markerLabels,
                         m_group.isStale() ? std::optional(theme::colour(theme::Meaning::Other))
                                           : std::nullopt);
    if (const auto selection = m_group.selection())
        overlay.paintSelection(*selection);
    if (!crosshair)
        return;
    const auto row = m_group.readRow();
    overlay.paintCrosshair(*crosshair, row ? dots(*row) : std::vector<ChartOverlay::Dot>());
}

void ChartView::paintEvent(QPaintEvent *event)
{
    if (m_isOutdated)
        rebuild();
    QChartView::paintEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    invalidate();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        repaintStill();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (m_group.handleKey(*event))
        return;
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        Q_EMIT tableAsked();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT enlargeAsked();
    else
        event->ignore();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (event->button() != Qt::LeftButton || !m_geometry.plot.contains(event->position()))
        return;
    m_pressedAt = event->position();
    m_dragAnchor = grippedEdge(x).value_or(m_geometry.timeAt(x));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const bool isDragging = m_dragAnchor.has_value();
    if (!isDragging && !m_geometry.plot.adjusted(-4, 0, 4, 0).contains(at)) {
        m_pointer.reset();
        m_group.clearCrosshair();
        return;
    }
    m_pointer = at;
    m_group.setCrosshair(m_geometry.timeAt(at.x()));
    const bool isFar = std::abs(at.x() - m_pressedAt.x()) >= QApplication::startDragDistance();
    if (isDragging && (isFar || m_group.selection()))
        m_group.select({*m_dragAnchor, m_geometry.timeAt(at.x())});
    setCursor(grippedEdge(at.x()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasClick =
        std::abs(event->position().x() - m_pressedAt.x()) < QApplication::startDragDistance();
    if (m_dragAnchor && wasClick && !grippedEdge(event->position().x()))
        m_group.clearSelection();
    m_dragAnchor.reset();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_dragAnchor.reset();
    const auto selection = m_group.selection();
    const TimeMs at = m_geometry.timeAt(event->position().x());
    if (selection && at >= selection->from && at <= selection->to) {
        m_group.show(*selection);
        m_group.clearSelection();
        return;
    }
    Q_EMIT enlargeAsked();
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_pointer.reset();
    m_group.clearCrosshair();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0 || !m_geometry.plot.contains(event->position())) {
        event->ignore(); // the page scrolls
        return;
    }
    m_group.zoom(std::pow(zoomPerNotch, notches), m_geometry.timeAt(event->position().x()));
    event->accept();
}

/// The other end of the selection, when `x` takes hold of one of its edges.
std::optional<TimeMs> ChartView::grippedEdge(double x) const
{
    const auto selection = m_group.selection();
    if (!selection)
        return std::nullopt;
    if (std::abs(m_geometry.x(selection->from) - x) <= gripReach)
        return selection->to;
    if (std::abs(m_geometry.x(selection->to) - x) <= gripReach)
        return selection->from;
    return std::nullopt;
}

} // namespace larder::kit
