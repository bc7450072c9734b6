// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace larder::ctl {

/// Of a terminal, in characters.
struct Size {
    int columns = 80;
    int rows = 24;

    bool operator==(const Size &) const = default;
};

/// What a character means; the painter decides how that looks.
enum class Ink : std::uint8_t {
    Plain,
    Faint,  ///< labels, and everything that is stale
    Strong, ///< the figures
    Good,
    Warning,
    Critical,
    Chart,
    Key, ///< to press
};

struct Cell {
    char16_t glyph = u' ';
    Ink ink = Ink::Plain;

    bool operator==(const Cell &) const = default;
};

/// A grid of characters to draw on. Each takes one column for sure: control characters, and those
/// whose width terminals do not agree about, become `?`, so that nothing drawn here can drive a
/// terminal or shift what stands beside it.
///
/// Thread: any, by one owner.
class Canvas final
{
public:
    explicit Canvas(Size size);

    int columns() const { return m_size.columns; }
    int rows() const { return m_size.rows; }
    const Cell &at(int row, int column) const;

    /// Writes from `column` on; what falls outside is left out. Returns the column behind the text.
    int put(int row, int column, const QString &text, Ink ink = Ink::Plain);
    /// Writes so that the text ends before `end`.
    void putBefore(int row, int end, const QString &text, Ink ink = Ink::Plain);
    /// Gives everything in the rows from `first` to before `last` one ink.
    void wash(int first, int last, Ink ink);

    /// One row as text, without the spaces at its end.
    QString text(int row) const;

private:
    std::size_t index(int row, int column) const;

    Size m_size;
    std::vector<Cell> m_cells;
};

} // namespace larder::ctl
