// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/decimator.h"

#include <QColor>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace larder::kit {

/// A small chart without axes: a line, its tint, a dashed limit.
///
/// Thread: any (value).
struct Spark {
    enum class Base : std::uint8_t {
        Zero, ///< the line stands on the lower edge where it is 0
        Near  ///< the line fills the height as its values go; its smallest moves stay small
    };

    metrics::TimeWindow window;
    std::vector<metrics::Run> runs;
    Base base = Base::Near;
    std::optional<double> limit; ///< drawn when the values come near it
};

/// What of a column a sparkline of `pixels` shows: Near the mean of every two pixels, so that it
/// tells where the values went and not how they tremble; from Zero every peak.
Spark sparkOf(const metrics::TimeSeries &source, std::size_t column, metrics::TimeWindow window,
              int pixels, metrics::TimeMs longestStep, Spark::Base base = Spark::Base::Near);

void paintSpark(QPainter &painter, const QRectF &where, const Spark &spark, const QColor &colour);

/// A sparkline as a widget: it bleeds to its edges, which are its card's.
///
/// Thread: gui.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setSpark(Spark spark);
    void setColour(const QColor &colour);

    QSize sizeHint() const override { return {120, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Spark m_spark;
    QColor m_colour;
};

} // namespace larder::kit
