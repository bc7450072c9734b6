// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/eventqueue.h"

#include <QTest>

#include <string>
#include <thread>

using namespace std::chrono_literals;
using larder::Deadline;
using larder::Error;
using larder::ErrorCode;
using larder::WallTime;
using larder::redis::EventQueue;
using larder::redis::Gap;
using larder::redis::Message;

namespace {

Message messageAt(int second, std::string payload = "m")
{
    return {"channel", {}, std::move(payload), WallTime(std::chrono::seconds(second))};
}

} // namespace

class TestEventQueue final : public QObject
{
    Q_OBJECT

private slots:
    void givesAllThatCameInOrder()
    {
        EventQueue queue(10, 1'000);
        queue.push(messageAt(1));
        queue.push(messageAt(2));

        const auto events = queue.take(Deadline::in(1s));

        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(2));
        QCOMPARE(std::get<Message>((*events)[1]), messageAt(2));
    }

    void waitsNoLongerThanItsDeadline()
    {
        EventQueue queue(10, 1'000);
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE(queue.take(Deadline::in(1ms)).error().code, ErrorCode::Timeout);
        QCOMPARE(queue.take(Deadline::in(1h).stoppedBy(stop.get_token())).error().code,
                 ErrorCode::Cancelled);
    }

    void isWokenByAPush()
    {
        EventQueue queue(10, 1'000);
        std::jthread writer([&queue] { queue.push(messageAt(1)); });

        QVERIFY(queue.take(Deadline::in(10s)));
    }

    void putsAGapWhereTheOldestWereDropped()
    {
        EventQueue queue(3, 1'000);
        for (int second = 1; second <= 5; ++second)
            queue.push(messageAt(second));

        const auto events = queue.take(Deadline::in(1s)).value();

        QCOMPARE(events.size(), std::size_t(4));
        const auto &gap = std::get<Gap>(events.front());
        QCOMPARE(gap.cause.code, ErrorCode::Overloaded);
        QCOMPARE(*gap.lost, std::uint64_t(2));
        QVERIFY(gap.from == WallTime(1s));
        QVERIFY(gap.to == WallTime(2s));
        QCOMPARE(std::get<Message>(events[1]), messageAt(3));
    }

    void isBoundedInBytes()
    {
        EventQueue queue(1'000, 100);
        for (int second = 1; second <= 10; ++second)
            queue.push(messageAt(second, std::string(40, 'x')));

        const auto events = queue.take(Deadline::in(1s)).value();

        QCOMPARE(events.size(), std::size_t(3));
        QCOMPARE(*std::get<Gap>(events.front()).lost, std::uint64_t(8));
    }

    void takesOneEventOfAnySize()
    {
        EventQueue queue(10, 100);
        queue.push(messageAt(1, std::string(1'000, 'x')));

        QCOMPARE(queue.take(Deadline::in(1s)).value().size(), std::size_t(1));
    }

    void losesCountWhenAGapIsDroppedToo()
    {
        EventQueue queue(1, 1'000);
        queue.push(Gap{WallTime(1s), WallTime(2s), Error{ErrorCode::Disconnected, {}}, {}});
        queue.push(messageAt(3));
        queue.push(messageAt(4));

        const auto events = queue.take(Deadline::in(1s)).value();

        const auto &gap = std::get<Gap>(events.front());
        QVERIFY(!gap.lost);
        QVERIFY(gap.from == WallTime(1s));
        QVERIFY(gap.to == WallTime(3s));
    }

    void startsAnewAfterEachTake()
    {
        EventQueue queue(1, 1'000);
        queue.push(messageAt(1));
        queue.push(messageAt(2));
        QVERIFY(queue.take(Deadline::in(1s)));

        queue.push(messageAt(3));

        QCOMPARE(queue.take(Deadline::in(1s)).value().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestEventQueue)
#include "tst_eventqueue.moc"
