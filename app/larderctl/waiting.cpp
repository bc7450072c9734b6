// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/waiting.h"

#include <poll.h>
#include <vector>

namespace larder::ctl {

void waitForAny(std::initializer_list<int> descriptors, std::chrono::milliseconds longest)
{
    std::vector<pollfd> polled;
    for (const int descriptor : descriptors)
        polled.push_back({.fd = descriptor, .events = POLLIN, .revents = 0});
    poll(polled.data(), polled.size(), static_cast<int>(longest.count()));
}

} // namespace larder::ctl
