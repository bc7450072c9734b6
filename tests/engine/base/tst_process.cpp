// SPDX-License-Identifier: Apache-2.0
#include "engine/base/process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/killedprogram.h"

using namespace std::chrono_literals;
using larder::ChildProcess;
using larder::Deadline;
using larder::ErrorCode;
using larder::test::endOfOrphan;

namespace {

constexpr auto helperFlag = "--start-a-child-and-wait";
constexpr auto exitFlag = "--exit-at-once";

/// What this program does as a helper of itself: leaves something behind that never ends.
int exitAtOnce()
{
    std::atexit([] {
        for (;;)
            ::pause();
    });
    larder::skipCleanupAtExit();
    return 42;
}

/// What this program does as a helper of itself: starts a child, tells its pid, never ends.
int startAChildAndWait()
{
    const auto child = ChildProcess::start({.program = "sleep", .arguments = {"1000"}});
    const int pid = child ? child->pid() : -1;
    if (::write(STDOUT_FILENO, &pid, sizeof pid) != sizeof pid)
        return 1;
    for (;;)
        ::pause();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProcess final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_directory.isValid()); }

    void passesArgumentsInputAndOutput()
    {
        const auto output = m_directory.filePath(QStringLiteral("output"));
        auto child = ChildProcess::start(
            {.program = "sh",
             .arguments = {"-c", "cat; echo \"$1\"; echo err >&2", "sh", "two words"},
             .input = "from stdin\n",
             .outputFile = output.toStdString()});

        QVERIFY(child);
        QTRY_VERIFY(!child->isRunning());
        QCOMPARE(read(output), "from stdin\ntwo words\nerr\n");
        QCOMPARE(child->pid(), -1);
    }

    void outputIsForThisUserAlone()
    {
        const auto output = m_directory.filePath(QStringLiteral("private"));
        auto child = ChildProcess::start({.program = "true", .outputFile = output.toStdString()});

        QVERIFY(child);
        QTRY_VERIFY(!child->isRunning());
        QCOMPARE(QFile::permissions(output) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void saysWhenTheProgramIsMissing()
    {
        const auto child = ChildProcess::start({.program = "no-such-program-of-larder"});

        QVERIFY(!child);
        QCOMPARE(child.error().code, ErrorCode::ProgramMissing);
        QCOMPARE(child.error().detail, std::string("no-such-program-of-larder"));
    }

    void saysWhenTheProgramMayNotRun()
    {
        const auto child = ChildProcess::start({.program = "/dev/null"});

        QVERIFY(!child);
        QCOMPARE(child.error().code, ErrorCode::ProgramFailed);
    }

    void survivesAChildThatNeverReadsItsInput()
    {
        auto child = ChildProcess::start(
            {.program = "true", .input = std::string(std::size_t{1} << 20U, 'x')});

        QVERIFY(child); // and no SIGPIPE ended this test
        QTRY_VERIFY(!child->isRunning());
    }

    void theChildInheritsNoBlockedSignal()
    {
        sigset_t terminate;
        sigset_t before;
        sigemptyset(&terminate);
        sigaddset(&terminate, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &terminate, &before);
        auto child = ChildProcess::start({.program = "sleep", .arguments = {"1000"}});
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        QVERIFY(child);

        child->signal(SIGTERM);

        QTRY_VERIFY(!child->isRunning());
    }

    void endsTheChildWithItself()
    {
        int pid = -1;
        {
            const auto child = ChildProcess::start({.program = "sleep", .arguments = {"1000"}});
            QVERIFY(child);
            pid = child->pid();
            QCOMPARE(::kill(pid, 0), 0);
        }

        QVERIFY(::kill(pid, 0) == -1 && errno == ESRCH); // ended and reaped
    }

    void killsAChildThatIgnoresTheSignal()
    {
        const auto output = m_directory.filePath(QStringLiteral("ready"));
        auto child = ChildProcess::start(
            {.program = "sh",
             .arguments = {"-c", "trap '' TERM; echo ready; while :; do sleep 0.05; done"},
             .outputFile = output.toStdString()});
        QVERIFY(child);
        QTRY_COMPARE(read(output), "ready\n");

        child->terminate(Deadline::in(30ms));

        QCOMPARE(child->pid(), -1);
        QVERIFY(!child->isRunning());
    }

    void endsAChildThatIsStopped()
    {
        auto child = ChildProcess::start({.program = "sleep", .arguments = {"1000"}});
        QVERIFY(child);
        child->signal(SIGSTOP);

        QElapsedTimer timer;
        timer.start();
        child->terminate(Deadline::in(10s));

        QCOMPARE(child->pid(), -1);
        QVERIFY(timer.elapsed() < 5'000); // by SIGTERM, not by the deadline
    }

    void movingKeepsOneOwner()
    {
        auto first = ChildProcess::start({.program = "sleep", .arguments = {"1000"}});
        QVERIFY(first);
        const int pid = first->pid();

        ChildProcess second = std::move(*first);
        QCOMPARE(second.pid(), pid);
        QVERIFY(second.isRunning());

        auto third = ChildProcess::start({.program = "sleep", .arguments = {"1000"}});
        QVERIFY(third);
        second = std::move(*third);
        QVERIFY(::kill(pid, 0) == -1 && errno == ESRCH); // the one it replaced has ended
    }

    void theChildDiesWithTheStartingProgramEvenByKill()
    {
        const auto status = endOfOrphan(helperFlag);

        QVERIFY(status);
        QVERIFY(WIFSIGNALED(*status));
        QCOMPARE(WTERMSIG(*status), SIGKILL);
    }

    void exitCanSkipWhatWouldNeverEnd()
    {
        const pid_t helper = ::fork();
        QVERIFY(helper >= 0);
        if (helper == 0) {
            ::execl("/proc/self/exe", "helper", exitFlag, nullptr);
            ::_exit(127);
        }
        int status = 0;
        QCOMPARE(::waitpid(helper, &status, 0), helper);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 42);
    }

private:
    QTemporaryDir m_directory;
};

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], helperFlag) == 0)
        return startAChildAndWait();
    if (argc == 2 && std::strcmp(argv[1], exitFlag) == 0)
        return exitAtOnce();
    const QCoreApplication application(argc, argv);
    TestProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_process.moc"
