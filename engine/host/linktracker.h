// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/error.h"
#include "engine/host/linkstate.h"
#include "engine/monitoring/sample.h"

#include <chrono>
#include <optional>

namespace larder::host {

/// How the client stands when a look at its server has failed.
struct Attempts {
    int failed = 0;                              ///< since the last good connection
    std::optional<Clock::TimePoint> nextAttempt; ///< nullopt: none is scheduled
};

/// Turns the outcomes of looking at a server into the LinkState a person sees, and says when to
/// look next.
///
///     Connecting -- a sample --> Connected | Loading
///     Connecting, Connected, Loading -- a failure --> Reconnecting -- a sample --> Connected
///     any -- a failure that only a person can mend --> Refused (until retry())
///
/// Thread:    worker:sample.
/// Ownership: `clock` must outlive it.
/// Cost:      O(1), no I/O.
class LinkTracker final
{
public:
    explicit LinkTracker(const Clock &clock);

    const LinkState &state() const { return m_state; }

    void sampled(const monitoring::Sample &sample);
    /// `error` of one look. A look that ran out of time while the first connection is still being
    /// made changes nothing.
    void failed(const Error &error, const Attempts &attempts);
    /// A person asked to try again.
    void retry();

    /// When to look next, for a server that is looked at every `interval` and was last at `begun`;
    /// nullopt: only when a person asks.
    std::optional<Clock::TimePoint> nextLook(Clock::TimePoint begun,
                                             std::chrono::milliseconds interval) const;

private:
    void enter(LinkPhase phase);

    const Clock &m_clock;
    LinkState m_state;
    std::optional<Clock::TimePoint> m_nextAttempt;
    int m_samples = 0; // in a row
};

/// Whether trying again cannot help before a person has changed something.
bool needsPerson(ErrorCode code);

} // namespace larder::host
