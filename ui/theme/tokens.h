// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>

namespace larder::theme {

enum class Mode : std::uint8_t { Dark, Light };

/// Colours of surfaces, text and status, named by what they are for.
enum class Role : std::uint8_t {
    Background, ///< window
    Surface1,   ///< card
    Surface2,   ///< control, hover
    Surface3,   ///< pressed, unfocused selection, empty bar
    Selection,  ///< selected row, chosen segment, current page
    Line,       ///< borders
    Line2,      ///< row separators
    Grid,       ///< chart grid
    Edge,       ///< border of a field, check box, dialog
    Text,
    Text2, ///< labels, axes
    Text3, ///< captions, stale values, placeholders
    Accent,
    OnAccent,
    Good,
    Warning,
    Critical,
    GoodBack,
    WarningBack,
    CriticalBack,
    InfoBack,
    Added,
    Removed,
    Production,
    Staging,
    Development,
    Hatch,      ///< lines of a gap in a chart
    OnCritical, ///< the label of a confirm button
    FieldBack,  ///< ground of a field and check box
};

/// Colours by meaning: the same on every page, in every chart, legend, bar and icon.
enum class Meaning : std::uint8_t {
    Hits,
    HitsAllTiers,
    Misses,
    Memory,
    Expired,
    Evicted,
    Invalidated,
    Commands, ///< and network out
    NetworkIn,
    P50,
    P95,
    P99,
    Clients, ///< and sessions
    Other,   ///< resident memory, what is left over
    Part1,   ///< parts of one total, 5 steps
    Part2,
    Part3,
    Part4,
    Part5,
};

QColor colour(Role role, Mode mode);
QColor colour(Meaning meaning, Mode mode);

} // namespace larder::theme
