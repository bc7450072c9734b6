// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/canvas.h"

#include <algorithm>

namespace larder::ctl {

namespace {

struct Range {
    char16_t first;
    char16_t last;
};

/// What every terminal shows in one column.
constexpr Range narrow[] = {
    {0x20, 0x7E},     // ASCII
    {0xA1, 0xAC},     // Latin-1, without the soft hyphen
    {0xAE, 0x2FF},    // Latin
    {0x370, 0x482},   // Greek, Cyrillic
    {0x48A, 0x52F},   // Cyrillic
    {0x1E00, 0x1FFF}, // more Latin and Greek
    {0x2010, 0x2027}, // dashes, quotation marks, dots
    {0x2030, 0x205E}, // more punctuation
    {0x20A0, 0x20BF}, // currencies
    {0x2190, 0x22FF}, // arrows, mathematics
    {0x2500, 0x25FF}, // boxes, blocks, shapes
};

char16_t shown(QChar character)
{
    const char16_t unit = character.unicode();
    if (character.isSpace() && unit >= u' ')
        return u' '; // no-break and thin ones, in grouped numbers
    const bool isNarrow = std::any_of(std::begin(narrow), std::end(narrow), [unit](Range range) {
        return unit >= range.first && unit <= range.last;
    });
    return isNarrow ? unit : u'?';
}

} // namespace

Canvas::Canvas(Size size)
    : m_size{std::max(size.columns, 0), std::max(size.rows, 0)}
    , m_cells(static_cast<std::size_t>(m_size.columns) * static_cast<std::size_t>(m_size.rows))
{
}

const Cell &Canvas::at(int row, int column) const
{
    return m_cells[index(row, column)];
}

int Canvas::put(int row, int column, const QString &text, Ink ink)
{
    for (const QChar character : text) {
        if (character.isLowSurrogate())
            continue; // its other half has become a `?`
        const bool isInside = row >= 0 && row < rows() && column >= 0 && column < columns();
        if (isInside)
            m_cells[index(row, column)] = {shown(character), ink};
        ++column;
    }
    return column;
}

void Canvas::putBefore(int row, int end, const QString &text, Ink ink)
{
    put(row, end - static_cast<int>(text.size()), text, ink);
}

void Canvas::wash(int first, int last, Ink ink)
{
    for (int row = std::max(first, 0); row < std::min(last, rows()); ++row)
        for (int column = 0; column < columns(); ++column)
            m_cells[index(row, column)].ink = ink;
}

QString Canvas::text(int row) const
{
    QString line;
    for (int column = 0; column < columns(); ++column)
        line += QChar(at(row, column).glyph);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

std::size_t Canvas::index(int row, int column) const
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns())
        + static_cast<std::size_t>(column);
}

} // namespace larder::ctl
