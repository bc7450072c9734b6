// SPDX-License-Identifier: Apache-2.0
#include "engine/host/servercontext.h"
#include "engine/redis/command.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <future>
#include <thread>

#include "tests/engine/host/fixture.h"
#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::Error;
using larder::ErrorCode;
using larder::Result;
using larder::Secret;
using larder::host::await;
using larder::host::Lane;
using larder::host::LinkPhase;
using larder::host::Scene;
using larder::host::ServerContext;
using larder::redis::Client;
using larder::redis::Command;
using larder::test::RedisServer;

namespace {

Result<std::string> ping(Client &client, const Deadline &deadline)
{
    const auto answer = client.send(Command("PING"), deadline);
    if (!answer)
        return answer.error();
    return std::string((*answer)->text());
}

/// Blocks its lane until it is stopped.
Result<std::string> blockUntilStopped(Client &, const Deadline &deadline)
{
    std::promise<void> stopped;
    const std::stop_callback onStop(deadline.token(), [&stopped] { stopped.set_value(); });
    stopped.get_future().wait();
    return Error{ErrorCode::Cancelled, {}};
}

int entries(const char *directory)
{
    return static_cast<int>(
        QDir(QLatin1String(directory)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

} // namespace

class TestServerContext final : public QObject
{
    Q_OBJECT

private slots:
    void beginsOff()
    {
        const Scene scene{larder::redis::ConnectOptions()};

        QCOMPARE(scene.phase(), LinkPhase::Off);
        QVERIFY(!scene.context->sample());
        QCOMPARE(scene.context->history().series().size(), std::size_t{0});
    }

    void connectsAndSamples()
    {
        const RedisServer server;
        Scene scene(server.options());
        QSignalSpy changed(scene.context.get(), &ServerContext::stateChanged);

        scene.context->connectTo(Secret());
        QCOMPARE(scene.phase(), LinkPhase::Connecting);
        QCOMPARE(changed.size(), 1);

        QTRY_VERIFY(scene.isConnected());
        QCOMPARE(scene.context->state().identity.version.substr(0, 1), "7");
        QTRY_VERIFY(scene.context->sample()->commandsPerSecond.has_value());
        QTRY_VERIFY(scene.context->history().series().size() >= 3);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void tellsEverySampleAndNotMoreThanFiveASecond()
    {
        const RedisServer server;
        Scene scene(server.options());
        QSignalSpy sampled(scene.context.get(), &ServerContext::sampled);
        QElapsedTimer timer;
        scene.context->connectTo(Secret());
        QTRY_VERIFY(scene.isConnected());
        sampled.clear();
        timer.start();

        QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() >= 1'500, 5'000);

        QVERIFY(sampled.size() >= 3);
        QVERIFY(static_cast<double>(sampled.size())
                <= 1 + 5.0 * static_cast<double>(timer.elapsed()) / 1'000);
    }

    void theIntervalCanBeChanged()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->setSampleInterval(60s); // before it connects
        scene.context->connectTo(Secret());
        QTRY_COMPARE(scene.context->history().series().size(), std::size_t{2}); // 0 and 200 ms
        QSignalSpy sampled(scene.context.get(), &ServerContext::sampled);

        scene.context->setSampleInterval(200ms);

        QTRY_VERIFY(sampled.size() >= 3);
    }

    void runAnswersWithWhatTheWorkReturns()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());

        for (const auto lane : {Lane::Interactive, Lane::LongWork}) {
            const auto answer = await(scene.context->run(lane, ping));
            QVERIFY(answer);
            QCOMPARE(*answer, "PONG");
        }
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void workIsNotDoneOnTheWindowsThread()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());

        const auto threadOf = [](Client &, const Deadline &) {
            return Result(std::this_thread::get_id());
        };
        const auto click = await(scene.context->run(Lane::Interactive, threadOf));
        const auto longWork = await(scene.context->run(Lane::LongWork, threadOf));

        QVERIFY(click && longWork);
        QVERIFY(*click != std::this_thread::get_id());
        QVERIFY(*click != *longWork);
    }

    void longWorkHoldsUpNoClick()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        const auto blocked = scene.context->run(Lane::LongWork, blockUntilStopped);

        QVERIFY(await(scene.context->run(Lane::Interactive, ping)));

