// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/monitoring/sample.h"

#include <memory>

namespace larder::redis {
class Client;
}

namespace larder::monitoring {

/// Looks at one server, once per call: one PING by itself for the round trip, then INFO in one
/// pipeline. Keeps the counters of the look before and turns them into rates.
///
/// Thread:    worker:sample, one caller.
/// Ownership: `client` and `clock` must outlive it.
/// Errors:    those of the Client; Loading while the server reads its dataset. A user that may not
///            run INFO still gives a Sample, with round trip and missingRights.
/// Cost:      2 commands a call and about 6 KB; measured and told in Sample::cost.
class ServerSampler final
{
public:
    ServerSampler(redis::Client &client, const Clock &clock);
    ~ServerSampler();

    Result<Sample> sample(const Deadline &deadline);

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace larder::monitoring
