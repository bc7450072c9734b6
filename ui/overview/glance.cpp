// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/glance.h"

#include <algorithm>

namespace larder::overview {

bool Glance::mayRun(std::string_view command) const
{
    if (!sample)
        return true;
    const auto &missing = sample->missingRights;
    return std::find(missing.begin(), missing.end(), command) == missing.end();
}

} // namespace larder::overview
