// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace larder::shell {

/// How well what a person typed fits a text of the command palette.
struct PaletteMatch {
    int score = 0;      ///< greater is better; 0 when nothing was typed
    QList<int> letters; ///< places in the text to mark, ascending
};

/// Each word typed must be found in the text as a subsequence, whatever the case: "ovw" finds
/// "Overview". Letters at the start of a word and letters that follow each other count most, so
/// that "set pa" finds "Settings page" before "Reset pause". nullopt: no fit.
///
/// Thread: any. Cost: O(letters typed × length of the text).
std::optional<PaletteMatch> matchPalette(QStringView typed, QStringView text);

} // namespace larder::shell
