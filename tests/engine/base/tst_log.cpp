// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"

#include <QByteArray>
#include <QTest>

#include <array>
#include <unistd.h>

using larder::LogLevel;
using larder::StderrLog;

namespace {

/// What is written to standard error while this lives.
class CapturedStderr final
{
public:
    CapturedStderr()
        : m_before(::dup(STDERR_FILENO))
    {
        if (::pipe(m_pipe.data()) == 0)
            ::dup2(m_pipe[1], STDERR_FILENO);
    }
    ~CapturedStderr() { restore(); }
    CapturedStderr(const CapturedStderr &) = delete;
    CapturedStderr &operator=(const CapturedStderr &) = delete;

    QByteArray take()
    {
        restore();
        QByteArray all(4'096, '\0');
        all.resize(::read(m_pipe[0], all.data(), static_cast<std::size_t>(all.size())));
        ::close(m_pipe[0]);
        return all;
    }

private:
    void restore()
    {
        if (m_before < 0)
            return;
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
        ::close(m_pipe[1]);
        m_before = -1;
    }

    std::array<int, 2> m_pipe{-1, -1};
    int m_before;
};

} // namespace

class TestLog final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheLevelAndTheDomain()
    {
        CapturedStderr captured;
        StderrLog(LogLevel::Debug).write(LogLevel::Warning, "redis", "connection lost");
        QCOMPARE(captured.take(), "warning redis: connection lost\n");
    }

    void aServersWordsCannotForgeALine()
    {
        CapturedStderr captured;
        StderrLog(LogLevel::Debug).write(LogLevel::Info, "redis", "a\nerror redis: b\x1B[2J");
        QCOMPARE(captured.take(), "info redis: a\\nerror redis: b\\x1b[2J\n");
    }

    void dropsWhatIsBelowTheLeastLevel()
    {
        CapturedStderr captured;
        StderrLog log(LogLevel::Warning);
        log.write(LogLevel::Info, "redis", "dropped");
        log.write(LogLevel::Error, "redis", "kept");
        QCOMPARE(captured.take(), "error redis: kept\n");
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
