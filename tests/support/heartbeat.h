// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace larder::test {

/// Feels the pulse of the thread it is made on: ticks every 5 ms and keeps the longest gap. What
/// the window's thread may ever take for one thing is 50 ms.
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
        m_timer.start(std::chrono::milliseconds(5));
    }

    /// The longest the thread was away from its events, this moment included.
    std::chrono::milliseconds longestGap() const
    {
        return std::max(m_longest, std::chrono::milliseconds(m_sinceBeat.elapsed()));
    }
    bool isSteady() const { return longestGap() <= most(); }
    QByteArray report() const
    {
        return "longest gap " + QByteArray::number(qlonglong{longestGap().count()}) + " ms";
    }

private:
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
};

} // namespace larder::test
