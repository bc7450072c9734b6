// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartmarker.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace larder::kit {

namespace {

constexpr double mergeDistance = 12;

QPainterPath shape(ChartMarker::Kind kind)
{
    QPainterPath path;
    switch (kind) {
    case ChartMarker::Kind::Invalidation:
        path.addPolygon(QPolygonF({{0, -5}, {5, 0}, {0, 5}, {-5, 0}}));
        break;
    case ChartMarker::Kind::Deploy:
        path.addPolygon(QPolygonF({{0, -4.5}, {5, 4.5}, {-5, 4.5}}));
        break;
    case ChartMarker::Kind::Restart:
        path.addRect(-4, -4, 8, 8);
        break;
    case ChartMarker::Kind::Alert:
        path.moveTo(-5, -4.5);
        path.lineTo(5, -4.5);
        path.lineTo(5, 0.5);
        path.quadTo(4, 3.5, 0, 5);
        path.quadTo(-4, 3.5, -5, 0.5);
        break;
    }
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<MarkerGroup> groupMarkers(const std::vector<ChartMarker> &markers,
                                      const ChartGeometry &geometry)
{
    std::vector<MarkerGroup> groups;
    for (const auto &marker : markers) {
        if (marker.at < geometry.window.from || marker.at > geometry.window.to)
            continue;
        const double x = geometry.x(marker.at);
        if (groups.empty() || x - groups.back().x >= mergeDistance)
            groups.push_back({x, {}});
        groups.back().markers.push_back(marker);
    }
    return groups;
}

QColor markerColour(ChartMarker::Kind kind)
{
    switch (kind) {
    case ChartMarker::Kind::Invalidation:
        return theme::colour(theme::Meaning::Invalidated);
    case ChartMarker::Kind::Deploy:
        return theme::colour(theme::Meaning::Other);
    case ChartMarker::Kind::Restart:
        return theme::colour(theme::Role::Text2);
    case ChartMarker::Kind::Alert:
        return theme::colour(theme::Role::Critical);
    }
    return {};
}

void paintMarker(QPainter &painter, QPointF centre, ChartMarker::Kind kind, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillPath(shape(kind).translated(centre), colour);
}

} // namespace larder::kit
