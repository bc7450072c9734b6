// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>

#include <cstdint>

class QApplication;

namespace larder::theme {

enum class Density : std::uint8_t { Compact, Regular, Comfortable };

/// The steps of the type scale.
enum class Type : std::uint8_t {
    Hero,        ///< 44: one number per page
    Number,      ///< 28: KPI cards
    Title,       ///< 20: page title, second-rank numbers, the unit beside a hero
    Dialog,      ///< 15: dialog title
    Body,        ///< 13: buttons, fields
    BodyStrong,  ///< 13 medium: card titles, chosen tab
    Cell,        ///< 12: tables, help
    CellStrong,  ///< 12 medium
    Mono,        ///< 12 Hack: keys, values, commands, addresses
    Small,       ///< 11: axes, legends, captions
    SmallStrong, ///< 11 medium: chips, column heads
};

/// Dresses the whole application: fonts, palette and style. Called again to change the mode or
/// density; every widget is then told by QEvent::StyleChange and PaletteChange.
void install(QApplication &application, Mode mode, Density density);

/// What install() was last given.
Mode mode();
Density density();
int rowHeight();   ///< 24, 28 or 34
int fieldHeight(); ///< 28, or 32 when comfortable

QColor colour(Role role);           ///< in the current mode
QColor colour(Meaning meaning);     ///< in the current mode
QColor disabledText();              ///< text3 at 60 %
QColor hovered(const QColor &rest); ///< lighter in dark, darker in light
QColor pressed(const QColor &rest);
QFont font(Type type);
int lineHeight(Type type); ///< px
/// Where the baseline of `font` lies in a box of `height` px, counted from its top, so that text
/// stands in the middle as in the design. Qt's own middle is up to 1 px lower.
int baseline(const QFont &font, int height);

/// Measures of the design, px.
namespace measure {
inline constexpr int pageMargin = 16;
inline constexpr int headMargin = 12; ///< above the page head
inline constexpr int headHeight = 28;
inline constexpr int gap = 12;
inline constexpr int cardPadding = 12;
inline constexpr int cardHead = 30;
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int chipRadius = 4;
inline constexpr int barRadius = 3;
inline constexpr int rail = 184;
inline constexpr int railNarrow = 52;
inline constexpr int topBar = 48;
inline constexpr int statusBar = 26;
inline constexpr int tableHead = 26;
inline constexpr int chip = 20;
inline constexpr int filterChip = 24;
inline constexpr int banner = 36;
} // namespace measure

} // namespace larder::theme
