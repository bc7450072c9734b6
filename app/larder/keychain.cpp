// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/keychain.h"

#include "engine/base/process.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <mutex>
#include <utility>

namespace larder::app {

namespace {

using namespace std::chrono_literals;

constexpr auto service = "Larder";
constexpr auto longestGoodbye = 200ms;

Secret secretOf(const QKeychain::Job &job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return read ? Secret(read->binaryData().toStdString()) : Secret();
}

Result<Secret> answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return secretOf(job);
    case QKeychain::EntryNotFound:
        return Secret(); // nothing there: neither to read nor to remove
    default:
        return Error{ErrorCode::SecretUnavailable, job.errorString().toStdString()};
    }
}

template<typename Job>
std::unique_ptr<Job> jobFor(const std::string &profileId)
{
    auto job = std::make_unique<Job>(QString::fromLatin1(service));
    job->setKey(QString::fromStdString(profileId));
    job->setInsecureFallback(false);
    return job;
}

} // namespace

/// The way back from the keychain's thread to the window's, closed when the window's side goes.
///
/// Thread: any (locked).
class Keychain::Link final
{
public:
    explicit Link(Keychain &keychain)
        : m_keychain(&keychain)
    {
    }

    void deliver(std::uint64_t request, Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_keychain)
            return;
        QMetaObject::invokeMethod(
            m_keychain,
            [keychain = m_keychain, request, answer = std::move(answer)]() mutable {
                keychain->settle(request, std::move(answer));
            },
            Qt::QueuedConnection);
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_keychain = nullptr;
    }

private:
    std::mutex m_mutex;
    Keychain *m_keychain; // nullptr once closed
};

Keychain::Keychain(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_link(std::make_shared<Link>(*this))
{
}

Keychain::~Keychain()
{
    m_link->close();
    if (!m_thread)
        return;
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(longestGoodbye)))
        return;
    // A bus that hangs holds its thread for longer than anybody waits for a program to end. The
    // thread is left behind, its object with it, and QtDBus must not wait for it either.
    static_cast<void>(m_thread.release());
    skipCleanupAtExit();
}

void Keychain::read(const std::string &profileId, ReadDone done)
{
    ask(
        [profileId]() -> QKeychain::Job * {
            return jobFor<QKeychain::ReadPasswordJob>(profileId).release();
        },
        std::move(done));
}

void Keychain::write(const std::string &profileId, Secret secret, WriteDone done)
{
    ask(
        [profileId, secret = std::move(secret)]() -> QKeychain::Job * {
            auto job = jobFor<QKeychain::WritePasswordJob>(profileId);
            const auto bytes = secret.reveal();
            job->setBinaryData(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
            return job.release();
        },
        [done = std::move(done)](const Answer &answer) {
            done(answer ? Result<void>() : Result<void>(answer.error()));
        });
}

void Keychain::remove(const std::string &profileId, WriteDone done)
{
    ask(
        [profileId]() -> QKeychain::Job * {
            return jobFor<QKeychain::DeletePasswordJob>(profileId).release();
        },
        [done = std::move(done)](const Answer &answer) {
            done(answer ? Result<void>() : Result<void>(answer.error()));
        });
}

void Keychain::ask(MakeJob makeJob, ReadDone done)
{
    const auto request = ++m_lastRequest;
    m_waiting.emplace(request, std::move(done));
    QTimer::singleShot(m_patience, this, [this, request] {
        settle(request, Error{ErrorCode::SecretUnavailable, "no answer"});
    });
    QMetaObject::invokeMethod(
        jobs(),
        [link = m_link, request, makeJob = std::move(makeJob)] {
            // Deletes itself when it has finished. One that never does cannot be taken back: its
            // backend would answer into freed memory.
            auto *job = makeJob();
            QObject::connect(job, &QKeychain::Job::finished, job,
                             [link, request](const QKeychain::Job *finished) {
                                 link->deliver(request, answerOf(*finished));
                             });
            job->start();
        },
        Qt::QueuedConnection);
}

void Keychain::settle(std::uint64_t request, Answer answer)
{
    if (auto waiting = m_waiting.extract(request))
        waiting.mapped()(std::move(answer));
}

QObject *Keychain::jobs()
{
    if (m_thread)
        return m_jobs;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("keychain"));
    m_jobs = new QObject;
    m_jobs->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_jobs, &QObject::deleteLater);
    m_thread->start();
    return m_jobs;
}

} // namespace larder::app
