// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/applications.h"

#include <algorithm>

namespace larder::demo {

std::vector<Part> parts()
{
    return {
        {"auth-api-1", 0, 0.22, 0.16, makeAuthApplication},
        {"auth-api-2", 0, 0.20, 0, makeAuthApplication},
        {"profile-api", 0, 0.15, 0.09, makeProfileApplication},
        {"session-gateway", 0, 0.20, 0.04, makeSessionApplication},
        {"session-reaper", 0, 0.002, 0, makeSessionReaper},
        {"task-api", taskDatabase, 0.118, 0.17, makeTaskApplication},
        {"analytics-api", 2, 0.11, 0.54, makeAnalyticsApplication},
    };
}

std::uint64_t scaled(std::uint64_t count, double scale, std::uint64_t least)
{
    return std::max(static_cast<std::uint64_t>(static_cast<double>(count) * scale), least);
}

} // namespace larder::demo
