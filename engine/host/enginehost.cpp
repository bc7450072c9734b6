// SPDX-License-Identifier: Apache-2.0
#include "engine/host/enginehost.h"

#include "engine/demo/demoserver.h"
#include "engine/demo/traffic.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

namespace larder::host {

namespace {

using namespace std::chrono_literals;

constexpr auto longestFilling = 1s; // that a person is kept waiting for

profiles::Profile demoProfile(redis::ConnectOptions connect)
{
    profiles::Profile profile;
    profile.id = profiles::newProfileId();
    profile.name = "demo";
    profile.label = profiles::Label::Development;
    profile.passwordStore = profiles::PasswordStore::Session;
    profile.options.connect = std::move(connect);
    profile.options.connect.clientName = "larder";
    profile.options.connect.password = Secret();
    return profile;
}

} // namespace

/// The demo's server and those who use it; these end first.
class EngineHost::Demo final
{
public:
    Demo(demo::DemoServer started, const Clock &clock, LogSink &log)
        : m_log(log)
        , m_server(std::move(started))
        , m_traffic({.connect = m_server.connectOptions(), .ownsServer = true}, clock, log)
    {
    }

    const redis::ConnectOptions &connectOptions() const { return m_server.connectOptions(); }

    /// Waits until the cache is filled, so that what a person sees first is a cache at work.
    void wait(const Deadline &deadline)
    {
        if (m_traffic.waitUntilWarm(deadline) || deadline.isStopped())
            return;
        if (const auto ended = failure())
            m_log.write(LogLevel::Error, "demo", ended->detail);
    }

    /// Why its server has ended; nullopt: it runs. Thread: any.
    std::optional<Error> failure()
    {
        const std::lock_guard lock(m_mutex);
        return m_server.failure();
    }

    std::string profileId;

private:
    LogSink &m_log;
    std::mutex m_mutex; // of failure()
    demo::DemoServer m_server;
    demo::Traffic m_traffic;
};

EngineHost::EngineHost(const Clock &clock, LogSink &log, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_log(log)
{
}

EngineHost::~EngineHost()
{
    for (auto *server : m_servers)
        delete server;
}

ServerContext *EngineHost::add(profiles::Profile profile)
{
    auto *server = new ServerContext(std::move(profile), m_clock, m_log, m_joiner, this);
    m_servers.push_back(server);
    Q_EMIT added(server);
    return server;
}

void EngineHost::remove(const std::string &profileId)
{
    auto *server = find(profileId);
    if (!server)
        return;
    Q_EMIT aboutToRemove(server);
    std::erase(m_servers, server);
    if (isDemo(server))
        m_joiner.take(std::exchange(m_demo, nullptr));
    delete server;
}

ServerContext *EngineHost::replace(profiles::Profile profile)
{
    auto *old = find(profile.id);
    if (!old)
        return add(std::move(profile));
    Q_EMIT aboutToRemove(old);
    auto *fresh = new ServerContext(std::move(profile), m_clock, m_log, m_joiner, this);
    std::replace(m_servers.begin(), m_servers.end(), old, fresh);
    delete old;
    Q_EMIT added(fresh);
    return fresh;
}

std::vector<ServerContext *> EngineHost::servers() const
{
    return m_servers;
}

ServerContext *EngineHost::find(const std::string &profileId) const
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), [&](const auto *server) {
        return server->profile().id == profileId;
    });
    return found == m_servers.end() ? nullptr : *found;
}

Result<ServerContext *> EngineHost::startDemo()
{
    if (m_demo && !m_demo->failure())
        return find(m_demo->profileId);
    if (m_demo)
        remove(std::string(m_demo->profileId)); // its server was killed: a new one
    auto started = demo::DemoServer::start({});
    if (!started)
        return std::move(started).error();
    m_demo = std::make_shared<Demo>(*std::move(started), m_clock, m_log);
    auto profile = demoProfile(m_demo->connectOptions());
    m_demo->profileId = profile.id;
    auto *server = add(std::move(profile));
    server->connectAfter(
        [held = std::weak_ptr(m_demo)](const std::stop_token &token) {
            if (const auto demo = held.lock())
                demo->wait(Deadline::in(longestFilling).stoppedBy(token));
        },
        m_demo->connectOptions().password);
    return server;
}

bool EngineHost::isDemo(const ServerContext *server) const
{
    return m_demo && server && server->profile().id == m_demo->profileId;
}

} // namespace larder::host
