// SPDX-License-Identifier: Apache-2.0
#include "engine/host/servercontext.h"

#include <QMetaObject>

#include <mutex>
#include <utility>

namespace larder::host {

/// Where the workers leave what they have seen. Closed before the context goes, so that a worker
/// that is still stopping reaches nobody.
class ServerContext::Mailbox final
{
public:
    Mailbox(ServerContext *owner, std::uint64_t epoch)
        : m_epoch(epoch)
        , m_owner(owner)
    {
    }

    void deliver(Look look)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_owner)
            return;
        QMetaObject::invokeMethod(
            m_owner,
            [owner = m_owner, epoch = m_epoch, look = std::move(look)]() mutable {
                // It may have been posted by workers that were let go before it was read.
                if (owner->m_workers && owner->m_epoch == epoch)
                    owner->take(std::move(look));
            },
            Qt::QueuedConnection);
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
    }

private:
    const std::uint64_t m_epoch; // of the owner when this was made
    std::mutex m_mutex;          // protects m_owner
    ServerContext *m_owner;
};

ServerContext::ServerContext(profiles::Profile profile, const Clock &clock, LogSink &log,
                             Joiner &joiner, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_clock(clock)
    , m_log(log)
    , m_joiner(joiner)
    , m_interval(m_profile.sampleEvery)
{
    m_state.since = m_clock.wallNow();
}

ServerContext::~ServerContext()
{
    letGo();
}

void ServerContext::connectTo(const Secret &password)
{
    connectAfter({}, password);
}

void ServerContext::connectAfter(ServerWorkers::Wait wait, const Secret &password)
{
    letGo();
    m_state = LinkState{.phase = LinkPhase::Connecting,
                        .since = m_clock.wallNow(),
                        .lastSampleAt = m_state.lastSampleAt,
                        .identity = m_state.identity};
    auto client = m_profile.options;
    client.connect.password = password;
    m_mailbox = std::make_shared<Mailbox>(this, ++m_epoch);
    m_workers = std::make_shared<ServerWorkers>(
        ServerWorkers::Options{.name = m_profile.name,
                               .client = std::move(client),
                               .sampleEvery = m_interval,
                               .before = std::move(wait)},
        m_clock, m_log, [box = m_mailbox](Look look) { box->deliver(std::move(look)); });
    Q_EMIT stateChanged();
}

void ServerContext::disconnect()
{
    if (!m_workers)
        return;
    letGo();
    m_state = LinkState{.phase = LinkPhase::Off,
                        .since = m_clock.wallNow(),
                        .lastSampleAt = m_state.lastSampleAt,
                        .identity = m_state.identity};
    Q_EMIT stateChanged();
}

void ServerContext::retryNow()
{
    if (m_workers)
        m_workers->retryNow();
}

void ServerContext::setSampleInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    if (m_workers)
        m_workers->setInterval(interval);
}

void ServerContext::post(Lane lane, ServerWorkers::Job job)
{
    if (m_workers)
        m_workers->post(lane, std::move(job));
    else
        job(nullptr, Deadline::in({}));
}

void ServerContext::take(Look look)
{
    m_state = std::move(look.state);
    if (look.sample) {
        m_history.append(*look.sample);
        m_sample = std::move(look.sample);
    } else if (m_state.phase != LinkPhase::Connecting) {
        m_history.appendGap(look.at);
    }
    Q_EMIT stateChanged();
    Q_EMIT sampled();
}

void ServerContext::letGo()
{
    if (!m_workers)
        return;
    m_mailbox->close();
    m_mailbox.reset();
    m_workers->requestStop();
    m_joiner.take(std::exchange(m_workers, nullptr));
}

} // namespace larder::host
