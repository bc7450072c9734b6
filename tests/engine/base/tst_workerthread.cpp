// SPDX-License-Identifier: Apache-2.0
#include "engine/base/workerthread.h"

#include <QTest>

#include <array>
#include <atomic>
#include <future>
#include <memory>
#include <optional>
#include <pthread.h>
#include <vector>

using larder::WorkerThread;

namespace {

/// A task that holds the worker until it is let go or told to stop.
class Gate final
{
public:
    WorkerThread::Task task()
    {
        return [this](const std::stop_token &token) {
            m_entered.set_value();
            const std::stop_callback onStop(token, [this] { open(); });
            m_opened.get_future().wait();
        };
    }
    void waitUntilEntered() { m_entered.get_future().wait(); }
    void open()
    {
        if (!m_isOpen.exchange(true))
            m_opened.set_value();
    }

private:
    std::promise<void> m_entered;
    std::promise<void> m_opened;
    std::atomic<bool> m_isOpen = false;
};

} // namespace

class TestWorkerThread final : public QObject
{
    Q_OBJECT

private slots:
    void runsTasksInTheOrderTheyWerePosted()
    {
        std::vector<int> order;
        std::promise<void> last;
        {
            WorkerThread worker("order");
            for (int i = 0; i < 100; ++i)
                worker.post([&order, i](const std::stop_token &) { order.push_back(i); });
            worker.post([&last](const std::stop_token &) { last.set_value(); });
            last.get_future().wait();
        }

        QCOMPARE(order.size(), std::size_t{100});
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void runsOnItsOwnNamedThread()
    {
        std::promise<std::string> name;
        WorkerThread worker("sample-and-more-than-fits");
        worker.post([&name](const std::stop_token &) {
            std::array<char, 16> text{};
            pthread_getname_np(pthread_self(), text.data(), text.size());
            name.set_value(text.data());
        });

        QCOMPARE(name.get_future().get(), "sample-and-more");
    }

    void aStopReachesTheRunningTask()
    {
        Gate gate;
        {
            WorkerThread worker("running");
            worker.post(gate.task());
            gate.waitUntilEntered();
        } // joins only because the task's token fires

        QVERIFY(true);
    }

    void everyTaskIsCalledAlsoWhenStopped()
    {
        Gate gate;
        int calls = 0;
        int stopped = 0;
        {
            WorkerThread worker("settled");
            worker.post(gate.task());
            gate.waitUntilEntered();
            for (int i = 0; i < 10; ++i)
                worker.post([&](const std::stop_token &token) {
                    ++calls;
                    stopped += token.stop_requested() ? 1 : 0;
                });
            QCOMPARE(worker.pending(), std::size_t{10});
        }

        QCOMPARE(calls, 10);
        QCOMPARE(stopped, 10);
    }

    void aTaskPostedAfterTheStopIsCalledAtOnce()
    {
        WorkerThread worker("late");
        worker.requestStop();

        std::optional<bool> sawStop;
        worker.post([&](const std::stop_token &token) { sawStop = token.stop_requested(); });

        QCOMPARE(sawStop, std::optional(true));
    }

    void noPromiseIsLostWhilePostsRaceTheStop()
    {
        constexpr int posters = 4;
        constexpr int each = 500;
        for (int round = 0; round < 20; ++round) {
            std::atomic<int> calls = 0;
            auto worker = std::make_unique<WorkerThread>("race");
            {
                std::vector<std::jthread> threads;
                for (int p = 0; p < posters; ++p)
                    threads.emplace_back([&calls, &worker] {
                        for (int i = 0; i < each; ++i)
                            worker->post([&calls](const std::stop_token &) { ++calls; });
                    });
                worker->requestStop();
            }
            worker.reset();

            QCOMPARE(calls.load(), posters * each);
        }
    }

    void aTaskMayPostAnother()
    {
        std::promise<void> done;
        WorkerThread worker("chain");
        worker.post([&](const std::stop_token &) {
            worker.post([&done](const std::stop_token &) { done.set_value(); });
        });

        done.get_future().wait();
        QCOMPARE(worker.pending(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
