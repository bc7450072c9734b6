// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartgroup.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace larder::kit {

using metrics::TimeMs;
using metrics::TimeWindow;

namespace {

constexpr double zoomStep = 1.5;

TimeMs length(TimeWindow window)
{
    return window.to - window.from;
}

} // namespace

ChartGroup::ChartGroup(QObject *parent)
    : QObject(parent)
{
}

void ChartGroup::setSource(const ChartSource &source)
{
    m_source = source;
    m_crosshair.reset();
    m_selection.reset();
    m_markers.clear();
    m_freshness = Freshness::Live;
    setFollowing(true);
    m_now = 0;
    if (source.series && source.series->size() > 0)
        m_now = source.series->timeAt(source.series->size() - 1);
    setWindow(followedWindow());
    Q_EMIT crosshairChanged();
}

TimeMs ChartGroup::longestStep() const
{
    return m_source.sampleEvery * 5 / 2;
}

void ChartGroup::advance(TimeMs now, Freshness freshness)
{
    m_now = std::max(m_now, now);
    const bool hasTurned = m_freshness != freshness;
    m_freshness = freshness;
    if (m_isFollowing)
        setWindow(followedWindow());
    else if (hasTurned)
        Q_EMIT changed();
}

void ChartGroup::setSpan(TimeMs span)
{
    m_span = std::clamp(span, leastSpan, m_source.longestSpan);
    if (m_isFollowing)
        setWindow(followedWindow());
    else
        setWindow({m_window.to - m_span, m_window.to});
    Q_EMIT spanChanged();
}

void ChartGroup::follow()
{
    setFollowing(true);
    setWindow(followedWindow());
}

void ChartGroup::pause()
{
    setFollowing(false);
}

void ChartGroup::show(TimeWindow window)
{
    setFollowing(false);
    const TimeMs span = std::clamp(length(window), leastSpan, m_source.longestSpan);
    const TimeMs middle = window.from + length(window) / 2;
    const TimeMs from = std::min(middle - span / 2, m_now - span);
    m_span = span;
    setWindow({from, from + span});
    Q_EMIT spanChanged();
}

void ChartGroup::zoom(double factor, TimeMs around)
{
    const auto span = static_cast<TimeMs>(static_cast<double>(m_span) / factor);
    if (m_isFollowing) {
        setSpan(span);
        return;
    }
    const double before = static_cast<double>(around - m_window.from) / factor;
    const TimeMs from = around - static_cast<TimeMs>(before);
    show({from, from + std::clamp(span, leastSpan, m_source.longestSpan)});
}

void ChartGroup::pan(double windows)
{
    const auto by = static_cast<TimeMs>(static_cast<double>(length(m_window)) * windows);
    if (m_window.to + by >= m_now) {
        follow();
        return;
    }
    setFollowing(false);
    setWindow({m_window.from + by, m_window.to + by});
}

void ChartGroup::setCrosshair(TimeMs at)
{
    const auto *series = m_source.series;
    const auto row = series ? series->nearest(at) : 0;
    const bool isNear =
        series && row < series->size() && std::abs(series->timeAt(row) - at) <= longestStep();
    const TimeMs moment = isNear ? series->timeAt(row) : at;
    const TimeMs held = std::clamp(moment, m_window.from, m_window.to);
    if (m_crosshair == held)
        return;
    m_crosshair = held;
    Q_EMIT crosshairChanged();
}

void ChartGroup::moveCrosshair(int samples)
{
    const auto *series = m_source.series;
    if (!series || series->size() == 0)
        return;
    const auto first = static_cast<std::ptrdiff_t>(series->lowerBound(m_window.from));
    const auto last = static_cast<std::ptrdiff_t>(series->lowerBound(m_window.to + 1)) - 1;
    if (last < first)
        return;
    const auto row =
        m_crosshair ? static_cast<std::ptrdiff_t>(series->nearest(*m_crosshair)) + samples : last;
    setCrosshair(series->timeAt(static_cast<std::size_t>(std::clamp(row, first, last))));
}

