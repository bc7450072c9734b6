// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plotraster.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace larder::kit {

namespace {

/// Each of the four bytes of `pixel` times `share` / 255.
QRgb scaled(QRgb pixel, std::uint32_t share)
{
    constexpr std::uint32_t evenBytes = 0x00ff00ff;
    constexpr std::uint32_t half = 0x00800080;
    const auto scaledPair = [share](std::uint32_t pair) {
        const std::uint32_t product = (pair & evenBytes) * share;
        return (product + ((product >> 8) & evenBytes) + half) >> 8 & evenBytes;
    };
    return scaledPair(pixel) | scaledPair(pixel >> 8) << 8;
}

/// Source over destination, both premultiplied.
QRgb over(QRgb source, QRgb destination)
{
    if (destination == 0)
        return source;
    return source + scaled(destination, 255U - static_cast<std::uint32_t>(qAlpha(source)));
}

/// A colour at each of the 256 degrees of coverage, premultiplied.
std::array<QRgb, 256> tints(const QColor &colour)
{
    std::array<QRgb, 256> tints{};
    const QRgb whole = qPremultiply(colour.rgba());
    for (std::uint32_t coverage = 0; coverage < tints.size(); ++coverage)
        tints[coverage] = scaled(whole, coverage);
    return tints;
}

/// The part of the pixel [pixel, pixel + 1] that lies between `first` and `last`, 0 to 1.
double overlap(int pixel, double first, double last)
{
    return std::clamp(std::min(last, pixel + 1.0) - std::max(first, static_cast<double>(pixel)),
                      0.0, 1.0);
}

/// A straight piece of a line as seen along the axis it mostly goes.
struct Stroke {
    double from = 0; // along the axis
    double to = 0;   // not before `from`
    double across = 0;
    double slope = 0; // at most 1 either way
    double width = 0;

    /// Calls visit(along, across, coverage) for the pixels within `length` and `breadth`.
    template<typename Visit>
    void visitPixels(int length, int breadth, Visit visit) const
    {
        const double reach = width * std::hypot(1, slope) / 2;
        const int first = std::max(0, static_cast<int>(std::floor(from)));
        const int last = std::min(length - 1, static_cast<int>(std::floor(to)));
        for (int along = first; along <= last; ++along) {
            const double share = overlap(along, from, to);
            const double middle = std::clamp(along + 0.5, from, to);
            const double centre = across + (middle - from) * slope;
            const int lowest = std::max(0, static_cast<int>(std::floor(centre - reach)));
            const int highest = std::min(breadth - 1, static_cast<int>(std::floor(centre + reach)));
            for (int pixel = lowest; pixel <= highest; ++pixel)
                visit(along, pixel, share * overlap(pixel, centre - reach, centre + reach));
        }
    }
};

} // namespace

PlotRaster::PlotRaster(const QRectF &plot, qreal devicePixelRatio)
    : m_origin(plot.topLeft())
    , m_scale(devicePixelRatio)
    , m_columns(qRound(plot.width() * devicePixelRatio))
    , m_rows(qRound(plot.height() * devicePixelRatio))
    , m_image(m_columns, m_rows, QImage::Format_ARGB32_Premultiplied)
    , m_coverage(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
    m_image.setDevicePixelRatio(devicePixelRatio);
    m_image.fill(Qt::transparent);
}

PlotRaster::Edge PlotRaster::floor() const
{
    return Edge(static_cast<std::size_t>(m_columns), static_cast<float>(m_rows));
}

/// Calls visit(column, heightAt) for each column that a stroke of the line crosses; heightAt(x) is
/// how far down the stroke lies at `x`, or at its nearer end.
template<typename Visit>
void PlotRaster::forColumns(const QPolygonF &line, Visit visit) const
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = toImage(line[i - 1]);
        const QPointF to = toImage(line[i]);
        const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
        const auto heightAt = [&](double x) {
            return static_cast<float>(from.y()
                                      + (std::clamp(x, from.x(), to.x()) - from.x()) * slope);
        };
        const int first = std::max(0, static_cast<int>(std::floor(from.x())));
        const int last = std::min(m_columns - 1, static_cast<int>(std::floor(to.x())));
        for (int column = first; column <= last; ++column)
            visit(column, heightAt);
    }
}

PlotRaster::Band PlotRaster::band(const QPolygonF &line) const
{
    Band band{floor(), Edge(static_cast<std::size_t>(m_columns), 0.0F)};
    forColumns(line, [&band](int column, const auto &heightAt) {
        auto &top = band.top[static_cast<std::size_t>(column)];
        auto &bottom = band.bottom[static_cast<std::size_t>(column)];
        for (const float height : {heightAt(column), heightAt(column + 1)}) {
            top = std::min(top, height);
            bottom = std::max(bottom, height);
        }
    });
    return band;
}

