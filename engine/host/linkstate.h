// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/error.h"
#include "engine/redis/identity.h"

#include <cstdint>
#include <optional>

namespace larder::host {

enum class LinkPhase : std::uint8_t {
    Off,          ///< not asked to connect
    Connecting,   ///< the first attempt is under way
    Connected,    ///< the last sample was answered
    Loading,      ///< the server reads its dataset; it is well
    Reconnecting, ///< it was connected or may come up: attempts go on
    Refused,      ///< needs a person: password, certificate, address. No attempts by itself
};

/// How things stand between the console and one server.
///
/// Thread: any (value).
struct LinkState {
    LinkPhase phase = LinkPhase::Off;
    std::optional<Error> error; ///< what went wrong; set in Reconnecting and Refused
    WallTime since;             ///< the phase began
    std::optional<WallTime>
        lastSampleAt; ///< what the window shows is from then; nullopt: nothing yet
    int attempt = 0;  ///< failed attempts since the last good one
    std::optional<WallTime> nextAttemptAt;
    std::optional<double> loadedShare; ///< 0 to 1 in Loading
    redis::Identity identity;          ///< last known

    bool isStale() const
    {
        const bool isLive = phase == LinkPhase::Connected || phase == LinkPhase::Loading;
        return !isLive && lastSampleAt.has_value();
    }
};

} // namespace larder::host
