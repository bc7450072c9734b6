// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"
#include "engine/profiles/secretstore.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>

namespace QKeychain {
class Job;
}

namespace larder::app {

/// The system's keychain: Secret Service or KWallet, through QtKeychain. Passwords are never kept
/// in any other place, least of all in a file in clear: when the keychain is not there, that is an
/// error.
///
/// Thread:    gui; the talk with the keychain is on a thread of its own with an event loop, because
///            the first word to a session bus that hangs blocks for half a minute.
/// Ownership: the destructor drops what is not answered yet and waits at most 200 ms. One per
///            program: QtKeychain's queue stays with the thread that used it first.
/// Errors:    SecretUnavailable: no service, access denied, or no answer within `patience`. The
///            detail is the keychain's reason.
class Keychain final : public QObject, public profiles::SecretStore
{
    Q_OBJECT

public:
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::seconds(5),
                      QObject *parent = nullptr);
    ~Keychain() override;

    void read(const std::string &profileId, ReadDone done) override;
    void write(const std::string &profileId, Secret secret, WriteDone done) override;
    void remove(const std::string &profileId, WriteDone done) override;

private:
    class Link;
    using Answer = Result<Secret>;
    using MakeJob = std::function<QKeychain::Job *()>;

    void ask(MakeJob makeJob, ReadDone done);
    void settle(std::uint64_t request, Answer answer);
    QObject *jobs();

    const std::chrono::milliseconds m_patience;
    std::uint64_t m_lastRequest = 0;
    std::map<std::uint64_t, ReadDone> m_waiting; // by request; those past their time are gone
    std::shared_ptr<Link> m_link;
    std::unique_ptr<QThread> m_thread; // started by the first request
    QObject *m_jobs = nullptr;         // lives on m_thread, which deletes it
};

} // namespace larder::app
