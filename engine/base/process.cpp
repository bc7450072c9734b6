// SPDX-License-Identifier: Apache-2.0
#include "engine/base/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace larder {

namespace {

using namespace std::chrono_literals;

struct Pipe {
    int readEnd = -1;
    int writeEnd = -1;

    Pipe() = default;
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    ~Pipe()
    {
        closeRead();
        closeWrite();
    }
    bool open()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return false;
        readEnd = ends[0];
        writeEnd = ends[1];
        return true;
    }
    void closeRead() { closeEnd(readEnd); }
    void closeWrite() { closeEnd(writeEnd); }

private:
    static void closeEnd(int &end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
};

/// No signal is delivered to this thread while it lives.
class SignalsHeld final
{
public:
    SignalsHeld()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsHeld(const SignalsHeld &) = delete;
    SignalsHeld &operator=(const SignalsHeld &) = delete;

private:
    sigset_t m_before{};
};

/// The child starts with every signal as the system made it: our handlers must not run in it, and
/// what we hold or ignore is no business of its.
void resetSignals()
{
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
}

/// Runs in the child, between fork and exec: only async-signal-safe calls.
[[noreturn]] void becomeProgram(char *const *argv, const Pipe &input, const Pipe &failure,
                                const char *outputFile, pid_t parent)
{
    resetSignals();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have ended before prctl took hold.
    if (::getppid() != parent)
        ::_exit(127);
    ::dup2(input.readEnd, STDIN_FILENO);
    const int output = ::open(outputFile, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::execvp(argv[0], argv);
    const int reason = errno;
    [[maybe_unused]] const auto told = ::write(failure.writeEnd, &reason, sizeof reason);
    ::_exit(127);
}

void writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // the child closed its input: its own business
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// A write to a child that reads nothing left it behind; it would end this program.
void takePendingSigpipe()
{
    sigset_t pipeSignal;
    sigemptyset(&pipeSignal);
    sigaddset(&pipeSignal, SIGPIPE);
    const timespec atOnce{};
    sigtimedwait(&pipeSignal, nullptr, &atOnce);
}

} // namespace

Result<ChildProcess> ChildProcess::start(const Options &options)
{
    Pipe input;
    Pipe failure;
    if (!input.open() || !failure.open())
        return Error{ErrorCode::ProgramFailed, std::generic_category().message(errno)};

    std::vector<std::string> words{options.program};
    words.insert(words.end(), options.arguments.begin(), options.arguments.end());
    std::vector<char *> argv;
    argv.reserve(words.size() + 1);
    for (auto &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const auto outputFile = options.outputFile.empty() ? "/dev/null" : options.outputFile;

    const pid_t parent = ::getpid();
    const auto pid = [&] {
        const SignalsHeld held;
        const pid_t forked = ::fork();
        if (forked == 0)
            becomeProgram(argv.data(), input, failure, outputFile.c_str(), parent);
        return forked;
    }();
    if (pid < 0)
        return Error{ErrorCode::ProgramFailed, std::generic_category().message(errno)};

    input.closeRead();
    failure.closeWrite();
    int reason = 0;
    if (::read(failure.readEnd, &reason, sizeof reason) == sizeof reason) {
        ::waitpid(pid, nullptr, 0); // it has nothing left to do but to end
        if (reason == ENOENT)
            return Error{ErrorCode::ProgramMissing, options.program};
        return Error{ErrorCode::ProgramFailed,
                     options.program + ": " + std::generic_category().message(reason)};
    }

    ChildProcess child(pid);
    const SignalsHeld held;
    writeAll(input.writeEnd, options.input);
    takePendingSigpipe();
    return child;
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
{
}

ChildProcess &ChildProcess::operator=(ChildProcess &&other) noexcept
{
    if (this != &other) {
        terminate(Deadline::in(2s));
        m_pid = std::exchange(other.m_pid, -1);
    }
    return *this;
}

ChildProcess::~ChildProcess()
{
    terminate(Deadline::in(2s));
}

bool ChildProcess::isRunning()
{
    if (m_pid < 0)
        return false;
    if (::waitpid(m_pid, nullptr, WNOHANG) == 0)
        return true;
    m_pid = -1;
    return false;
}

void ChildProcess::terminate(const Deadline &deadline)
{
    if (!isRunning())
        return;
    ::kill(m_pid, SIGTERM);
    ::kill(m_pid, SIGCONT); // a stopped child takes its end only when it runs
    while (!deadline.isPassed()) {
        if (!isRunning())
            return;
        std::this_thread::sleep_for(2ms);
    }
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

void ChildProcess::signal(int number)
{
    if (m_pid > 0)
        ::kill(m_pid, number);
}

void skipCleanupAtExit()
{
    // Handlers run last registered first: this one comes before all that is there now.
    ::on_exit([](int status, void *) { ::_exit(status); }, nullptr);
}

} // namespace larder
