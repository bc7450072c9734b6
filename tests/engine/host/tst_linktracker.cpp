// SPDX-License-Identifier: Apache-2.0
#include "engine/host/linktracker.h"

#include <QTest>

#include "tests/support/manualclock.h"

using namespace std::chrono_literals;
using larder::Clock;
using larder::Error;
using larder::ErrorCode;
using larder::host::Attempts;
using larder::host::LinkPhase;
using larder::host::LinkTracker;
using larder::monitoring::Sample;
using larder::test::ManualClock;

namespace {

struct Fixture {
    ManualClock clock;
    LinkTracker tracker{clock};

    const larder::host::LinkState &state() const { return tracker.state(); }

    void sample() { tracker.sampled(Sample()); }
    void sampleWhileLoading(double share)
    {
        Sample sample;
        sample.persistence.isLoading = true;
        sample.persistence.loadedShare = share;
        tracker.sampled(sample);
    }
    void fail(ErrorCode code, int attempts = 1, std::chrono::milliseconds next = 50ms)
    {
        tracker.failed(Error{code, "why"}, Attempts{attempts, clock.now() + next});
    }
    /// A look that ran out of time, with no attempt due.
    void timeOut(int attempts = 0)
    {
        tracker.failed(Error{ErrorCode::Timeout, {}}, Attempts{attempts, std::nullopt});
    }
    /// Until the next look, when the last one began now and samples are a second apart.
    std::optional<std::chrono::milliseconds> rest() const
    {
        const auto next = tracker.nextLook(clock.now(), 1s);
        if (!next)
            return std::nullopt;
        return std::chrono::duration_cast<std::chrono::milliseconds>(*next - clock.now());
    }
};

} // namespace

class TestLinkTracker final : public QObject
{
    Q_OBJECT

private slots:
    void beginsByConnecting()
    {
        Fixture f;

        QCOMPARE(f.state().phase, LinkPhase::Connecting);
        QVERIFY(!f.state().error);
        QVERIFY(!f.state().lastSampleAt);
        QVERIFY(!f.state().isStale());
    }

    void aSampleConnects()
    {
        Fixture f;
        f.clock.advance(30ms);
        Sample sample;
        sample.identity.version = "7.0.15";

        f.tracker.sampled(sample);

        QCOMPARE(f.state().phase, LinkPhase::Connected);
        QCOMPARE(f.state().since, f.clock.wallNow());
        QCOMPARE(f.state().lastSampleAt, std::optional(f.clock.wallNow()));
        QCOMPARE(f.state().identity.version, "7.0.15");
    }

