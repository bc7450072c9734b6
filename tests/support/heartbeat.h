// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace larder::test {

/// Feels the pulse of the thread it is made on: ticks every 5 ms and keeps the longest gap. What
/// the window's thread may ever take for one thing is 50 ms.
///
/// A gap is what the thread did: the time it worked, and the time it was blocked in a call. The
/// time it stood ready and the computer ran something else is taken off, by the kernel's own
/// account of each thread (schedstat), and so is what the host kept from the whole machine (the
/// steal of /proc/stat). Where the kernel keeps no such accounts, nothing is taken off.
///
///     Heartbeat heartbeat;
///     …
///     QVERIFY2(heartbeat.isSteady(), heartbeat.report());
///
/// Thread: gui.
class Heartbeat final : public QObject
{
public:
    explicit Heartbeat(QObject *parent = nullptr)
        : QObject(parent)
    {
        restart();
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::chrono::milliseconds(5));
    }

    /// The longest the thread was away from its events, this moment included.
    std::chrono::milliseconds longestGap() const { return std::max(m_longest, gap()); }
    bool isSteady() const { return longestGap() <= most(); }
    QByteArray report() const
    {
        return "longest gap " + QByteArray::number(qlonglong{longestGap().count()}) + " ms of "
            + QByteArray::number(qlonglong{most().count()});
    }

    /// Does something to the world that takes this thread's time and is no business of its pulse:
    /// starting a server anew.
    template<typename Action>
    void unfelt(Action action)
    {
        beat();
        action();
        restart();
    }

private:
    /// A file of /proc that is read again and again.
    class Account final
    {
    public:
        explicit Account(const char *path)
            : m_file(::open(path, O_RDONLY | O_CLOEXEC))
        {
        }
        ~Account()
        {
            if (m_file >= 0)
                ::close(m_file);
        }
        Account(const Account &) = delete;
        Account &operator=(const Account &) = delete;

        /// The number after that many others in the first line; 0: there is none.
        qint64 number(int others) const
        {
            std::array<char, 256> text{};
            if (m_file < 0 || ::pread(m_file, text.data(), text.size() - 1, 0) <= 0)
                return 0;
            const char *at = text.data();
            while (*at != '\0' && (*at < '0' || *at > '9'))
                ++at;
            char *end = nullptr;
            qint64 value = std::strtoll(at, &end, 10);
            for (; others > 0; --others)
                value = std::strtoll(end, &end, 10);
            return value;
        }

    private:
        const int m_file;
    };

    /// Ready to run, and not run: by another thread's doing, or by the host's.
    std::chrono::nanoseconds keptWaiting() const
    {
        static const std::chrono::nanoseconds tick =
            std::chrono::nanoseconds(std::chrono::seconds(1)) / ::sysconf(_SC_CLK_TCK);
        return std::chrono::nanoseconds(m_thread.number(1)) + m_machine.number(7) * tick;
    }

    std::chrono::milliseconds gap() const
    {
        const std::chrono::nanoseconds passed(m_sinceBeat.nsecsElapsed());
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::max(passed - (keptWaiting() - m_keptAtBeat), std::chrono::nanoseconds(0)));
    }

    void beat()
    {
        m_longest = std::max(m_longest, gap());
        restart();
    }

    void restart()
    {
        m_keptAtBeat = keptWaiting();
        m_sinceBeat.start();
    }

    /// A sanitizer slows the thread itself down by several times.
    static std::chrono::milliseconds most()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return std::chrono::milliseconds(250);
#else
        return std::chrono::milliseconds(50);
#endif
    }

    const Account m_thread{"/proc/thread-self/schedstat"}; // run, kept waiting (ns), slices
    const Account m_machine{"/proc/stat"};                 // "cpu" and then, eighth, steal in ticks
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::chrono::nanoseconds m_keptAtBeat{0};
    std::chrono::milliseconds m_longest{0};
};

} // namespace larder::test