void ChartGroup::clearCrosshair()
{
    if (!m_crosshair)
        return;
    m_crosshair.reset();
    Q_EMIT crosshairChanged();
}

void ChartGroup::select(TimeWindow window)
{
    m_selection = TimeWindow{std::min(window.from, window.to), std::max(window.from, window.to)};
    Q_EMIT crosshairChanged();
}

void ChartGroup::clearSelection()
{
    if (!m_selection)
        return;
    m_selection.reset();
    Q_EMIT crosshairChanged();
}

void ChartGroup::setMarkers(std::vector<ChartMarker> markers)
{
    if (m_markers == markers)
        return;
    m_markers = std::move(markers);
    Q_EMIT changed();
}

std::optional<std::size_t> ChartGroup::readRow() const
{
    const auto *series = m_source.series;
    if (!series || series->size() == 0)
        return std::nullopt;
    if (m_crosshair) {
        const auto row = series->nearest(*m_crosshair);
        const bool isNear = std::abs(series->timeAt(row) - *m_crosshair) <= longestStep();
        return isNear ? std::optional(row) : std::nullopt;
    }
    // The last values stay readable through an outage: they are greyed, not gone.
    for (auto row = series->lowerBound(m_window.to + 1); row > 0; --row) {
        if (!std::isnan(series->valueAt(row - 1, m_source.pulse)))
            return row - 1;
    }
    return std::nullopt;
}

bool ChartGroup::handleKey(const QKeyEvent &event)
{
    const int stride = event.modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const TimeMs middle = m_crosshair.value_or(m_window.from + length(m_window) / 2);
    switch (event.key()) {
    case Qt::Key_Left:
        moveCrosshair(-stride);
        return true;
    case Qt::Key_Right:
        moveCrosshair(stride);
        return true;
    case Qt::Key_BracketLeft:
        pan(-0.5);
        return true;
    case Qt::Key_BracketRight:
        pan(0.5);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, middle);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, middle);
        return true;
    case Qt::Key_M:
        return goToNextMarker();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selection)
            return false;
        show(*m_selection);
        clearSelection();
        return true;
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

void ChartGroup::setWindow(TimeWindow window)
{
    m_window = window;
    m_gaps = findGaps();
    if (m_crosshair && (*m_crosshair < window.from || *m_crosshair > window.to))
        clearCrosshair();
    Q_EMIT changed();
}

void ChartGroup::setFollowing(bool isFollowing)
{
    if (m_isFollowing == isFollowing)
        return;
    m_isFollowing = isFollowing;
    Q_EMIT followingChanged(isFollowing);
}

TimeWindow ChartGroup::followedWindow() const
{
    const TimeMs earliest = std::min(firstSampleAt().value_or(m_now), m_now - youngestSpan);
    return {std::max(m_now - m_span, earliest), m_now};
}

std::vector<TimeWindow> ChartGroup::findGaps() const
{
    const auto begun = firstSampleAt();
    if (!begun)
        return {};
    auto gaps = metrics::gaps(*m_source.series, m_source.pulse, m_window, longestStep());
    // Before the first sample nobody looked: that is no gap.
    std::erase_if(gaps, [&](const TimeWindow &gap) { return gap.to <= *begun; });
    return gaps;
}

std::optional<TimeMs> ChartGroup::firstSampleAt() const
{
    const auto *series = m_source.series;
    for (std::size_t row = 0; series && row < series->size(); ++row) {
        if (!std::isnan(series->valueAt(row, m_source.pulse)))
            return series->timeAt(row);
    }
    return std::nullopt;
}

bool ChartGroup::goToNextMarker()
{
    const TimeMs here = m_crosshair.value_or(m_window.from);
    const auto next = std::find_if(m_markers.begin(), m_markers.end(), [&](const auto &marker) {
        return marker.at > here && marker.at <= m_window.to;
    });
    if (next == m_markers.end())
        return false;
    setCrosshair(next->at);
    return true;
}

bool ChartGroup::leave()
{
    if (m_crosshair) {
        clearCrosshair();
        return true;
    }
    if (m_selection) {
        clearSelection();
        return true;
    }
    return false;
}

} // namespace larder::kit
