// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/host/joiner.h"
#include "engine/host/servercontext.h"
#include "engine/profiles/profile.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace larder::host {

/// Every server the console knows, connected or not, in the order of the profiles.
///
/// Thread:    gui.
/// Ownership: owns the contexts. `clock` and `log` must outlive it. The destructor stops all
/// workers
///            and waits for them, well under a second whatever their servers do.
class EngineHost final : public QObject
{
    Q_OBJECT

public:
    EngineHost(const Clock &clock, LogSink &log, QObject *parent = nullptr);
    ~EngineHost() override;

    ServerContext *add(profiles::Profile profile);
    void remove(const std::string &profileId);
    /// Replaces the profile of a server; its context is made anew, disconnected.
    ServerContext *replace(profiles::Profile profile);

    std::vector<ServerContext *> servers() const;
    ServerContext *find(const std::string &profileId) const; ///< nullptr: not known

    /// Starts the demo's server and traffic and adds it, connecting, as a profile that is never
    /// saved. The next call gives the same one, or a new one if its server has ended. Errors:
    /// ProgramMissing, ProgramFailed.
    Result<ServerContext *> startDemo();
    bool isDemo(const ServerContext *server) const;

Q_SIGNALS:
    void added(larder::host::ServerContext *server);
    void aboutToRemove(larder::host::ServerContext *server);

private:
    class Demo;
    const Clock &m_clock;
    LogSink &m_log;
    Joiner m_joiner; // before all that is left to it
    std::vector<ServerContext *> m_servers;
    std::shared_ptr<Demo> m_demo; // nullptr: not started
};

} // namespace larder::host
