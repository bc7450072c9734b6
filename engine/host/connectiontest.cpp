// SPDX-License-Identifier: Apache-2.0
#include "engine/host/connectiontest.h"

#include <utility>

namespace larder::host {

namespace {

/// Long enough for every phase to use its own time up, and for the look at the rights.
std::chrono::milliseconds longest(const redis::Timeouts &timeouts)
{
    return timeouts.resolve + timeouts.connect + timeouts.tls + 2 * timeouts.signIn
        + timeouts.command;
}

} // namespace

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
    , m_worker("test")
{
}

ConnectionTest::~ConnectionTest()
{
    cancel();
}

void ConnectionTest::start(redis::ConnectOptions options)
{
    cancel();
    m_isRunning = true;
    m_stop = std::stop_source();
    const auto deadline = Deadline::in(longest(options.timeouts)).stoppedBy(m_stop.get_token());
    m_worker.post([this, options = std::move(options), run = m_run,
                   deadline](const std::stop_token &) { work(options, run, deadline); });
}

void ConnectionTest::cancel()
{
    m_stop.request_stop();
    m_isRunning = false;
    ++m_run;
}

void ConnectionTest::work(const redis::ConnectOptions &options, std::uint64_t run,
                          const Deadline &deadline)
{
    // `this` outlives the worker: its destructor joins the thread first.
    const auto toWindow = [this, run](auto tell) {
        QMetaObject::invokeMethod(
            this,
            [this, run, tell = std::move(tell)] {
                if (run == m_run)
                    tell();
            },
            Qt::QueuedConnection);
    };

    TestVerdict verdict;
    const auto connection =
        redis::Connection::open(options, deadline, [&](const redis::PhaseReport &report) {
            toWindow([this, report] { Q_EMIT phaseEnded(report); });
        });
    if (!connection) {
        verdict.error = connection.error();
    } else {
        auto inspection = inspect(**connection, deadline.within(options.timeouts.command));
        if (inspection)
            verdict.inspection = *std::move(inspection);
        else
            verdict.error = inspection.error();
    }

    toWindow([this, verdict = std::move(verdict)] {
        m_isRunning = false;
        Q_EMIT finished(verdict);
    });
}

} // namespace larder::host
