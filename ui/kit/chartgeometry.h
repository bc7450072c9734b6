// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/decimator.h"

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace larder::kit {

/// How a chart chooses the range of its value axis, in the unit the axis is labelled in.
///
/// Thread: any (value).
struct AxisRule {
    enum class Base {
        Zero,     ///< from 0
        Near,     ///< close around the values: ratios
        NearLimit ///< close around values that come near their reference, else from 0
    };
    Base base = Base::Zero;
    double leastSpan = 0;          ///< the axis covers at least this much; 0: any
    double leastStep = 0;          ///< 1 for counts, which have no halves; 0: any
    std::optional<double> ceiling; ///< never above: 100 for per cent
};

/// A value axis on round numbers: from `least` to `most` in 3 to 5 steps.
///
/// Thread: any (value).
struct ValueAxis {
    double least = 0;
    double most = 1;
    double step = 0.25;

    bool operator==(const ValueAxis &) const = default;
    double span() const { return most - least; }
    ValueAxis times(double unit) const { return {least * unit, most * unit, step * unit}; }
    std::vector<double> ticks() const; ///< least first, most last
    int decimals() const;              ///< digits after the point that tell its ticks apart
};

/// The axis for values between `least` and `most`.
ValueAxis valueAxis(double least, double most, const AxisRule &rule);

/// `wanted`, or `shown` as long as it still fits: an axis follows its values outwards at once and
/// inwards only when they fill less than half of it, so that it does not twitch.
ValueAxis settledAxis(const ValueAxis &shown, const ValueAxis &wanted);

/// Round moments in `window`, at least `pixelsApart` from each other on an axis of `width` px.
/// `utcOffset`: of the local time, in ms, so that hours and days are round where the reader is.
struct TimeTicks {
    metrics::TimeMs step = 0; ///< between two of them, ms
    std::vector<metrics::TimeMs> at;
};
TimeTicks timeTicks(metrics::TimeWindow window, double width, double pixelsApart,
                    metrics::TimeMs utcOffset);

/// Where things are in a chart: pixels for moments and values and back. The plot is inset by the
/// same margins in every chart, so that the plots of a page line up.
///
/// Thread: any (value).
struct ChartGeometry {
    static constexpr double left = 44; ///< value labels
    static constexpr double right = 8;
    static constexpr double top = 14;    ///< lane of the markers
    static constexpr double bottom = 20; ///< time labels

    QRectF plot;
    metrics::TimeWindow window;
    ValueAxis axis;

    static ChartGeometry of(QSizeF size, metrics::TimeWindow window, const ValueAxis &axis);

    double x(metrics::TimeMs at) const;
    double y(double value) const;
    metrics::TimeMs timeAt(double x) const; ///< held within the window
    double pixelsPerMs() const;
    /// The window widened to whole pixels counted from the epoch: as time goes on, the same samples
    /// share the same pixel, and a decimated line glides instead of shimmering.
    metrics::TimeWindow alignedWindow() const;
};

} // namespace larder::kit
