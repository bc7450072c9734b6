// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace larder::kit {

/// One column of a TimeSeries as a chart shows it.
///
/// Thread: any (value).
struct ChartSeries {
    enum class Shape : std::uint8_t {
        Line,
        Area,     ///< a line and a tint down to the axis
        Stacked,  ///< stands on the stacked series before it
        Rest,     ///< what is left between the stacked series and this column, their total
        Reference ///< a limit: 1 px, dashed, in the colour of labels
    };
    enum class Stroke : std::uint8_t {
        Normal,     ///< 1.5 px
        Emphasised, ///< 2 px
        Dashed,     ///< the lesser of two series whose colours are close
        Comparison  ///< another day: 1 px, dotted
    };

    QString name; ///< as the legend says it
    std::size_t column = 0;
    theme::Meaning meaning = theme::Meaning::Other;
    Shape shape = Shape::Line;
    Stroke stroke = Stroke::Normal;

    bool isStacked() const { return shape == Shape::Stacked || shape == Shape::Rest; }
};

} // namespace larder::kit
