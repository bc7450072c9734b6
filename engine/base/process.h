// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"

#include <string>
#include <vector>

namespace larder {

/// A child process that never outlives this program: on Linux the kernel kills it when the thread
/// that started it ends (PR_SET_PDEATHSIG), so start it from the main thread.
///
/// Thread:    any, by one caller at a time; start() from the main thread.
/// Ownership: the destructor terminates the child and reaps it.
/// Errors:    ProgramMissing, ProgramFailed.
class ChildProcess final
{
public:
    struct Options {
        std::string program;                ///< found through PATH when it has no slash
        std::vector<std::string> arguments; ///< without the program's name; never a secret
        std::string input;                  ///< written to its standard input, then closed
        std::string outputFile;             ///< takes standard output and error; empty: dropped
    };

    static Result<ChildProcess> start(const Options &options);

    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&other) noexcept;
    ~ChildProcess();

    int pid() const { return m_pid; } ///< -1 once it has been reaped
    bool isRunning();

    /// SIGTERM, then SIGKILL when `deadline` passes. Returns once it is reaped.
    void terminate(const Deadline &deadline);
    void signal(int number); ///< for tests: SIGSTOP, SIGCONT, SIGKILL

private:
    explicit ChildProcess(int pid)
        : m_pid(pid)
    {
    }

    int m_pid = -1;
};

/// From now on exit() ends the program at once, with its status and without what static objects
/// still want to do. For when a thread is stuck in a library that would wait for it forever.
///
/// Thread: any.
void skipCleanupAtExit();

} // namespace larder
