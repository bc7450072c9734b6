// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/watcher.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <memory>
#include <poll.h>
#include <thread>

#include "tests/support/listener.h"
#include "tests/support/redisserver.h"

using larder::NullLog;
using larder::SystemClock;
using larder::ctl::Watcher;
using larder::test::Listener;
using larder::test::Over;
using larder::test::RedisServer;
using namespace std::chrono_literals;

namespace {

Watcher::Options optionsOf(const larder::redis::ConnectOptions &connect)
{
    Watcher::Options options;
    options.server.connect = connect;
    options.interval = 50ms;
    return options;
}

bool hasNews(const Watcher &watcher)
{
    pollfd ready{.fd = watcher.descriptor(), .events = POLLIN, .revents = 0};
    return poll(&ready, 1, 0) == 1;
}

} // namespace

class TestWatcher final : public QObject
{
    Q_OBJECT

private slots:
    void ringsForEachLookAndIsSilentOnceTheyAreTaken()
    {
        const RedisServer server;
        auto options = optionsOf(server.options());
        options.interval = 1h;
        Watcher watcher(options, m_clock, m_log);
        QTRY_VERIFY(hasNews(watcher));
        const auto looks = watcher.take();
        QVERIFY(!looks.empty());
        QVERIFY(looks.front().sample);

        // A rate needs two: the second look follows soon, and then none for an hour.
        if (looks.size() == 1) {
            QTRY_VERIFY(hasNews(watcher));
            QCOMPARE(watcher.take().size(), std::size_t{1});
        }
        QVERIFY(!hasNews(watcher));
    }

    void waitsForWhatComesBefore()
    {
        const RedisServer server;
        auto options = optionsOf(server.options());
        std::atomic<bool> isReady = false;
        options.before = [&isReady](const std::stop_token &token) {
            while (!isReady && !token.stop_requested())
                std::this_thread::yield();
        };
        Watcher watcher(options, m_clock, m_log);
        QVERIFY(watcher.take().empty());

        isReady = true;

        QTRY_VERIFY(hasNews(watcher));
        QVERIFY(!watcher.take().empty());
    }

    void goesAtOnceWhileTheServerSaysNothing()
    {
        Listener silent(Over::Unix);
        auto connect = larder::redis::ConnectOptions();
        connect.endpoint = silent.endpoint();
        auto watcher = std::make_unique<Watcher>(optionsOf(connect), m_clock, m_log);
        larder::redis::WakeUp nobody;
        const auto client = silent.accept(nobody); // it is connected, and waits

        QElapsedTimer timer;
        timer.start();
        watcher.reset();

        QVERIFY(timer.elapsed() < 1'000);
    }

    void goesAtOnceWhileItWaitsForWhatComesBefore()
    {
        auto options = optionsOf({});
        options.before = [](const std::stop_token &token) {
            while (!token.stop_requested())
                std::this_thread::yield();
        };
        auto watcher = std::make_unique<Watcher>(options, m_clock, m_log);
        QElapsedTimer timer;
        timer.start();
        watcher.reset();
        QVERIFY(timer.elapsed() < 1'000);
    }

private:
    SystemClock m_clock;
    NullLog m_log;
};

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
