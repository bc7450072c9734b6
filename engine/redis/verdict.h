// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/error.h"
#include "engine/redis/commandtraits.h"

#include <cstdint>

namespace larder::redis {

/// What the end of a call says about the health of its endpoint.
enum class Verdict : std::uint8_t {
    Healthy, ///< it served the command, or said for good reason that it will not
    Failing, ///< it did not serve a command that it should
    Silent,  ///< nothing: refused here, cancelled, or a matter for a person
};

/// How a failed call of `commandClass` counts in the circuit of that class.
///
/// Timeouts and cuts count in every class. A server that refuses writes (OOM, MISCONF, NOREPLICAS,
/// READONLY) fails in Write alone, so that reads and upkeep go on. Sign-in and permission never
/// count: rest does not heal them. Attempts to connect are paced by Backoff and do not count
/// either; nor do LOADING, BUSY and MASTERDOWN, which say more than "resting" would.
Verdict verdictOf(CommandClass commandClass, ErrorCode code);

} // namespace larder::redis
