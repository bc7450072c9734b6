// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartgeometry.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace larder::kit {

/// What kind of number a chart shows.
enum class Quantity : std::uint8_t {
    Percent,
    Count,
    Rate, ///< per second
    Keys, ///< per second
    ByteSize,
    ByteRate,
    Milliseconds,
};

/// The unit one chart is labelled in, chosen by its greatest value.
///
/// Thread: any (value).
struct ChartUnit {
    Quantity quantity = Quantity::Count;
    double size = 1; ///< one of this unit in the unit of the source: 1,073,741,824 for GB
    QString name;    ///< behind the card's title: "GB", "MB per second"; may be empty

    bool operator==(const ChartUnit &) const = default;
};

ChartUnit chartUnit(Quantity quantity, double most);

/// One label per tick of `axis`, which is in units: "15 k", "2.4", "0".
QStringList axisLabels(const ValueAxis &axis);

/// A value of the source as a legend says it, in the unit: "83.9 %", "11,880", "1.97"; "–" for NaN.
QString legendText(double value, const ChartUnit &unit);

/// The length of a window in words, to the minute: "15 min", also while it grows second by second.
QString lengthText(metrics::TimeWindow window);

} // namespace larder::kit
