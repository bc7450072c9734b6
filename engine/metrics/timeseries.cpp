// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/timeseries.h"

#include <algorithm>
#include <cassert>

namespace larder::metrics {

TimeSeries::TimeSeries(std::size_t columns, std::size_t capacity)
    : m_times(capacity)
    , m_columns(columns, std::vector<float>(capacity, noValue))
{
    assert(capacity > 0);
}

void TimeSeries::append(TimeMs at, std::span<const float> values)
{
    const auto row = claimSlot(at);
    if (row == capacity())
        return;

    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i][row] = i < values.size() ? values[i] : noValue;
}

void TimeSeries::appendGap(TimeMs at)
{
    append(at, {});
}

std::size_t TimeSeries::addColumn()
{
    m_columns.emplace_back(capacity(), noValue);
    return m_columns.size() - 1;
}

void TimeSeries::clear()
{
    m_first = 0;
    m_size = 0;
}

std::size_t TimeSeries::claimSlot(TimeMs at)
{
    if (m_size > 0 && at <= timeAt(m_size - 1))
        return capacity();

    if (m_size < capacity())
        ++m_size;
    else
        m_first = slot(1);
    const auto newest = slot(m_size - 1);
    m_times[newest] = at;
    return newest;
}

TimeMs TimeSeries::timeAt(std::size_t row) const
{
    assert(row < m_size);
    return m_times[slot(row)];
}

float TimeSeries::valueAt(std::size_t row, std::size_t column) const
{
    assert(row < m_size);
    return m_columns[column][slot(row)];
}

float TimeSeries::newest(std::size_t column) const
{
    return m_size > 0 ? valueAt(m_size - 1, column) : noValue;
}

std::size_t TimeSeries::lowerBound(TimeMs at) const
{
    std::size_t low = 0;
    std::size_t high = m_size;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (timeAt(middle) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::size_t TimeSeries::nearest(TimeMs at) const
{
    const auto after = lowerBound(at);
    if (after == 0)
        return 0; // also size() when empty
    if (after == m_size)
        return m_size - 1;
    return at - timeAt(after - 1) <= timeAt(after) - at ? after - 1 : after;
}

std::array<TimeSeries::Piece, 2> TimeSeries::pieces(std::size_t column, std::size_t first,
                                                    std::size_t last) const
{
    assert(first <= last && last <= m_size);
    const std::span times(m_times);
    const std::span values(m_columns[column]);
    const auto count = last - first;
    const auto start = slot(first);
    const auto untilWrap = std::min(count, capacity() - start);
    return {Piece{times.subspan(start, untilWrap), values.subspan(start, untilWrap)},
            Piece{times.first(count - untilWrap), values.first(count - untilWrap)}};
}

} // namespace larder::metrics
