// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace larder::test {

/// Feels the pulse of the thread it is made on: ticks every 5 ms and keeps the longest gap. What
/// the window's thread may ever take for one thing is 50 ms; what a witness, a thread that only
/// ticks, misses by the same time is the computer's doing and does not count.
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
        m_sinceBeat.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(every);
    }

    /// The longest the thread was away from its events, this moment included.
    std::chrono::milliseconds longestGap() const
    {
        return std::max(m_longest, std::chrono::milliseconds(m_sinceBeat.elapsed()));
    }
    bool isSteady() const { return longestGap() <= most() + m_witness.longestGap(); }
    QByteArray report() const
    {
        return "longest gap " + QByteArray::number(qlonglong{longestGap().count()})
            + " ms, of a thread that does nothing "
            + QByteArray::number(qlonglong{m_witness.longestGap().count()}) + " ms";
    }

private:
    static constexpr std::chrono::milliseconds every{5};

    /// Ticks on a thread of its own and sees how busy the computer is.
    class Witness final
    {
    public:
        std::chrono::milliseconds longestGap() const
        {
            return std::chrono::milliseconds(m_longest.load());
        }

    private:
        void run(const std::stop_token &token)
        {
            std::mutex mutex;
            std::condition_variable_any never;
            std::unique_lock lock(mutex);
            QElapsedTimer sinceBeat;
            sinceBeat.start();
            while (!token.stop_requested()) {
                never.wait_for(lock, token, every, [] { return false; });
                m_longest = std::max(m_longest.load(), sinceBeat.restart());
            }
        }

        std::atomic<qint64> m_longest{0}; // ms; written by its thread alone
        std::jthread m_thread{[this](const std::stop_token &token) { run(token); }};
    };

    /// A sanitizer slows the thread itself down by several times.
    static std::chrono::milliseconds most()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return std::chrono::milliseconds(250);
#else
        return std::chrono::milliseconds(50);
#endif
    }

    void beat()
    {
        m_longest = std::max(m_longest, std::chrono::milliseconds(m_sinceBeat.restart()));
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::chrono::milliseconds m_longest{0};
    Witness m_witness;
};

} // namespace larder::test
