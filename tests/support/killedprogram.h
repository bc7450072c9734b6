// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <csignal>
#include <optional>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace larder::test {

/// Runs this test program once more with `flag`, as a helper that starts a process, writes its pid
/// to standard output as an int and waits; then kills the helper. Returns how the process it left
/// behind ended, as wait() tells it; nullopt when the helper did not come that far, or the process
/// was gone before it was.
inline std::optional<int> endOfOrphan(const char *flag)
{
    // Orphans come to this process, which can then tell how they ended.
    std::array<int, 2> pipe{};
    if (::prctl(PR_SET_CHILD_SUBREAPER, 1) != 0 || ::pipe(pipe.data()) != 0)
        return std::nullopt;
    const pid_t helper = ::fork();
    if (helper == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execl("/proc/self/exe", "helper", flag, nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    int orphan = -1;
    const bool isTold = ::read(pipe[0], &orphan, sizeof orphan) == ssize_t{sizeof orphan};
    ::close(pipe[0]);
    const bool wasAlive = isTold && orphan > 0 && ::kill(orphan, 0) == 0;
    if (helper < 0 || ::kill(helper, SIGKILL) != 0 || ::waitpid(helper, nullptr, 0) != helper)
        return std::nullopt;

    int status = 0;
    if (!wasAlive || ::waitpid(orphan, &status, 0) != orphan)
        return std::nullopt;
    return status;
}

} // namespace larder::test
