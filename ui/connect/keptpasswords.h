// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/secret.h"
#include "engine/profiles/profile.h"
#include "engine/profiles/secretstore.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <map>
#include <string>

namespace larder::connect {

/// The passwords of the saved servers, each where its profile wants it: in the keychain, in memory
/// until Larder closes, or nowhere. A password the keychain does not take stays in memory.
///
/// Thread:    gui. Answers come at once or later, never twice, and not after destruction.
/// Ownership: `keychain` must outlive it.
/// Errors:    SecretUnavailable, also when the keychain is silent for longer than its patience.
class KeptPasswords final : public QObject
{
    Q_OBJECT

public:
    using ReadDone = profiles::SecretStore::ReadDone;

    explicit KeptPasswords(profiles::SecretStore &keychain, QObject *parent = nullptr);

    /// An empty Secret: none is kept.
    void read(const profiles::Profile &profile, ReadDone done);
    /// Puts it where the profile wants it. Empty: forgets it.
    void keep(const profiles::Profile &profile, const Secret &password);
    /// Asks the keychain only when the profile keeps its password there.
    void forget(const profiles::Profile &profile);

    /// How long the keychain may take; it may have to ask its user. 5 s unless told.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    /// The keychain did not take the password of the server `name`.
    void keptInMemory(const QString &name);

private:
    void writeKeychain(const profiles::Profile &profile, const Secret &password);

    profiles::SecretStore &m_keychain;
    std::map<std::string, Secret> m_memory; // by profile id
    std::chrono::milliseconds m_patience{5'000};
};

} // namespace larder::connect
