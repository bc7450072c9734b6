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

/// Looks at one server, once per call: one PING by itself for the round trip, then INFO. Keeps the
/// counters of the look before and turns them into rates. One sampler serves a server for as long
/// as its Client does, over cuts and restarts: a failed sample is the host's gap, and the next good
/// one goes on.
///
/// A server that reads its dataset refuses PING and answers INFO: that gives a Sample with
/// Persistence::isLoading, loadedShare and loadingEta, not an Error. So does a replica that lost
/// its primary and serves nothing stale: Replication::linkUp is false. So does a server that cannot
/// save: Persistence::lastSaveOk is false. A user who may not run PING or INFO still gets a Sample,
/// with the round trip and missingRights.
///
/// Thread:    worker:sample, one caller.
/// Ownership: `client` and `clock` must outlive it.
/// Errors:    those of the Client.
/// Cost:      2 commands a call (3 where INFO takes one section only) and about 6 KB; measured and
///            told in Sample::cost.
class ServerSampler final
{
public:
    ServerSampler(redis::Client &client, const Clock &clock);
    ~ServerSampler();
    ServerSampler(const ServerSampler &) = delete;
    ServerSampler &operator=(const ServerSampler &) = delete;

    Result<Sample> sample(const Deadline &deadline);

    /// Now, on the axis of Sample::at: when a sample that failed is marked as a gap.
    WallTime now() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace larder::monitoring
