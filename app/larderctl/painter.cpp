// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/painter.h"

namespace larder::ctl {

namespace {

constexpr auto clearScreen = "\x1b[0m\x1b[2J";
constexpr auto plain = "\x1b[0m";

} // namespace

std::string Painter::paint(const Canvas &canvas)
{
    const bool isResized =
        !m_last || m_last->columns() != canvas.columns() || m_last->rows() != canvas.rows();
    if (isResized)
        m_last.reset();

    std::string bytes = isResized ? clearScreen : "";
    for (int row = 0; row < canvas.rows(); ++row) {
        if (!isShown(canvas, row))
            appendRow(canvas, row, bytes);
    }
    m_last = canvas;
    return bytes;
}

bool Painter::isShown(const Canvas &canvas, int row) const
{
    if (!m_last)
        return false;
    for (int column = 0; column < canvas.columns(); ++column) {
        if (m_last->at(row, column) != canvas.at(row, column))
            return false;
    }
    return true;
}

void Painter::appendRow(const Canvas &canvas, int row, std::string &bytes) const
{
    bytes += "\x1b[" + std::to_string(row + 1) + ";1H" + plain;
    auto ink = Ink::Plain;
    QString run;
    for (int column = 0; column < canvas.columns(); ++column) {
        const auto &cell = canvas.at(row, column);
        if (cell.ink != ink) {
            bytes += run.toStdString() + plain + style(cell.ink);
            run.clear();
            ink = cell.ink;
        }
        run += QChar(cell.glyph);
    }
    bytes += run.toStdString() + plain;
}

const char *Painter::style(Ink ink) const
{
    const bool hasColours = m_colours == Colours::Sixteen;
    switch (ink) {
    case Ink::Plain:
        return "";
    case Ink::Faint:
        return "\x1b[2m";
    case Ink::Strong:
        return "\x1b[1m";
    case Ink::Good:
        return hasColours ? "\x1b[32m" : "";
    case Ink::Warning:
        return hasColours ? "\x1b[33m" : "\x1b[1m";
    case Ink::Critical:
        return hasColours ? "\x1b[1;31m" : "\x1b[1m";
    case Ink::Chart:
        return hasColours ? "\x1b[36m" : "";
    case Ink::Key:
        return "\x1b[7m";
    }
    return "";
}

} // namespace larder::ctl
