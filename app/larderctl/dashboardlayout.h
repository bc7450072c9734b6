// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/canvas.h"

#include <QStringList>

namespace larder::ctl {

/// How the dashboard divides a terminal: cards in columns, under them facts and commands, one above
/// the other or, where it is wide, side by side.
///
/// Thread: any (value).
struct DashboardLayout {
    int cardColumns = 1;
    int cardWidth = 0;
    int widerCards = 0; ///< the first so many of a row have one column more
    int chartRows = 0;  ///< of each card; 0: no charts
    bool hasDetails = false;
    int gap = 0; ///< empty rows above each row of cards and above what follows

    int facts = 0;    ///< rows
    int commands = 0; ///< rows under the table's head; -1: no table
    bool isSideBySide = false;

    int widthOf(int place) const { return cardWidth + (place < widerCards ? 1 : 0); }
    int cardRows() const { return 1 + chartRows + (hasDetails ? 1 : 0); }
};

inline constexpr int cardGap = 2; ///< columns between two

/// For `rows` rows between the header and the keys.
DashboardLayout layoutFor(int columns, int rows, int cards, int facts);

/// As many words of `words` as fit into `width`, with commas; never a part of one.
QString joinedWhatFits(const QStringList &words, int width);
/// `text` in lines of at most `width`, broken at spaces, at most `most` of them.
QStringList wrapped(const QString &text, int width, int most);

} // namespace larder::ctl
