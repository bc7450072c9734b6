// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/circuitbreaker.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::redis::CircuitBreaker;
using State = CircuitBreaker::State;

namespace {

class ManualClock final : public larder::Clock
{
public:
    TimePoint now() const override { return m_now; }
    larder::WallTime wallNow() const override { return {}; }
    void advance(std::chrono::milliseconds step) { m_now += step; }

private:
    TimePoint m_now;
};

struct Fixture {
    ManualClock clock;
    CircuitBreaker breaker{clock, {.failuresToOpen = 3, .openFor = 500ms, .probeLease = 2s}};

    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            breaker.failed(breaker.admit().value(), ErrorCode::Timeout);
    }
    CircuitBreaker::Ticket probe()
    {
        fail(3);
        clock.advance(500ms);
        return breaker.admit().value();
    }
};

} // namespace

class TestCircuitBreaker final : public QObject
{
    Q_OBJECT

private slots:
    void opensOnlyAfterFailuresInARow_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<State>("expected");

        QTest::addRow("one short of the limit") << 0 << 2 << State::Closed;
        QTest::addRow("at the limit") << 0 << 3 << State::Open;
        QTest::addRow("a success starts the count again") << 2 << 2 << State::Closed;
    }

    void opensOnlyAfterFailuresInARow()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(State, expected);
        Fixture f;

        f.fail(before);
        f.breaker.succeeded(f.breaker.admit().value());
        f.fail(after);

        QCOMPARE(f.breaker.state(), expected);
    }

    void countsCallsThatWereUnderWayTogetherOnce()
    {
        Fixture f;
        std::vector<CircuitBreaker::Ticket> tickets;
        for (int i = 0; i < 64; ++i)
            tickets.push_back(f.breaker.admit().value());

        for (const auto ticket : tickets)
            f.breaker.failed(ticket, ErrorCode::Disconnected);
        QCOMPARE(f.breaker.state(), State::Closed);

        f.fail(2);
        QCOMPARE(f.breaker.state(), State::Open);
    }

    void refusesWhileResting()
    {
        Fixture f;
        f.fail(3);
        f.clock.advance(499ms);

        const auto answer = f.breaker.admit();

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::CircuitOpen);
        QCOMPARE(answer.error().outcome, larder::Outcome::NotDone);
        QCOMPARE(answer.error().detail, std::string("resting after Timeout"));
    }

    void letsOneProbeThroughAfterTheRest()
    {
        Fixture f;
        f.fail(3);
        f.clock.advance(500ms);

        QVERIFY(f.breaker.admit());
        QVERIFY(!f.breaker.admit());
        QCOMPARE(f.breaker.state(), State::HalfOpen);
    }

    void probeDecides_data()
    {
        QTest::addColumn<bool>("probeSucceeds");
        QTest::addColumn<State>("expected");

        QTest::addRow("success closes") << true << State::Closed;
        QTest::addRow("failure opens again") << false << State::Open;
    }

    void probeDecides()
    {
        QFETCH(bool, probeSucceeds);
        QFETCH(State, expected);
        Fixture f;
        const auto probe = f.probe();

        if (probeSucceeds)
            f.breaker.succeeded(probe);
        else
            f.breaker.failed(probe, ErrorCode::Timeout);

        QCOMPARE(f.breaker.state(), expected);
    }

    void admitsEverybodyOnceItIsClosedAgain()
    {
        Fixture f;
        f.breaker.succeeded(f.probe());

        QVERIFY(f.breaker.admit());
        QVERIFY(f.breaker.admit());
        f.fail(2);
        QCOMPARE(f.breaker.state(), State::Closed);
    }

    void lateReplyFromBeforeTheTripChangesNothing()
    {
        Fixture f;
        const auto old = f.breaker.admit().value();
        f.probe();

        f.breaker.succeeded(old);

        QCOMPARE(f.breaker.state(), State::HalfOpen);
    }

    void withdrawnProbeGivesItsPlaceAway()
    {
        Fixture f;
        f.breaker.withdrawn(f.probe());

        QCOMPARE(f.breaker.state(), State::HalfOpen);
        QVERIFY(f.breaker.admit());
        QVERIFY(!f.breaker.admit());
    }

    void withdrawnCallCountsForNothing()
    {
        Fixture f;
        f.fail(2);

        f.breaker.withdrawn(f.breaker.admit().value());
        f.fail(1);

        QCOMPARE(f.breaker.state(), State::Open);
    }

    void probeThatIsNeverSettledLapses()
    {
        Fixture f;
        f.probe();
        f.clock.advance(1'999ms);
        QVERIFY(!f.breaker.admit());

        f.clock.advance(1ms);

        QVERIFY(f.breaker.admit());
        QVERIFY(!f.breaker.admit());
    }

    void lapsedProbeDecidesNothing()
    {
        Fixture f;
        const auto lapsed = f.probe();
        f.clock.advance(2s);
        const auto current = f.breaker.admit().value();

        f.breaker.failed(lapsed, ErrorCode::Timeout);
        QCOMPARE(f.breaker.state(), State::HalfOpen);

        f.breaker.succeeded(current);
        QCOMPARE(f.breaker.state(), State::Closed);
    }

    void keepsItsCountUnderManyThreads()
    {
        Fixture f;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&f] {
                    for (int call = 0; call < 5'000; ++call) {
                        const auto ticket = f.breaker.admit();
                        if (!ticket)
                            return;
                        if (call % 2 == 0)
                            f.breaker.failed(*ticket, ErrorCode::Timeout);
                        else
                            f.breaker.succeeded(*ticket);
                    }
                });
        }
        if (f.breaker.state() == State::Open)
            f.clock.advance(500ms);
        const auto last = f.breaker.admit();

        QVERIFY(last);
        f.breaker.succeeded(*last);
        QCOMPARE(f.breaker.state(), State::Closed);
    }
};

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "tst_circuitbreaker.moc"
