// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/keptpasswords.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

namespace larder::connect {

using profiles::PasswordStore;
using profiles::Profile;

namespace {

/// Passes on the first answer: the keychain's, or ours when it is silent for too long.
template<typename Answer>
class FirstAnswer final
{
public:
    FirstAnswer(QObject *owner, std::function<void(Answer)> done)
        : m_owner(owner)
        , m_done(std::move(done))
    {
    }

    void settle(Answer answer)
    {
        if (auto done = std::exchange(m_done, nullptr); done && m_owner)
            done(std::move(answer));
    }

private:
    QPointer<QObject> m_owner;
    std::function<void(Answer)> m_done;
};

template<typename Answer>
std::function<void(Answer)> within(std::chrono::milliseconds patience, QObject *owner,
                                   std::function<void(Answer)> done)
{
    auto first = std::make_shared<FirstAnswer<Answer>>(owner, std::move(done));
    QTimer::singleShot(patience, owner, [first] {
        first->settle(Error{ErrorCode::SecretUnavailable, "the keychain does not answer"});
    });
    return [first](Answer answer) { first->settle(std::move(answer)); };
}

} // namespace

KeptPasswords::KeptPasswords(profiles::SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

void KeptPasswords::read(const Profile &profile, ReadDone done)
{
    if (const auto found = m_memory.find(profile.id); found != m_memory.end())
        done(found->second);
    else if (profile.passwordStore == PasswordStore::Keychain)
        m_keychain.read(profile.id, within<Result<Secret>>(m_patience, this, std::move(done)));
    else
        done(Secret());
}

void KeptPasswords::keep(const Profile &profile, const Secret &password)
{
    if (password.isEmpty()) {
        forget(profile);
        return;
    }
    if (profile.passwordStore == PasswordStore::AskEachTime)
        return;
    // Of the keychain's too, until it has it: nothing typed is lost meanwhile.
    m_memory[profile.id] = password;
    if (profile.passwordStore == PasswordStore::Keychain)
        writeKeychain(profile, password);
}

void KeptPasswords::forget(const Profile &profile)
{
    m_memory.erase(profile.id);
    if (profile.passwordStore == PasswordStore::Keychain)
        m_keychain.remove(profile.id, [](const Result<void> &) {});
}

void KeptPasswords::writeKeychain(const Profile &profile, const Secret &password)
{
    auto done = [this, password, id = profile.id, name = profile.name](Result<void> written) {
        if (written) {
            m_memory.erase(id);
            return;
        }
        m_memory[id] = password;
        Q_EMIT keptInMemory(QString::fromStdString(name));
    };
    m_keychain.write(profile.id, password, within<Result<void>>(m_patience, this, std::move(done)));
}

} // namespace larder::connect
