// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace larder::metrics {

/// Milliseconds since the Unix epoch on an axis that never goes back.
using TimeMs = std::int64_t;

/// "No value": drawn as a gap, never as 0.
inline constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

/// Columns of numbers on one time axis: a ring of rows, the oldest overwritten. One hour at one
/// second is 3,600 rows.
///
/// Thread:    any, by one owner.
/// Ownership: value-like; owns its memory, all of it taken at construction and by addColumn().
/// Cost:      append O(columns). capacity × (8 + 4 × columns) bytes.
class TimeSeries final
{
public:
    /// `capacity` is at least 1.
    TimeSeries(std::size_t columns, std::size_t capacity);

    /// `at` must be later than the newest row, else the row is dropped. Missing columns at the end
    /// of `values` become noValue, values past the last column are ignored.
    void append(TimeMs at, std::span<const float> values);
    /// Marks that nothing was measured at `at`: a row of noValue.
    void appendGap(TimeMs at);
    /// One more column; rows so far have noValue in it. Returns its index.
    std::size_t addColumn();
    /// Forgets the rows, keeps the columns.
    void clear();

    std::size_t columns() const { return m_columns.size(); }
    std::size_t size() const { return m_size; } ///< rows
    std::size_t capacity() const { return m_times.size(); }

    TimeMs timeAt(std::size_t row) const; ///< 0 is the oldest row. Requires row < size()
    float valueAt(std::size_t row, std::size_t column) const; ///< requires row < size()
    float newest(std::size_t column) const;                   ///< noValue when empty

    /// The first row not earlier than `at`; size() when there is none. O(log size).
    std::size_t lowerBound(TimeMs at) const;
    /// The row nearest to `at`, the earlier of two; size() when empty.
    std::size_t nearest(TimeMs at) const;

    /// Rows of one column as they lie in memory.
    struct Piece {
        std::span<const TimeMs> times;
        std::span<const float> values; ///< as many as times
    };
    /// The rows first … last - 1 of a column, oldest first, in two pieces because the ring may wrap
    /// between them; either may be empty. For loops over many rows. Requires
    /// first <= last <= size(). Valid until the next change.
    std::array<Piece, 2> pieces(std::size_t column, std::size_t first, std::size_t last) const;

private:
    std::size_t slot(std::size_t row) const { return (m_first + row) % m_times.size(); }
    std::size_t claimSlot(TimeMs at); // capacity() when `at` is not later than the newest row

    std::vector<TimeMs> m_times;
    std::vector<std::vector<float>> m_columns;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

} // namespace larder::metrics
