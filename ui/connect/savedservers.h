// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/secret.h"
#include "engine/base/workerthread.h"
#include "engine/profiles/import.h"
#include "engine/profiles/profilefile.h"
#include "engine/profiles/secretstore.h"
#include "ui/connect/accepted.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
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

/// Something a person should know about the saved servers; shown as a banner or a toast.
struct Notice {
    enum class Severity : std::uint8_t { Note, Warning };

    Severity severity = Severity::Note;
    QString text;
};

/// The servers a person has saved: their profiles on disk, their passwords in the SecretStore and
/// their contexts in the EngineHost, kept in step.
///
/// Thread:    gui. Files are read and written on worker:disk; the last state asked for is written
///            before the destructor returns.
/// Ownership: `host` and `secrets` must outlive it.
/// Errors:    told by noticed(). A password that the keychain does not take is kept until Larder
///            closes; a file that could not be read is never written over.
class SavedServers final : public QObject
{
    Q_OBJECT

public:
    SavedServers(host::EngineHost &host, profiles::SecretStore &secrets, std::string path,
                 QObject *parent = nullptr);
    ~SavedServers() override;

    /// Reads the file, adds every server, connects those that want it at start; then loaded().
    void load();

    host::ServerContext *add(Accepted accepted);
    /// Nothing is contacted unless `connectNow` of each says so.
    void addAll(std::vector<Accepted> list);
    /// The server's context is made anew; answers the new one.
    host::ServerContext *change(host::ServerContext *server, Accepted accepted);
    /// A copy under a new name, disconnected, with the same password.
    host::ServerContext *duplicate(host::ServerContext *server);
    /// Forgets profile and password. The server itself is not touched.
    void remove(host::ServerContext *server);

    /// Connects with the password that is kept; passwordWanted() where there is none to be had.
    void connectServer(host::ServerContext *server);
    void connectServer(host::ServerContext *server, Secret password);

    /// The password kept for a profile, for a test of its connection.
    void readPassword(const profiles::Profile &profile, profiles::SecretStore::ReadDone done);

    /// Of the profiles, the demo's too; a new one must differ from all.
    QStringList names() const;

Q_SIGNALS:
    void loaded();
    void noticed(const larder::connect::Notice &notice);
    void passwordWanted(larder::host::ServerContext *server, larder::connect::Asking why);
};

} // namespace larder::connect
