// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitoring/history.h"
#include "engine/monitoring/sample.h"
#include "ui/kit/chartmarker.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace larder::overview {

/// One start of the server while it was watched.
struct Restart {
    metrics::TimeMs at = 0;
    std::optional<std::uint64_t> keysBefore; ///< nullopt: not known
};

/// Knows from the uptime in the samples when the server was started anew.
///
/// Thread: gui.
class RestartLog final
{
public:
    /// True when `sample` tells of a start that was not known.
    bool take(const monitoring::Sample &sample, const monitoring::History &history);
    void clear() { m_restarts.clear(); }

    const std::vector<Restart> &restarts() const { return m_restarts; } ///< oldest first
    std::vector<kit::ChartMarker> markers() const;

private:
    std::vector<Restart> m_restarts;
};

} // namespace larder::overview
