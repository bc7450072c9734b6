// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/blocks.h"
#include "engine/monitoring/history.h"
#include "engine/monitoring/sample.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace larder::ctl {

/// One figure of the dashboard with what explains it.
///
/// Thread: any (value).
struct Card {
    QString title;
    QStringList values;        ///< the same figure, ever shorter: the first that fits is shown
    QStringList details;       ///< as many as fit, the first first
    monitoring::Metric metric; ///< of the chart
    Foot foot = Foot::Zero;
    std::optional<double> share; ///< 0 to 1: a bar shows it
    /// A value of the chart in words.
    QString (*spoken)(double value);

    /// What the foot and the top of a chart of `charted` stand for; empty: there is none, or
    /// nothing above zero.
    QString scaleOf(const std::vector<float> &charted) const;
};

/// The cards, in the order of their importance.
std::vector<Card> cardsOf(const monitoring::Sample &sample);
inline constexpr int cardCount = 9;

} // namespace larder::ctl