PlotRaster::Edge PlotRaster::upperEdge(const QPolygonF &line) const
{
    Edge edge = floor();
    forColumns(line, [&edge](int column, const auto &heightAt) {
        auto &height = edge[static_cast<std::size_t>(column)];
        height = std::min(height, heightAt(column + 0.5));
    });
    return edge;
}

void PlotRaster::fill(const Edge &top, const Edge &bottom, const QColor &colour)
{
    const auto tint = tints(colour);
    const float highest = *std::min_element(top.begin(), top.end());
    const float lowest = *std::max_element(bottom.begin(), bottom.end());
    const int first = std::max(0, static_cast<int>(std::floor(highest)));
    const int last = std::min(m_rows - 1, static_cast<int>(std::floor(lowest)));
    for (int y = first; y <= last; ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        const auto upper = static_cast<float>(y);
        for (std::size_t x = 0; x < top.size(); ++x) {
            const float covered = std::min(upper + 1, bottom[x]) - std::max(upper, top[x]);
            if (covered > 0)
                row[x] = over(tint[static_cast<std::size_t>(covered * 255)], row[x]);
        }
    }
}

void PlotRaster::draw(const QPolygonF &line, const Pen &pen)
{
    if (isNoise(line)) {
        drawBand(line, pen);
        return;
    }
    std::fill(m_coverage.begin(), m_coverage.end(), std::uint8_t{0});
    for (qsizetype i = 1; i < line.size(); ++i)
        cover(toImage(line[i - 1]), toImage(line[i]), pen.width * m_scale);
    blendCovered(pen.colour);
}

/// A line that goes so much up and down that its strokes cannot be told apart.
bool PlotRaster::isNoise(const QPolygonF &line) const
{
    constexpr double mostPerColumn = 8; // px up and down
    double way = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        way += std::abs(line[i].y() - line[i - 1].y());
    return line.size() > m_columns && way * m_scale > mostPerColumn * m_columns;
}

/// A column in which the line only passes from one extreme to another is no dip: the columns of the
/// image and those that the samples were gathered by do not begin together. So a column reaches as
/// far as the nearer of its neighbours.
PlotRaster::Band PlotRaster::closed(const Band &band)
{
    auto all = band;
    for (std::size_t x = 1; x + 1 < all.top.size(); ++x) {
        const bool isBetween =
            band.top[x - 1] < band.bottom[x - 1] && band.top[x + 1] < band.bottom[x + 1];
        if (!isBetween)
            continue;
        all.top[x] = std::min(all.top[x], std::max(band.top[x - 1], band.top[x + 1]));
        all.bottom[x] = std::max(all.bottom[x], std::min(band.bottom[x - 1], band.bottom[x + 1]));
    }
    return all;
}

void PlotRaster::drawBand(const QPolygonF &line, const Pen &pen)
{
    auto all = closed(band(line));
    const auto half = static_cast<float>(pen.width * m_scale / 2);
    for (auto &top : all.top)
        top -= half;
    for (auto &bottom : all.bottom)
        bottom += half;
    fill(all.top, all.bottom, pen.colour);
}

void PlotRaster::cover(QPointF from, QPointF to, double width)
{
    const auto add = [&](int x, int y, double coverage) {
        auto &pixel = m_coverage[static_cast<std::size_t>(y * m_columns + x)];
        const int sum = pixel + static_cast<int>(coverage * 255 + 0.5);
        pixel = static_cast<std::uint8_t>(std::min(sum, 255));
    };
    const QPointF step = to - from;
    if (std::abs(step.y()) <= step.x()) {
        const double slope = step.x() > 0 ? step.y() / step.x() : 0;
        Stroke{from.x(), to.x(), from.y(), slope, width}.visitPixels(
            m_columns, m_rows, [&](int x, int y, double coverage) { add(x, y, coverage); });
        return;
    }
    const QPointF upper = step.y() > 0 ? from : to;
    const double length = std::abs(step.y());
    Stroke{upper.y(), upper.y() + length, upper.x(), step.x() / step.y(), width}.visitPixels(
        m_rows, m_columns, [&](int y, int x, double coverage) { add(x, y, coverage); });
}

void PlotRaster::blendCovered(const QColor &colour)
{
    const auto tint = tints(colour);
    const std::uint8_t *coverage = m_coverage.data();
    for (int y = 0; y < m_rows; ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        for (int x = 0; x < m_columns; ++x, ++coverage) {
            if (*coverage > 0)
                row[x] = over(tint[*coverage], row[x]);
        }
    }
}

} // namespace larder::kit
