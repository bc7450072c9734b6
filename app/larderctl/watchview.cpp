// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/watchview.h"

#include <algorithm>
#include <utility>

namespace larder::ctl {

namespace {

bool mayNotSee(const monitoring::Sample &sample)
{
    const auto &missing = sample.missingRights;
    return std::find(missing.begin(), missing.end(), "info") != missing.end();
}

} // namespace

void WatchView::take(host::Look look)
{
    link = std::move(look.state);
    if (!look.sample) {
        if (link.phase != host::LinkPhase::Connecting)
            history.appendGap(look.at);
        return;
    }
    history.append(*look.sample);
    if (look.sample->wasRestarted)
        restartedAt = now;
    sample = std::move(look.sample);
}

std::optional<Error> WatchView::hopeless() const
{
    const bool isFirst = history.series().size() <= 1;
    if (sample && isFirst && mayNotSee(*sample))
        return Error{ErrorCode::NoPermission, "this user may not run INFO"};
    if (!sample && link.phase == host::LinkPhase::Refused)
        return link.error;
    return std::nullopt;
}

} // namespace larder::ctl
