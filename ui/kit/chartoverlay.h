// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartgeometry.h"
#include "ui/kit/chartmarker.h"

#include <QColor>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace larder::kit {

/// Whether markers say what they stand for: only in the first chart of a page.
enum class MarkerLabels : std::uint8_t { Hidden, Shown };

/// Paints what moves over a chart: time labels, markers, selection, crosshair.
///
/// Thread: gui.
class ChartOverlay final
{
public:
    ChartOverlay(QPainter &painter, const ChartGeometry &geometry);

    /// Labels under the plate of the crosshair give way to it.
    void paintTimeLabels(std::optional<metrics::TimeMs> crosshair);
    void paintMarkers(const std::vector<MarkerGroup> &groups, MarkerLabels labels,
                      std::optional<QColor> staleColour);
    void paintSelection(metrics::TimeWindow selection);

    struct Dot {
        double value = 0;
        QColor colour;
    };
    void paintCrosshair(metrics::TimeMs at, const std::vector<Dot> &dots);

private:
    QRectF plate(metrics::TimeMs at) const;
    void paintMarkerLabel(const MarkerGroup &group, double room);

    QPainter &m_painter;
    const ChartGeometry &m_geometry;
};

} // namespace larder::kit
