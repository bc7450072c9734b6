// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/savedservers.h"

#include "engine/host/enginehost.h"
#include "engine/host/servercontext.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

namespace larder::connect {

using host::ServerContext;
using profiles::PasswordStore;
using profiles::Profile;

SavedServers::SavedServers(host::EngineHost &host, profiles::SecretStore &keychain,
                           std::string path, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_passwords(keychain)
    , m_file(std::move(path))
    , m_disk("disk")
{
    connect(&m_passwords, &KeptPasswords::keptInMemory, this,
            [this](const QString &name) { Q_EMIT noticed(keychainFailed(name)); });
    connect(&m_host, &host::EngineHost::added, this, &SavedServers::watch);
    for (auto *server : m_host.servers())
        watch(server);
}

SavedServers::~SavedServers() = default;

void SavedServers::load()
{
    m_disk.post([this](const std::stop_token &) {
        auto read = m_file.load();
        QMetaObject::invokeMethod(
            this, [this, read = std::move(read)] { adopt(read); }, Qt::QueuedConnection);
    });
}

void SavedServers::adopt(const Result<profiles::LoadedProfiles> &read)
{
    m_isLoaded = true;
    if (!read) {
        Q_EMIT noticed(profilesNotRead(read.error()));
        Q_EMIT loaded();
        return;
    }
    if (read->isFromBackup)
        Q_EMIT noticed(profilesRestored(read->damagedCopy));

    const bool wasChanged = !m_saved.empty(); // added to while the file was being read
    std::vector<ServerContext *> atStart;
    for (const auto &profile : read->profiles) {
        m_saved.insert(profile.id);
        auto *server = m_host.add(profile);
        if (profile.connectAtStart)
            atStart.push_back(server);
    }
    if (wasChanged)
        save();
    Q_EMIT loaded();
    for (auto *server : atStart)
        connectServer(server);
}

void SavedServers::save()
{
    if (!m_isLoaded)
        return;

    std::vector<Profile> list;
    for (const auto *server : m_host.servers()) {
        if (m_saved.count(server->profile().id) > 0)
            list.push_back(server->profile());
    }
    m_disk.post([this, list = std::move(list)](const std::stop_token &) {
        const auto written = m_file.save(list);
        if (written)
            return;
        QMetaObject::invokeMethod(
            this, [this, error = written.error()] { Q_EMIT noticed(profilesNotWritten(error)); },
            Qt::QueuedConnection);
    });
}

ServerContext *SavedServers::add(const Accepted &accepted)
{
    auto profile = accepted.profile;
    profile.name = profiles::freeName(profile.name, profiles());
    m_saved.insert(profile.id);
    auto *server = m_host.add(profile);
    save();

    const auto password = accepted.password.value_or(Secret());
    m_passwords.keep(profile, password);
    if (accepted.connectNow)
        begin(server, password, {});
    return server;
}

ServerContext *SavedServers::change(ServerContext *server, const Accepted &accepted)
{
    const Profile before = server->profile();
    const bool wasOn = server->state().phase != host::LinkPhase::Off;
    const bool reconnect = accepted.connectNow || wasOn;

    m_saved.insert(accepted.profile.id);
    const QPointer<ServerContext> changed = m_host.replace(accepted.profile);
    save();

    const auto settle = [this, changed, reconnect, before](const Secret &password) {
        if (!changed)
            return;
        if (changed->profile().passwordStore != before.passwordStore)
            m_passwords.forget(before);
        m_passwords.keep(changed->profile(), password);
        if (reconnect && password.isEmpty())
            connectServer(changed);
        else if (reconnect)
            begin(changed, password, {});
    };
    if (accepted.password)
        settle(*accepted.password);
    else // stays, but may have to move to where it is kept from now on
        m_passwords.read(before,
                         [settle](const Result<Secret> &kept) { settle(kept ? *kept : Secret()); });
    return changed;
}

ServerContext *SavedServers::duplicate(ServerContext *server)
{
    const Profile original = server->profile();
    Profile copy = original;
    copy.id = profiles::newProfileId();
    copy.name = profiles::freeName(original.name, profiles());

    m_saved.insert(copy.id);
    auto *added = m_host.add(copy);
    save();
    m_passwords.read(original, [this, copy](const Result<Secret> &kept) {
        if (kept && m_saved.count(copy.id) > 0)
            m_passwords.keep(copy, *kept);
    });
    return added;
}

void SavedServers::remove(ServerContext *server)
{
    const Profile profile = server->profile();
    m_saved.erase(profile.id);
    m_attempts.erase(profile.id);
    m_host.remove(profile.id);
    m_passwords.forget(profile);
    save();
}

void SavedServers::connectServer(ServerContext *server)
{
    if (server->profile().passwordStore == PasswordStore::AskEachTime) {
        Q_EMIT passwordWanted(server, Asking::EachTime);
        return;
    }
    m_passwords.read(server->profile(),
                     [this, server = QPointer<ServerContext>(server)](const Result<Secret> &kept) {
                         if (!server)
                             return;
                         // Many servers want no password: a keychain that fails matters only if
                         // this one does.
                         if (kept)
                             begin(server, *kept, {.ifRequired = Asking::Missing, .unproven = {}});
                         else
                             begin(server, Secret(),
                                   {.ifRequired = Asking::NoKeychain, .unproven = {}});
                     });
}

void SavedServers::connectServer(ServerContext *server, const Secret &password)
{
    begin(server, password, {.ifRequired = Asking::Missing, .unproven = password});
}

void SavedServers::begin(ServerContext *server, const Secret &password, Attempt attempt)
{
    m_attempts[server->profile().id] = std::move(attempt);
    server->connectTo(password);
}

void SavedServers::watch(ServerContext *server)
{
    connect(server, &ServerContext::stateChanged, this, [this, server] { linkChanged(server); });
}

void SavedServers::linkChanged(ServerContext *server)
{
    const auto found = m_attempts.find(server->profile().id);
    if (found == m_attempts.end())
        return;
    const auto &state = server->state();
    const bool isIn =
        state.phase == host::LinkPhase::Connected || state.phase == host::LinkPhase::Loading;
    if (!isIn && state.phase != host::LinkPhase::Refused)
        return;

    const auto attempt = std::move(found->second);
    m_attempts.erase(found);
    if (isIn && attempt.unproven)
        m_passwords.keep(server->profile(), *attempt.unproven);
    if (isIn || !state.error)
        return;
    if (state.error->code == ErrorCode::AuthRequired)
        Q_EMIT passwordWanted(server, attempt.ifRequired);
    if (state.error->code == ErrorCode::AuthFailed)
        Q_EMIT passwordWanted(server, Asking::Refused);
}

bool SavedServers::isDemo(const ServerContext *server) const
{
    return m_host.isDemo(server);
}

std::vector<Profile> SavedServers::profiles() const
{
    std::vector<Profile> list;
    for (const auto *server : m_host.servers())
        list.push_back(server->profile());
    return list;
}

} // namespace larder::connect
