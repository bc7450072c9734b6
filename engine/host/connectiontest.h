// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/error.h"
#include "engine/base/workerthread.h"
#include "engine/host/rights.h"
#include "engine/redis/connection.h"
#include "engine/redis/connectoptions.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace larder::host {

/// How a whole test ended.
///
/// Thread: any (value).
struct TestVerdict {
    std::optional<Error> error;           ///< that of the phase that failed; nullopt: it connected
    std::optional<Inspection> inspection; ///< nullopt: not reached
};

/// Tries a connection the way a client would make it, one phase after the other, and tells each
/// as it ends; stops at the first that fails. Changes nothing on the server.
///
///     Idle -- start() --> Running -- the last phase, or one that failed --> Idle (finished)
///     Running -- cancel(), start() --> Idle, Running: no signal of the old run comes any more
///
/// Thread:    gui; the work runs on worker:test.
/// Ownership: owns its worker. Destruction cancels; blocked I/O wakes at once.
/// Errors:    in the reports and the verdict.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(redis::ConnectOptions options);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void phaseEnded(const larder::redis::PhaseReport &report);
    void finished(const larder::host::TestVerdict &verdict);

private:
    void work(const redis::ConnectOptions &options, std::uint64_t run, const Deadline &deadline);

    std::uint64_t m_run = 0; // dates the reports: those of a cancelled run are dropped
    bool m_isRunning = false;
    std::stop_source m_stop;
    WorkerThread m_worker; // last: joined before the rest goes
};

} // namespace larder::host
