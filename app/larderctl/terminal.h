// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/canvas.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <termios.h>

namespace larder::ctl {

/// The terminal of this program, taken over for drawing: its other screen, no cursor, no wrapping,
/// keys as they are pressed. Ctrl+C stays a signal.
///
/// Thread:    the main thread; one in a program.
/// Ownership: the destructor gives the terminal back as it was found.
class Terminal final
{
public:
    /// Whether standard output is a terminal that can be drawn on.
    static bool isThere();

    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Takes it over, and gives it back; for a program that is stopped by Ctrl+Z in between.
    void enter();
    void leave();

    Size size() const;
    /// The keys that were pressed and not read yet, how many; does not wait. nullopt: nobody is
    /// there any more.
    std::optional<std::size_t> read(std::span<char> room) const;
    /// False: nobody is there any more.
    bool write(std::string_view bytes) const;

private:
    std::optional<termios> m_found; // of standard input; nullopt: that is no terminal
    bool m_isEntered = false;
};

} // namespace larder::ctl
