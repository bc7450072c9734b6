// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace larder {

/// One named thread and its queue of tasks, run in the order they were posted.
///
/// Thread:    any (locked).
/// Ownership: owns its thread. The destructor stops: the running task sees its token fire, tasks
///            that did not start are called with a token that has already fired, so that each can
///            settle its promise; then the thread is joined.
/// Errors:    a task must not throw.
class WorkerThread final
{
public:
    using Task = std::function<void(const std::stop_token &)>;

    /// `name` shows in debuggers and `ps`; the system keeps its first 15 bytes.
    explicit WorkerThread(std::string name);
    ~WorkerThread();
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// After requestStop() the task is still called, at once, with a fired token.
    void post(Task task);

    /// Does not wait; the destructor does.
    void requestStop();

    std::size_t pending() const; ///< tasks posted and not yet started

private:
    void run(const std::stop_token &token);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake; // protects nothing itself; waits under m_mutex
    std::deque<Task> m_tasks;           // guarded by m_mutex
    std::string m_name;
    std::jthread m_thread; // last: starts when all else is there
};

} // namespace larder
