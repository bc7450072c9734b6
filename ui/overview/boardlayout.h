// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace larder::overview {

/// Where the cards of the page lie, by the width there is.
///
///     from 2200    KPIs in one row, charts 4 per row, tables beneath, no row higher than 280
///     from 1300    KPIs in one row, charts 3 per row, the last two beside the tables
///     from 900     KPIs in two rows, charts 2 per row
///     below        KPIs in two rows, charts 1 per row
///
/// Rows of charts share the height that is left and never fall below 200: then the page scrolls.
///
/// Thread: any (value).
struct BoardLayout {
    std::vector<QRect> kpis; ///< the hero first, which takes two places
    std::vector<QRect> charts;
    std::vector<QRect> tables;
    int height = 0; ///< of all

    struct Counts {
        int kpis = 0; ///< the hero included
        int charts = 0;
        int tables = 0;
    };
    static BoardLayout of(QSize room, Counts counts);
};

/// From this width on the ranges stand side by side; below they are a menu.
inline constexpr int wideFrom = 1'300;

} // namespace larder::overview
