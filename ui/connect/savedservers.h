// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"
#include "engine/base/workerthread.h"
#include "engine/profiles/profilefile.h"
#include "ui/connect/accepted.h"
#include "ui/connect/keptpasswords.h"
#include "ui/connect/notice.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace larder::host {
class EngineHost;
class ServerContext;
} // namespace larder::host

namespace larder::connect {

/// Why a password is asked for.
enum class Asking : std::uint8_t {
    EachTime,  ///< the profile says so
    Missing,   ///< none is kept, and the server wants one
    Refused,   ///< the server does not take the one it was given
    NoKeychain ///< the keychain does not answer
};

/// The servers a person has saved: their profiles on disk, their passwords in the SecretStore and
/// their contexts in the EngineHost, kept in step.
///
/// Thread:    gui. Files are read and written on worker:disk; the last state asked for is written
///            before the destructor returns.
/// Ownership: `host` and `keychain` must outlive it.
/// Errors:    told by noticed(). A password that the keychain does not take is kept until Larder
///            closes; a file of a later version is never written over, a damaged one set aside.
class SavedServers final : public QObject
{
    Q_OBJECT

public:
    SavedServers(host::EngineHost &host, profiles::SecretStore &keychain, std::string path,
                 QObject *parent = nullptr);
    ~SavedServers() override;

    /// Reads the file, adds every server, connects those that want it at start; then loaded().
    void load();

    /// Under a name of its own when its name is taken. Nothing is contacted unless
    /// `accepted.connectNow` says so.
    host::ServerContext *add(const Accepted &accepted);
    /// The server's context is made anew; answers the new one.
    host::ServerContext *change(host::ServerContext *server, const Accepted &accepted);
    /// A copy under a new name, disconnected, with the same password.
    host::ServerContext *duplicate(host::ServerContext *server);
    /// Forgets profile and password. The server itself is not touched.
    void remove(host::ServerContext *server);

    /// Connects with the password that is kept; passwordWanted() where there is none to be had.
    void connectServer(host::ServerContext *server);
    void connectServer(host::ServerContext *server, const Secret &password);

    /// Where their passwords are.
    KeptPasswords &passwords() { return m_passwords; }

    bool isDemo(const host::ServerContext *server) const;

    /// Of every server, the demo's too: a new name must differ from theirs.
    std::vector<profiles::Profile> profiles() const;

Q_SIGNALS:
    void loaded();
    void noticed(const larder::connect::Notice &notice);
    void passwordWanted(larder::host::ServerContext *server, larder::connect::Asking why);

private:
    /// A connection that was asked for and that the server has not answered yet.
    struct Attempt {
        Asking ifRequired = Asking::Missing; // what to say when it wants a password
        std::optional<Secret> unproven;      // typed just now; kept once the server takes it
    };

    void adopt(const Result<profiles::LoadedProfiles> &read);
    void save();
    void watch(host::ServerContext *server);
    void linkChanged(host::ServerContext *server);
    void begin(host::ServerContext *server, const Secret &password, Attempt attempt);

    host::EngineHost &m_host;
    KeptPasswords m_passwords;

    std::set<std::string> m_saved;             // ids of the profiles that belong in the file
    std::map<std::string, Attempt> m_attempts; // by id
    bool m_isLoaded = false;                   // before that nothing is written

    profiles::ProfileFile m_file; // used on worker:disk only
    WorkerThread m_disk;          // last: joined before the rest goes
};

} // namespace larder::connect
