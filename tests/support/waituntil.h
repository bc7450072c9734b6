// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"

#include <thread>

namespace larder::test {

/// Whether `condition` comes to hold before anybody loses patience. For tests without an event
/// loop; those with one have QTRY_VERIFY.
template<typename Condition>
bool waitUntil(const Condition &condition)
{
    const auto patience = Deadline::in(std::chrono::seconds(20));
    while (!condition()) {
        if (patience.isPassed())
            return false;
        std::this_thread::yield();
    }
    return true;
}

} // namespace larder::test
