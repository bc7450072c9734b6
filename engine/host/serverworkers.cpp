// SPDX-License-Identifier: Apache-2.0
#include "engine/host/serverworkers.h"

#include <utility>

namespace larder::host {

namespace {

using namespace std::chrono_literals;

/// Long work ends when it is done or when it is stopped; each of its steps has a deadline.
constexpr auto longWorkTimeout = 24h;

} // namespace

ServerWorkers::ServerWorkers(Options options, const Clock &clock, LogSink &log,
                             SampleLoop::Report report)
    : m_commandTimeout(options.client.connect.timeouts.command)
    , m_client(std::move(options.client), clock, log)
    , m_loop(m_client, clock, options.sampleEvery, std::move(report))
    , m_interactive("click " + options.name)
    , m_longWork("long " + options.name)
    , m_sample("sample " + options.name)
{
    m_sample.post([this, before = std::move(options.before)](const std::stop_token &token) {
        if (before)
            before(token);
        m_loop.run(token);
    });
}

ServerWorkers::~ServerWorkers()
{
    requestStop();
}

void ServerWorkers::post(Lane lane, Job job)
{
    auto &worker = lane == Lane::Interactive ? m_interactive : m_longWork;
    const std::chrono::milliseconds timeout =
        lane == Lane::Interactive ? m_commandTimeout : longWorkTimeout;
    worker.post([this, timeout, job = std::move(job)](const std::stop_token &token) {
        job(&m_client, Deadline::in(timeout).stoppedBy(token));
    });
}

void ServerWorkers::requestStop()
{
    m_sample.requestStop();
    m_interactive.requestStop();
    m_longWork.requestStop();
}

} // namespace larder::host
