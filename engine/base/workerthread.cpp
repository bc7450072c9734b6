// SPDX-License-Identifier: Apache-2.0
#include "engine/base/workerthread.h"

#include <pthread.h>

#include <utility>

namespace larder {

WorkerThread::WorkerThread(std::string name)
    : m_name(std::move(name))
    , m_thread([this](const std::stop_token &token) { run(token); })
{
}

WorkerThread::~WorkerThread()
{
    requestStop();
    m_thread.join();
}

void WorkerThread::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_thread.get_stop_token().stop_requested()) {
            m_tasks.push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    task(m_thread.get_stop_token());
}

void WorkerThread::requestStop()
{
    // Under the lock, so that post() either queues before the drain or runs the task itself.
    const std::lock_guard lock(m_mutex);
    m_thread.request_stop();
}

std::size_t WorkerThread::pending() const
{
    const std::lock_guard lock(m_mutex);
    return m_tasks.size();
}

void WorkerThread::run(const std::stop_token &token)
{
    pthread_setname_np(pthread_self(), m_name.substr(0, 15).c_str());
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, token, [this] { return !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(token);
    }
}

} // namespace larder
