// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartoverlay.h"

#include "ui/format/clocktime.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace larder::kit {

namespace {

using metrics::TimeMs;
using theme::Role;

constexpr double labelsApart = 74; // px between two time labels
constexpr double tickHeight = 4;
constexpr double plateHeight = 16;
constexpr double markerRise = 8; // of a marker's centre over the plot
constexpr double gripWidth = 5;
constexpr double gripHeight = 18;

TimeMs utcOffset(TimeMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at).offsetFromUtc() * TimeMs{1'000};
}

WallTime wallTime(TimeMs at)
{
    return WallTime(std::chrono::milliseconds(at));
}

QPen stemPen(const QColor &colour)
{
    QPen pen(colour, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2, 3});
    return pen;
}

} // namespace

ChartOverlay::ChartOverlay(QPainter &painter, const ChartGeometry &geometry)
    : m_painter(painter)
    , m_geometry(geometry)
{
    m_painter.setFont(theme::font(theme::Type::Small));
}

QRectF ChartOverlay::plate(TimeMs at) const
{
    const QRectF &plot = m_geometry.plot;
    const double width =
        QFontMetricsF(m_painter.font()).horizontalAdvance(format::clockSecond(wallTime(at))) + 10;
    const double room = plot.right() + ChartGeometry::right - width;
    const double left = std::clamp(m_geometry.x(at) - width / 2, 0.0, std::max(0.0, room));
    return {std::round(left), plot.bottom() + 3, std::round(width), plateHeight};
}

void ChartOverlay::paintTimeLabels(std::optional<TimeMs> crosshair)
{
    const QRectF &plot = m_geometry.plot;
    const auto ticks =
        timeTicks(m_geometry.window, plot.width(), labelsApart, utcOffset(m_geometry.window.to));
    const bool areMinutes = ticks.step % 60'000 == 0;
    const QRectF taken = crosshair ? plate(*crosshair) : QRectF();
    const QFontMetricsF metrics(m_painter.font());

    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimeMs at : ticks.at) {
        const double x = std::round(m_geometry.x(at));
        m_painter.fillRect(QRectF(x, plot.bottom(), 1, tickHeight), theme::colour(Role::Line));
        const QString label =
            areMinutes ? format::clockMinute(wallTime(at)) : format::clockSecond(wallTime(at));
        const double width = metrics.horizontalAdvance(label);
        const QRectF box(x - width / 2, plot.bottom() + 3, width, plateHeight);
        const bool isCut = box.left() < 0 || box.right() > plot.right() + ChartGeometry::right;
        if (isCut || box.adjusted(-4, 0, 4, 0).intersects(taken))
            continue;
        m_painter.setPen(theme::colour(Role::Text2));
        m_painter.drawText(box, Qt::AlignCenter, label);
    }
}

void ChartOverlay::paintMarkers(const std::vector<MarkerGroup> &groups, MarkerLabels labels,
                                std::optional<QColor> staleColour)
{
    const QRectF &plot = m_geometry.plot;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto &group = groups[i];
        const auto kind = group.markers.front().kind;
        const QColor colour = staleColour.value_or(markerColour(kind));
        const QPointF centre(std::round(group.x) + 0.5, plot.top() - markerRise);

        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(stemPen(colour));
        m_painter.drawLine(QPointF(centre.x(), plot.top() - 2), QPointF(centre.x(), plot.bottom()));
        paintMarker(m_painter, centre, kind, colour);

        const double next = i + 1 < groups.size() ? groups[i + 1].x - 8 : plot.right();
        if (labels == MarkerLabels::Shown || group.markers.size() > 1)
            paintMarkerLabel(group, next - centre.x() - 9);
    }
}

/// At the right of the marker; at its left where that side has no room, at the edge of the plot.
void ChartOverlay::paintMarkerLabel(const MarkerGroup &group, double room)
{
    constexpr double gap = 9; // from the marker's middle
    const bool isOne = group.markers.size() == 1;
    const QString label =
        isOne ? group.markers.front().label : QString::number(group.markers.size());
    const QFontMetricsF metrics(m_painter.font());
    const double width = metrics.horizontalAdvance(label) + 1;
    const double top = m_geometry.plot.top() - markerRise - 8;
    m_painter.setPen(theme::colour(Role::Text));
    if (width > room && group.x + gap + width > m_geometry.plot.right()) {
        m_painter.drawText(QRectF(group.x - gap - width, top, width, 16),
                           Qt::AlignLeft | Qt::AlignVCenter, label);
        return;
    }
    m_painter.drawText(QRectF(group.x + gap, top, room + 2, 16), Qt::AlignLeft | Qt::AlignVCenter,
                       metrics.elidedText(label, Qt::ElideRight, std::max(0.0, room)));
}

void ChartOverlay::paintSelection(metrics::TimeWindow selection)
{
    const QRectF &plot = m_geometry.plot;
    const QColor accent = theme::colour(Role::Accent);
    const QRectF area = QRectF(QPointF(m_geometry.x(selection.from), plot.top()),
                               QPointF(m_geometry.x(selection.to), plot.bottom()))
                            .intersected(plot);
    if (area.width() <= 0)
        return;
    QColor tint = accent;
    tint.setAlphaF(0.13F);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(area, tint);
    for (const TimeMs edge : {selection.from, selection.to}) {
        const double x = std::round(m_geometry.x(edge));
        if (x < plot.left() || x > plot.right())
            continue;
        m_painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), accent);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(accent);
        m_painter.drawRoundedRect(QRectF(x + 0.5 - gripWidth / 2,
                                         plot.center().y() - gripHeight / 2, gripWidth, gripHeight),
                                  2, 2);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void ChartOverlay::paintCrosshair(TimeMs at, const std::vector<Dot> &dots)
{
    const QRectF &plot = m_geometry.plot;
    const double x = std::round(m_geometry.x(at));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), theme::colour(Role::Text2));

    m_painter.setRenderHint(QPainter::Antialiasing, true);
    for (const auto &dot : dots) {
        const double y = m_geometry.y(dot.value);
        if (y < plot.top() - 4 || y > plot.bottom() + 4)
            continue;
        m_painter.setPen(QPen(theme::colour(Role::Surface1), 1));
        m_painter.setBrush(dot.colour);
        m_painter.drawEllipse(QPointF(x + 0.5, y), 3.5, 3.5);
    }

    const QRectF box = plate(at);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme::colour(Role::Text2));
    m_painter.drawRoundedRect(box, 3, 3);
    m_painter.setPen(theme::colour(Role::Background));
    m_painter.drawText(box, Qt::AlignCenter, format::clockSecond(wallTime(at)));
}

} // namespace larder::kit