        QVERIFY(!blocked.isFinished());
    }

    void withoutAConnectionWorkIsRefusedAtOnce()
    {
        Scene scene{larder::redis::ConnectOptions()};

        const auto future = scene.context->run(Lane::Interactive, ping);

        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }

    void disconnectingKeepsWhatWasSeen()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QTRY_VERIFY(scene.isConnected());
        const auto rows = scene.context->history().series().size();
        const auto pending = scene.context->run(Lane::LongWork, blockUntilStopped);
        QSignalSpy changed(scene.context.get(), &ServerContext::stateChanged);

        scene.context->disconnect();

        QCOMPARE(scene.phase(), LinkPhase::Off);
        QCOMPARE(changed.size(), 1);
        QVERIFY(scene.context->sample());
        QCOMPARE(scene.context->history().series().size(), rows);
        QVERIFY(scene.context->state().isStale());
        QCOMPARE(await(pending).error().code, ErrorCode::Cancelled);

        scene.context->disconnect(); // once more does nothing
        QCOMPARE(changed.size(), 1);
    }

    void nothingIsHeardOfAnEarlierConnection()
    {
        const RedisServer server;
        Scene scene(server.options());
        for (int round = 0; round < 20; ++round) {
            scene.context->connectTo(Secret());
            QTRY_VERIFY(scene.phase() == LinkPhase::Connected);
            scene.context->disconnect();
            QSignalSpy changed(scene.context.get(), &ServerContext::stateChanged);
            QCoreApplication::processEvents();
            QCOMPARE(changed.size(), 0);
            QCOMPARE(scene.phase(), LinkPhase::Off);
        }
    }

    void connectingAgainGoesOn()
    {
        const RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QTRY_VERIFY(scene.isConnected());
        const auto rows = scene.context->history().series().size();

        scene.context->connectTo(Secret());
        QCOMPARE(scene.phase(), LinkPhase::Connecting);

        QTRY_VERIFY(scene.isConnected());
        QTRY_VERIFY(scene.context->history().series().size() > rows);
    }

    void firstWaitsForAServerThatIsBeingStarted()
    {
        const RedisServer server;
        Scene scene(server.options());
        std::promise<void> started;

        scene.context->connectAfter(
            [&started](const std::stop_token &) { started.get_future().wait(); }, Secret());
        QCOMPARE(scene.phase(), LinkPhase::Connecting);
        QVERIFY(await(scene.context->run(Lane::Interactive, ping))); // clicks need not wait
        QVERIFY(!scene.context->sample());
        started.set_value();

        QTRY_VERIFY(scene.isConnected());
    }

    void goesAtOnceWithWorkInFlight_data()
    {
        QTest::addColumn<bool>("isFrozen");

        QTest::addRow("while its server answers") << false;
        QTest::addRow("while its server hangs") << true;
    }

    void goesAtOnceWithWorkInFlight()
    {
        QFETCH(bool, isFrozen);
        RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QTRY_VERIFY(scene.isConnected());
        if (isFrozen)
            server.freeze();
        std::vector<QFuture<Result<std::string>>> futures;
        for (int i = 0; i < 20; ++i) {
            futures.push_back(scene.context->run(Lane::LongWork, blockUntilStopped));
            futures.push_back(scene.context->run(Lane::Interactive, ping));
        }

        scene.context.reset();
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());

        for (const auto &future : futures)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 2'000);
        if (isFrozen)
            server.thaw();
    }

    void leavesNoThreadAndNoFileOpen()
    {
        const int rounds = qEnvironmentVariableIsSet("LARDER_LONG") ? 1'000 : 50;
        const RedisServer server;
        int threads = 0;
        int files = 0;
        for (int round = 0; round < rounds; ++round) {
            {
                Scene scene(server.options());
                scene.context->connectTo(Secret());
                QTRY_VERIFY(scene.phase() == LinkPhase::Connected);
            }
            if (round == 2) {
                threads = entries("/proc/self/task");
                files = entries("/proc/self/fd");
            }
        }
        QTRY_COMPARE(entries("/proc/self/task"), threads);
        QTRY_COMPARE(entries("/proc/self/fd"), files);
    }
};

QTEST_GUILESS_MAIN(TestServerContext)
#include "tst_servercontext.moc"
