// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/decimator.h"

#include "engine/metrics/extremes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
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

/// Draws runs pixel by pixel: holds the extremes of the pixel under way and hands them over, in
/// their order, when the next one begins.
class Tracer
{
public:
    Tracer(TimeWindow window, int pixels, TimeMs longestStep)
        : m_window(window)
        , m_pixels(pixels)
        , m_longestStep(longestStep)
    {
    }

    /// Rows of the window.
    void inside(const TimeSeries::Piece &rows)
    {
        for (std::size_t i = 0; i < rows.times.size();) {
            if (rows.times[i] >= m_pixelEnd)
                enterPixelOf(rows.times[i]);
            const auto end = endOfPixel(rows.times, i);
            scan(rows.times.subspan(i, end - i), rows.values.subspan(i, end - i));
            i = end;
        }
    }

    /// A neighbour of the window: belongs to no pixel.
    void outside(TimeMs at, float value)
    {
        finishPixel();
        if (reaches(at, value))
            emit({{at, value}, m_stretch});
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

    /// The first row past the pixel. Looks first where it is if the pixel before had as many rows.
    std::size_t endOfPixel(std::span<const TimeMs> times, std::size_t first)
    {
        auto end = std::min(first + m_rowsPerPixel, times.size());
        while (end < times.size() && times[end] < m_pixelEnd)
            ++end;
        while (times[end - 1] >= m_pixelEnd)
            --end;
        m_rowsPerPixel = end - first;
        return end;
    }

    void scan(std::span<const TimeMs> times, std::span<const float> values)
    {
        const auto extremes =
            isSteady(times, m_longestStep) ? extremesOf(values) : std::optional<Extremes>();
        if (!extremes) {
            for (std::size_t i = 0; i < times.size(); ++i)
                scanRow(times[i], values[i]);
            return;
        }
        if (!reaches(times.front(), values.front()))
            return;
        m_before = times.back();
        const auto [least, most] = *extremes;
        hold({times[least], values[least]}, {times[most], values[most]});
    }

    void scanRow(TimeMs at, float value)
    {
        if (reaches(at, value))
            hold({at, value}, {at, value});
    }

    void hold(Point least, Point most)
    {
        if (m_isPixelEmpty || least.value < m_least.point.value)
            m_least = {least, m_stretch};
        if (m_isPixelEmpty || most.value >= m_most.point.value)
            m_most = {most, m_stretch};
        m_isPixelEmpty = false;
    }

    /// False: there is no value. A gap before it begins a new stretch.
    bool reaches(TimeMs at, float value)
    {
        if (std::isnan(value)) {
            m_isCut = true;
            return false;
        }
        if (m_isCut || at - m_before > m_longestStep)
            ++m_stretch;
        m_isCut = false;
        m_before = at;
        return true;
    }

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
    const TimeMs m_longestStep;

    TimeMs m_before = 0; // the value before
    bool m_isCut = true; // a row of noValue, or nothing, lies between it and here
    std::size_t m_stretch = 0;

    TimeMs m_pixelEnd = std::numeric_limits<TimeMs>::min(); // first time past the pixel
    std::size_t m_rowsPerPixel = 1;                         // of the pixel before
    bool m_isPixelEmpty = true;
    Placed m_least;
    Placed m_most;

    std::size_t m_openStretch = 0;
    std::vector<Run> m_runs;
};

} // namespace

std::vector<Run> decimate(const TimeSeries &series, std::size_t column, TimeWindow window,
                          int pixels, TimeMs longestStep)
{
    if (window.to <= window.from || pixels <= 0)
        return {};

    const auto rows = rowsInside(series, window);
    const auto all = withNeighbours(series, rows);
    Tracer tracer(window, pixels, longestStep);
    const auto outside = [&tracer](TimeMs at, float value) { tracer.outside(at, value); };
    forRows(series, column, all.first, rows.first, outside);
    for (const auto &piece : series.pieces(column, rows.first, rows.last))
        tracer.inside(piece);
    forRows(series, column, rows.last, all.last, outside);

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
