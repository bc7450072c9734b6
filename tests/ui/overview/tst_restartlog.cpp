// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/restartlog.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::WallTime;
using larder::monitoring::History;
using larder::monitoring::Sample;
using larder::overview::RestartLog;

namespace {

constexpr WallTime start{1'700'000'000s};

/// As INFO tells it: in whole seconds.
Sample sampleAt(std::chrono::milliseconds at, std::chrono::milliseconds serverBegan)
{
    Sample sample;
    sample.at = start + at;
    sample.uptime = std::chrono::floor<std::chrono::seconds>(at - serverBegan);
    return sample;
}

} // namespace

class TestRestartLog final : public QObject
{
    Q_OBJECT

private slots:
    void aServerThatHasJustBegunWasNotRestarted_data()
    {
        QTest::addColumn<int>("age"); // ms at the first sample

        QTest::addRow("at once") << 0;
        QTest::addRow("half a second") << 500;
        QTest::addRow("nearly a second") << 999;
        QTest::addRow("long ago") << 100'000;
    }

    void aServerThatHasJustBegunWasNotRestarted()
    {
        QFETCH(int, age);
        const std::chrono::milliseconds began(-age);
        History history;
        RestartLog log;

        for (auto at = 0ms; at < 5s; at += 200ms) {
            const auto sample = sampleAt(at, began);
            history.append(sample);
            QVERIFY(!log.take(sample, history));
        }
    }

    void aRestartIsToldOnce()
    {
        History history;
        RestartLog log;
        int told = 0;

        for (auto at = 0ms; at < 20s; at += 1s) {
            const auto sample = sampleAt(at, at < 10s ? -60s : 9'500ms);
            history.append(sample);
            told += log.take(sample, history) ? 1 : 0;
        }

        QCOMPARE(told, 1);
        QCOMPARE(log.restarts().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestRestartLog)
#include "tst_restartlog.moc"
