// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charttrace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace larder::kit {

namespace {

using metrics::Point;
using metrics::Run;
using metrics::TimeMs;
using metrics::TimeSeries;

constexpr float nearShare = 0.6F; // of a limit

float zeroIfUnknown(float value)
{
    return std::isnan(value) ? 0.0f : value;
}

/// Traces the stacked series: one row per pixel, the one with the highest total, so that no peak is
/// lost and the layers of a pixel belong to the same moment.
class Stack
{
public:
    Stack(const TimeSeries &source, const std::vector<ChartSeries> &series,
          const std::vector<bool> &isShown)
        : m_source(source)
        , m_series(series)
        , m_isShown(isShown)
    {
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (series[i].isStacked())
                m_members.push_back(i);
        }
    }

    bool isEmpty() const { return m_members.empty(); }

    void trace(const TraceRequest &request, std::vector<std::vector<Run>> &runs)
    {
        const auto inside = m_source.lowerBound(request.window.from);
        const auto end = m_source.lowerBound(request.window.to + 1);
        const std::size_t first = inside > 0 ? inside - 1 : 0;
        const std::size_t last = std::min(end + 1, m_source.size());
        const TimeMs span = request.window.to - request.window.from;
        for (std::size_t row = first; row < last; ++row) {
            auto layers = layersAt(row);
            layers.pixel = (layers.at - request.window.from) * request.pixels / span;
            take(std::move(layers), request.longestStep, runs);
        }
        finishPixel(runs);
    }

private:
    /// The upper edges of the members in one row; none when nothing is known of it.
    struct Layers {
        TimeMs at = 0;
        TimeMs pixel = 0;
        std::vector<float> edges;
    };

    Layers layersAt(std::size_t row) const
    {
        Layers layers;
        layers.at = m_source.timeAt(row);
        bool isKnown = false;
        float edge = 0;
        for (const auto index : m_members) {
            const float height = legendValue(m_source, m_series, index, row);
            isKnown = isKnown || !std::isnan(height);
            if (m_isShown[index])
                edge += zeroIfUnknown(height);
            layers.edges.push_back(edge);
        }
        if (!isKnown)
            layers.edges.clear();
        return layers;
    }

    void take(Layers layers, TimeMs longestStep, std::vector<std::vector<Run>> &runs)
    {
        const bool goesOn = !m_highest.edges.empty() && !layers.edges.empty()
            && layers.at - m_before <= longestStep;
        if (!goesOn || layers.pixel != m_highest.pixel)
            finishPixel(runs);
        if (layers.edges.empty())
            return;
        if (!goesOn)
            beginRun(runs);
        m_before = layers.at;
        if (m_highest.edges.empty() || layers.edges.back() > m_highest.edges.back())
            m_highest = std::move(layers);
    }

    void finishPixel(std::vector<std::vector<Run>> &runs)
    {
        for (std::size_t i = 0; i < m_highest.edges.size(); ++i) {
            if (m_isShown[m_members[i]])
                runs[m_members[i]].back().push_back({m_highest.at, m_highest.edges[i]});
        }
        m_highest.edges.clear();
    }

    void beginRun(std::vector<std::vector<Run>> &runs) const
    {
        for (const auto index : m_members) {
            if (m_isShown[index])
                runs[index].emplace_back();
        }
    }

    const TimeSeries &m_source;
    const std::vector<ChartSeries> &m_series;
    const std::vector<bool> &m_isShown;
    std::vector<std::size_t> m_members;
    Layers m_highest; // of the pixel under way
    TimeMs m_before = 0;
};

void widen(metrics::Extent &extent, const std::vector<Run> &runs)
{
    for (const auto &run : runs) {
        for (const auto &point : run) {
            extent.least = extent.isEmpty ? point.value : std::min(extent.least, point.value);
            extent.most = extent.isEmpty ? point.value : std::max(extent.most, point.value);
            extent.isEmpty = false;
        }
    }
}

void measure(ChartTrace &trace, const std::vector<ChartSeries> &series)
{
    metrics::Extent reference;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const bool isReference = series[i].shape == ChartSeries::Shape::Reference;
        widen(isReference ? reference : trace.extent, trace.runs[i]);
    }
    trace.isNearReference = !reference.isEmpty && trace.extent.most >= reference.most * nearShare;
    if (trace.isNearReference)
        trace.extent.most = std::max(trace.extent.most, reference.most);
}

} // namespace

float legendValue(const TimeSeries &source, const std::vector<ChartSeries> &series,
                  std::size_t index, std::size_t row)
{
    const float value = source.valueAt(row, series[index].column);
    if (series[index].shape != ChartSeries::Shape::Rest || std::isnan(value))
        return value;
    float named = 0;
    for (const auto &other : series) {
        if (other.shape == ChartSeries::Shape::Stacked)
            named += zeroIfUnknown(source.valueAt(row, other.column));
    }
    return std::max(0.0f, value - named);
}

ChartTrace trace(const TimeSeries &source, const std::vector<ChartSeries> &series,
                 const std::vector<bool> &isShown, const TraceRequest &request)
{
    ChartTrace trace;
    trace.runs.resize(series.size());
    if (series.empty() || request.window.to <= request.window.from)
        return trace;

    for (std::size_t i = 0; i < series.size(); ++i) {
        if (isShown[i] && !series[i].isStacked())
            trace.runs[i] = metrics::decimate(source, series[i].column, request.window,
                                              request.pixels, request.longestStep);
    }
    Stack stack(source, series, isShown);
    if (!stack.isEmpty())
        stack.trace(request, trace.runs);

    measure(trace, series);
    return trace;
}

} // namespace larder::kit
