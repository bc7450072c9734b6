// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sparkline.h"

#include "ui/kit/plotraster.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace larder::kit {

namespace {

constexpr double lineShare = 0.62;     // of the height the line moves in; the rest is tint
constexpr double leastSpanShare = 0.1; // of the value: smaller moves are drawn smaller
constexpr double lineWidth = 1.5;
constexpr int pixelsPerMean = 2;

struct Range {
    double least = 0;
    double most = 1;
};

/// The mean of each of `parts` of the window that has values. A gap ends a run.
std::vector<metrics::Run> means(const metrics::TimeSeries &source, std::size_t column,
                                metrics::TimeWindow window, int parts, metrics::TimeMs longestStep)
{
    std::vector<metrics::Run> runs;
    const auto part = std::max<metrics::TimeMs>(1, (window.to - window.from) / std::max(1, parts));
    const auto last = source.lowerBound(window.to + 1);
    metrics::TimeMs before = 0;
    for (auto row = source.lowerBound(window.from); row < last;) {
        const metrics::TimeMs end = (source.timeAt(row) / part + 1) * part;
        double sum = 0;
        int count = 0;
        for (; row < last && source.timeAt(row) < end; ++row) {
            const float value = source.valueAt(row, column);
            sum += std::isnan(value) ? 0 : static_cast<double>(value);
            count += std::isnan(value) ? 0 : 1;
        }
        if (count == 0)
            continue;
        const metrics::TimeMs at = std::clamp(end - part / 2, window.from, window.to);
        if (runs.empty() || at - before > longestStep + part)
            runs.emplace_back();
        runs.back().push_back({at, static_cast<float>(sum / count)});
        before = at;
    }
    return runs;
}

metrics::Extent extentOf(const std::vector<metrics::Run> &runs)
{
    metrics::Extent extent;
    for (const auto &run : runs) {
        for (const auto &point : run) {
            extent.least = extent.isEmpty ? point.value : std::min(extent.least, point.value);
            extent.most = extent.isEmpty ? point.value : std::max(extent.most, point.value);
            extent.isEmpty = false;
        }
    }
    return extent;
}

Range rangeOf(const Spark &spark)
{
    const auto extent = extentOf(spark.runs);
    double least = static_cast<double>(extent.least);
    double most = static_cast<double>(extent.most);
    const bool isNearLimit = spark.limit && most > *spark.limit * 0.75;
    if (isNearLimit)
        most = std::max(most, *spark.limit);
    if (spark.base == Spark::Base::Zero)
        return {0, std::max(most, 1e-9)};
    const double missing = std::max(std::abs(most) * leastSpanShare, 1e-9) - (most - least);
    if (missing > 0) {
        least -= missing / 2;
        most += isNearLimit ? 0 : missing / 2;
    }
    const double below = (most - least) * (1 - lineShare) / lineShare;
    return {least - below, most};
}

} // namespace

Spark sparkOf(const metrics::TimeSeries &source, std::size_t column, metrics::TimeWindow window,
              int pixels, metrics::TimeMs longestStep, Spark::Base base)
{
    auto runs = base == Spark::Base::Zero
        ? metrics::decimate(source, column, window, pixels, longestStep)
        : means(source, column, window, pixels / pixelsPerMean, longestStep);
    return {window, std::move(runs), base};
}

void paintSpark(QPainter &painter, const QRectF &where, const Spark &spark, const QColor &colour)
{
    const auto span = static_cast<double>(spark.window.to - spark.window.from);
    if (spark.runs.empty() || span <= 0 || where.isEmpty())
        return;
    const Range range = rangeOf(spark);
    const double top = where.top() + lineWidth;
    const double height = where.bottom() - lineWidth / 2 - top;
    const auto y = [&](double value) {
        return top + (range.most - value) / (range.most - range.least) * height;
    };

    QColor tint = colour;
    tint.setAlphaF(theme::mode() == theme::Mode::Dark ? 0.15F : 0.12F);
    PlotRaster raster(where, painter.device()->devicePixelRatioF());
    for (const auto &run : spark.runs) {
        QPolygonF line;
        for (const auto &point : run) {
            const double x = where.left()
                + static_cast<double>(point.at - spark.window.from) / span * where.width();
            line.append({x, y(static_cast<double>(point.value))});
        }
        raster.fill(raster.upperEdge(line), tint);
        raster.draw(line, {colour, lineWidth});
    }
    painter.drawImage(where.topLeft(), raster.image());

    if (!spark.limit || y(*spark.limit) < where.top())
        return;
    QPen pen(theme::colour(theme::Role::Text2), 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    const double limit = std::round(y(*spark.limit));
    painter.drawLine(QPointF(where.left(), limit), QPointF(where.right(), limit));
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
    , m_colour(theme::colour(theme::Meaning::Other))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setSpark(Spark spark)
{
    m_spark = std::move(spark);
    update();
}

void Sparkline::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSpark(painter, rect(), m_spark, m_colour);
}

} // namespace larder::kit
