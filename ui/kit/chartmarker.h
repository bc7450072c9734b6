// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartgeometry.h"

#include <QColor>
#include <QString>

#include <cstdint>
#include <vector>

class QPainter;

namespace larder::kit {

/// Something that happened, shown in the lane above the plot.
///
/// Thread: any (value).
struct ChartMarker {
    enum class Kind : std::uint8_t {
        Invalidation, ///< diamond
        Deploy,       ///< triangle
        Restart,      ///< square; failover too
        Alert         ///< shield: an alert fired
    };
    metrics::TimeMs at = 0;
    Kind kind = Kind::Restart;
    QString label;

    bool operator==(const ChartMarker &) const = default;
};

/// Markers closer to each other than 12 px, shown as one.
struct MarkerGroup {
    double x = 0; ///< of the first
    std::vector<ChartMarker> markers;
};
std::vector<MarkerGroup> groupMarkers(const std::vector<ChartMarker> &markers,
                                      const ChartGeometry &geometry);

QColor markerColour(ChartMarker::Kind kind);
/// The marker's shape around `centre`, 10 px high.
void paintMarker(QPainter &painter, QPointF centre, ChartMarker::Kind kind, const QColor &colour);

} // namespace larder::kit
