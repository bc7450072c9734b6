// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartview.h"
#include "ui/overview/commandload.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace larder::overview {

/// The charts of the page, in their order.
enum class ChartId : std::uint8_t {
    HitRatio,
    HitsAndMisses,
    RoundTrip,
    Memory,
    ExpiredAndEvicted,
    Commands,
    Network,
    Clients,
    Keys, ///< only in large, from its card
};
inline constexpr std::size_t chartsOnBoard = 8;
inline constexpr std::size_t chartCount = 9;

kit::ChartContent chartContent(ChartId id);

/// Which commands have a layer of their own in the chart of commands: the busiest by calls, at most
/// four; the rest is "other". The choice is kept as long as it is nearly the best, so that colours
/// and layers do not jump.
///
/// Thread: gui.
class BusiestCommands final
{
public:
    /// True when the choice is another one than before.
    bool choose(const std::vector<CommandLoad> &loads);
    std::vector<kit::ChartSeries> series(const monitoring::History &history) const;

private:
    std::vector<std::string> m_names; // busiest first
};

} // namespace larder::overview
