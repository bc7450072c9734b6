// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/decimator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace larder::metrics {

namespace {

/// Calls visit(at, value) for the rows first … last - 1, oldest first.
template<typename Visit>
void forRows(const TimeSeries &series, std::size_t column, std::size_t first, std::size_t last,
             Visit visit)
{
    for (const auto &piece : series.pieces(column, first, last)) {
        for (std::size_t i = 0; i < piece.times.size(); ++i)
            visit(piece.times[i], piece.values[i]);
    }
}

struct Rows {
    std::size_t first = 0;
    std::size_t last = 0; // one past
};

Rows rowsInside(const TimeSeries &series, TimeWindow window)
{
    return {series.lowerBound(window.from), series.lowerBound(window.to + 1)};
}

Rows withNeighbours(const TimeSeries &series, Rows rows)
{
    return {rows.first > 0 ? rows.first - 1 : 0, std::min(rows.last + 1, series.size())};
}

/// Says of each row whether the line goes on to it from the value before.
class Continuity
{
public:
    explicit Continuity(TimeMs longestStep)
        : m_longestStep(longestStep)
    {
    }

    /// False: a gap lies before this value.
    bool reaches(TimeMs at)
    {
        const bool goesOn = m_hasBefore && at - m_before <= m_longestStep;
        m_before = at;
        m_hasBefore = true;
        return goesOn;
    }
    void cut() { m_hasBefore = false; }

private:
    const TimeMs m_longestStep;
    TimeMs m_before = 0;
    bool m_hasBefore = false;
};

/// Draws runs pixel by pixel: holds the extremes of the pixel under way and hands them over, in
/// their order, when the next one begins.
class Tracer
{
public:
    Tracer(TimeWindow window, int pixels)
        : m_window(window)
        , m_pixels(pixels)
    {
    }

    void beginRun() { ++m_stretch; }

    void inside(Point point)
    {
        if (point.at >= m_pixelEnd)
            enterPixelOf(point.at);
        if (m_isPixelEmpty || point.value < m_least.point.value)
            m_least = {point, m_stretch};
        if (m_isPixelEmpty || point.value >= m_most.point.value)
            m_most = {point, m_stretch};
        m_isPixelEmpty = false;
    }

    /// A neighbour of the window: belongs to no pixel.
    void outside(Point point)
    {
        finishPixel();
        emit({point, m_stretch});
    }

    std::vector<Run> take()
    {
        finishPixel();
        return std::move(m_runs);
    }

private:
    struct Placed {
        Point point;
        std::size_t stretch = 0; // values between the same two gaps share one
    };

    void enterPixelOf(TimeMs at)
    {
        finishPixel();
        const auto span = m_window.to - m_window.from;
        const auto pixel = std::min<TimeMs>((at - m_window.from) * m_pixels / span, m_pixels - 1);
        m_pixelEnd = pixel == m_pixels - 1
            ? m_window.to + 1
            : m_window.from + ((pixel + 1) * span + m_pixels - 1) / m_pixels;
    }

    void finishPixel()
    {
        if (m_isPixelEmpty)
            return;
        m_isPixelEmpty = true;
        const bool leastFirst = m_least.point.at <= m_most.point.at;
        emit(leastFirst ? m_least : m_most);
        if (m_least.point.at != m_most.point.at)
            emit(leastFirst ? m_most : m_least);
    }

    void emit(const Placed &placed)
    {
        if (m_runs.empty() || placed.stretch != m_openStretch)
            m_runs.emplace_back();
        m_openStretch = placed.stretch;
        m_runs.back().push_back(placed.point);
    }

    const TimeWindow m_window;
    const TimeMs m_pixels;
    TimeMs m_pixelEnd = std::numeric_limits<TimeMs>::min(); // first time past the pixel
    bool m_isPixelEmpty = true;
    Placed m_least;
    Placed m_most;
    std::size_t m_stretch = 0;
    std::size_t m_openStretch = 0;
    std::vector<Run> m_runs;
};

} // namespace

std::vector<Run> decimate(const TimeSeries &series, std::size_t column, TimeWindow window,
                          int pixels, TimeMs longestStep)
{
    if (window.to <= window.from || pixels <= 0)
        return {};

    const auto inside = rowsInside(series, window);
    const auto all = withNeighbours(series, inside);
    Continuity continuity(longestStep);
    Tracer tracer(window, pixels);

    const auto trace = [&](TimeMs at, float value, auto place) {
        if (std::isnan(value)) {
            continuity.cut();
            return;
        }
        if (!continuity.reaches(at))
            tracer.beginRun();
        place(Point{at, value});
    };
    const auto traceInside = [&](TimeMs at, float value) {
        trace(at, value, [&](Point point) { tracer.inside(point); });
    };
    const auto traceOutside = [&](TimeMs at, float value) {
        trace(at, value, [&](Point point) { tracer.outside(point); });
    };
    forRows(series, column, all.first, inside.first, traceOutside);
    forRows(series, column, inside.first, inside.last, traceInside);
    forRows(series, column, inside.last, all.last, traceOutside);

    auto runs = tracer.take();
    // A neighbour that no line reaches is not part of the picture.
    std::erase_if(runs, [&](const Run &run) {
        return run.back().at < window.from || run.front().at > window.to;
    });
    return runs;
}

std::vector<TimeWindow> gaps(const TimeSeries &series, std::size_t column, TimeWindow window,
                             TimeMs longestStep)
{
    if (window.to <= window.from)
        return {};

    std::vector<TimeWindow> found;
    const auto add = [&](TimeMs from, TimeMs to) {
        const TimeWindow gap{std::max(from, window.from), std::min(to, window.to)};
        if (gap.from < gap.to)
            found.push_back(gap);
    };

    TimeMs lastValueAt = window.from;
    bool isCut = false;
    const auto rows = withNeighbours(series, rowsInside(series, window));
    forRows(series, column, rows.first, rows.last, [&](TimeMs at, float value) {
        if (std::isnan(value)) {
            isCut = true;
            return;
        }
        if (isCut || at - lastValueAt > longestStep)
            add(lastValueAt, at);
        lastValueAt = at;
        isCut = false;
    });
    if (isCut || window.to - lastValueAt > longestStep)
        add(lastValueAt, window.to);
    return found;
}

Extent extent(const TimeSeries &series, std::size_t column, TimeWindow window)
{
    Extent found;
    const auto rows = rowsInside(series, window);
    forRows(series, column, rows.first, rows.last, [&](TimeMs, float value) {
        if (std::isnan(value))
            return;
        found.least = found.isEmpty ? value : std::min(found.least, value);
        found.most = found.isEmpty ? value : std::max(found.most, value);
        found.isEmpty = false;
    });
    return found;
}

} // namespace larder::metrics
