// SPDX-License-Identifier: Apache-2.0
#include "engine/base/deadline.h"

#include <QTest>

#include <thread>

using namespace std::chrono_literals;
using larder::Deadline;

class TestDeadline final : public QObject
{
    Q_OBJECT

private slots:
    void remainingNeverExceedsTheSpan()
    {
        const auto remaining = Deadline::in(2s).remaining();

        QVERIFY(remaining <= 2s);
        QVERIFY(remaining > 1s);
    }

    void remainingRoundsUp()
    {
        const auto halfway = std::chrono::steady_clock::now() + 10s + 500us;

        QVERIFY(Deadline::at(halfway).remaining() > 9s);
        // What is left of less than a millisecond is a millisecond: poll() must not spin on 0.
        const auto deadline = Deadline::at(std::chrono::steady_clock::now() + 900us);
        const auto remaining = deadline.remaining();
        QVERIFY(deadline.isPassed() || remaining == 1ms);
    }

    void passedHasNothingRemaining()
    {
        const auto deadline = Deadline::in(-1h);

        QVERIFY(deadline.isPassed());
        QCOMPARE(deadline.remaining().count(), 0);
    }

    void withinOnlyShortens_data()
    {
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("expected");

        QTest::addRow("a shorter phase ends sooner") << 60 << 5 << 5;
        QTest::addRow("a longer phase ends with the whole") << 5 << 60 << 5;
    }

    void withinOnlyShortens()
    {
        QFETCH(int, whole);
        QFETCH(int, phase);
        QFETCH(int, expected);

        const auto deadline =
            Deadline::in(std::chrono::seconds(whole)).within(std::chrono::seconds(phase));

        QVERIFY(deadline.remaining() <= std::chrono::seconds(expected));
        QVERIFY(deadline.remaining() > std::chrono::seconds(expected) - 1s);
    }

    void withinKeepsTheToken()
    {
        std::stop_source source;
        const auto phase = Deadline::in(1h).stoppedBy(source.get_token()).within(1s);

        source.request_stop();

        QVERIFY(phase.isStopped());
        QVERIFY(!phase.isPassed());
    }

    void isStoppedFromAnotherThread()
    {
        std::stop_source source;
        const auto deadline = Deadline::in(1h).stoppedBy(source.get_token());
        QVERIFY(!deadline.isStopped());

        std::thread([&source] { source.request_stop(); }).join();

        QVERIFY(deadline.isStopped());
    }

    void withoutATokenItIsNeverStopped()
    {
        QVERIFY(!Deadline::in(1h).isStopped());
        QVERIFY(!Deadline::in(1h).token().stop_possible());
    }
};

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