    void theSecondSampleFollowsSoonAndTheOthersInTheirInterval()
    {
        Fixture f;
        f.sample();
        QCOMPARE(f.rest(), std::optional(200ms));
        f.sample();
        QCOMPARE(f.rest(), std::optional(1'000ms));
        f.sample();
        QCOMPARE(f.rest(), std::optional(1'000ms));
    }

    void aShorterIntervalIsNotMadeLonger()
    {
        Fixture f;
        f.sample();

        QCOMPARE(f.tracker.nextLook(f.clock.now(), 100ms), std::optional(f.clock.now() + 100ms));
    }

    void aFailureIsShownWithWhatComesNext()
    {
        Fixture f;
        f.sample();
        f.clock.advance(1s);

        f.fail(ErrorCode::ConnectionRefused, 3, 400ms);

        QCOMPARE(f.state().phase, LinkPhase::Reconnecting);
        QCOMPARE(f.state().error->code, ErrorCode::ConnectionRefused);
        QCOMPARE(f.state().attempt, 3);
        QCOMPARE(f.state().nextAttemptAt, std::optional(f.clock.wallNow() + 400ms));
        QCOMPARE(f.rest(), std::optional(400ms));
        QVERIFY(f.state().isStale());
        QCOMPARE(f.state().lastSampleAt, std::optional(f.clock.wallNow() - 1s));
    }

    void theNextLookIsWhenTheNextAttemptIsDueAndNotBefore()
    {
        Fixture f;
        const auto begun = f.clock.now();
        f.fail(ErrorCode::ConnectionRefused, 7, 5s);

        f.clock.advance(4'999ms);

        QCOMPARE(f.tracker.nextLook(begun, 1s), std::optional(begun + 5s));
    }

    void aFailureBeforeTheFirstSampleIsNotStale()
    {
        Fixture f;
        f.fail(ErrorCode::ConnectionRefused);

        QCOMPARE(f.state().phase, LinkPhase::Reconnecting);
        QVERIFY(!f.state().isStale());
    }

    void aSampleEndsAFailure()
    {
        Fixture f;
        f.sample();
        f.fail(ErrorCode::Disconnected, 4);

        f.sample();

        QCOMPARE(f.state().phase, LinkPhase::Connected);
        QVERIFY(!f.state().error);
        QCOMPARE(f.state().attempt, 0);
        QVERIFY(!f.state().nextAttemptAt);
        QCOMPARE(f.rest(), std::optional(200ms)); // rates begin anew as well
    }

    void thePhaseBeginsOnce()
    {
        Fixture f;
        f.fail(ErrorCode::ConnectionRefused);
        const auto since = f.state().since;
        f.clock.advance(10s);

        f.fail(ErrorCode::ConnectionRefused, 2);

        QCOMPARE(f.state().since, since);
    }

    void needsAPerson_data()
    {
        QTest::addColumn<ErrorCode>("code");

        for (const auto code :
             {ErrorCode::AuthRequired, ErrorCode::AuthFailed, ErrorCode::NoPermission,
              ErrorCode::SocketDenied, ErrorCode::TlsUnknownIssuer, ErrorCode::TlsSelfSigned,
              ErrorCode::TlsExpired, ErrorCode::TlsNotYetValid, ErrorCode::TlsWrongHost,
              ErrorCode::TlsClientRequired, ErrorCode::TlsClientUnusable, ErrorCode::TlsNotSpoken,
              ErrorCode::SpeaksHttp, ErrorCode::SpeaksSsh, ErrorCode::SpeaksTls})
            QTest::addRow("%s", std::string(larder::name(code)).c_str()) << code;
    }

    void needsAPerson()
    {
        QFETCH(ErrorCode, code);
        Fixture f;
        f.sample();

        f.fail(code);

        QCOMPARE(f.state().phase, LinkPhase::Refused);
        QCOMPARE(f.state().error->code, code);
        QVERIFY(!f.state().nextAttemptAt);
        QCOMPARE(f.rest(), std::nullopt); // no attempt by itself
    }

    void mayComeUpByItself_data()
    {
        QTest::addColumn<ErrorCode>("code");

        for (const auto code :
             {ErrorCode::ConnectionRefused, ErrorCode::SocketMissing, ErrorCode::HostNotFound,
              ErrorCode::ConnectTimeout, ErrorCode::Unreachable, ErrorCode::Disconnected,
              ErrorCode::ConnectionReset, ErrorCode::MaxClients, ErrorCode::TlsTimeout,
              ErrorCode::MalformedReply, ErrorCode::NotResponding})
            QTest::addRow("%s", std::string(larder::name(code)).c_str()) << code;
    }

    void mayComeUpByItself()
    {
        QFETCH(ErrorCode, code);
        Fixture f;

        f.fail(code);

        QCOMPARE(f.state().phase, LinkPhase::Reconnecting);
        QCOMPARE(f.state().error->code, code);
        QVERIFY(f.rest().has_value());
    }

    void aLongFirstConnectionIsNoFailure()
    {
        Fixture f;
        f.timeOut();

        QCOMPARE(f.state().phase, LinkPhase::Connecting);
        QVERIFY(!f.state().error);
        QCOMPARE(f.rest(), std::optional(0ms)); // goes on waiting for it
    }

    void silenceIsSaidAsSuch()
    {
        Fixture f;
        f.sample();

        f.timeOut();

        QCOMPARE(f.state().phase, LinkPhase::Reconnecting);
        QCOMPARE(f.state().error->code, ErrorCode::NotResponding);
        QVERIFY(f.rest() <= std::optional(1'000ms));
    }

    void whatSaysLessDoesNotReplaceTheReason_data()
    {
        QTest::addColumn<ErrorCode>("later");

        QTest::addRow("a look that ran out of time") << ErrorCode::Timeout;
        QTest::addRow("a look that was not let out") << ErrorCode::CircuitOpen;
    }

    void whatSaysLessDoesNotReplaceTheReason()
    {
        QFETCH(ErrorCode, later);
        Fixture f;
        f.sample();
        f.fail(ErrorCode::ConnectionRefused);

        f.fail(later, 2);

        QCOMPARE(f.state().error->code, ErrorCode::ConnectionRefused);
        QCOMPARE(f.state().attempt, 2);
    }

    void aServerThatLoadsIsWell()
    {
        Fixture f;
        f.sampleWhileLoading(0.25);

        QCOMPARE(f.state().phase, LinkPhase::Loading);
        QCOMPARE(f.state().loadedShare, std::optional(0.25));
        QVERIFY(!f.state().error);
        QVERIFY(!f.state().isStale());
        QCOMPARE(f.rest(), std::optional(500ms));

        f.sample();
        QCOMPARE(f.state().phase, LinkPhase::Connected);
        QVERIFY(!f.state().loadedShare);
    }

    void aPersonMayTryAgain()
    {
        Fixture f;
        f.fail(ErrorCode::AuthFailed);

        f.tracker.retry();

        QCOMPARE(f.state().phase, LinkPhase::Connecting);
        QVERIFY(!f.state().error);
        QVERIFY(f.rest().has_value());
    }

    void tryingAgainWhileReconnectingDropsTheWait()
    {
        Fixture f;
        f.fail(ErrorCode::ConnectionRefused, 9, 5s);

        f.tracker.retry();

        QCOMPARE(f.state().phase, LinkPhase::Reconnecting);
        QVERIFY(!f.state().nextAttemptAt);
        QVERIFY(f.rest() <= std::optional(1'000ms));
    }

    void anAttemptThatIsOverdueIsNotInThePast()
    {
        Fixture f;
        f.fail(ErrorCode::ConnectionRefused, 1, -5s);

        QCOMPARE(f.state().nextAttemptAt, std::optional(f.clock.wallNow()));
    }
};

QTEST_GUILESS_MAIN(TestLinkTracker)
#include "tst_linktracker.moc"
