// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/canvas.h"

#include <cstdint>
#include <optional>
#include <string>

namespace larder::ctl {

/// Whether a terminal is to be given colours. Bold, faint and reversed text are not colours.
enum class Colours : std::uint8_t { None, Sixteen };

/// Turns canvases into the bytes that bring a terminal from one to the next: only the rows that
/// changed are sent, each whole.
///
/// Thread: any, by one owner. Cost: O(cells).
class Painter final
{
public:
    explicit Painter(Colours colours)
        : m_colours(colours)
    {
    }

    std::string paint(const Canvas &canvas);
    /// The terminal shows nothing of ours any more: the next canvas is sent whole.
    void forget() { m_last.reset(); }

private:
    bool isShown(const Canvas &canvas, int row) const;
    void appendRow(const Canvas &canvas, int row, std::string &bytes) const;
    const char *style(Ink ink) const;

    Colours m_colours;
    std::optional<Canvas> m_last;
};

} // namespace larder::ctl
