// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include <QLocale>
#include <QTest>

using namespace std::chrono_literals;
using larder::Error;
using larder::ErrorCode;
using larder::WallTime;
using larder::host::LinkPhase;
using larder::host::LinkState;
using larder::kit::Status;
using larder::monitoring::Sample;
using larder::profiles::Profile;
using larder::shell::StatusLine;
using larder::shell::statusLineOf;

namespace {

const WallTime now(1'795'183'540s);

struct Fixture {
    Profile profile;
    LinkState link;
    std::optional<Sample> sample = Sample();
    std::chrono::milliseconds history = 12min;

    Fixture()
    {
        profile.name = "prod-cache-1";
        link.phase = LinkPhase::Connected;
        link.lastSampleAt = now - 1s;
        link.identity.flavour = larder::redis::Flavour::Redis;
        link.identity.version = "7.0.15";
        link.identity.role = larder::redis::Role::Primary;
        sample->roundTrip = 210us;
        sample->cost.commandsPerSecond = 4.1;
        sample->cost.bytesPerSecond = 3.2 * 1'024;
        sample->cost.cpuMsPerMinute = 0.4;
    }

    StatusLine line() const { return statusLineOf({profile, link, sample, history}, now); }
};

} // namespace

class TestStatusLine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aLiveServer()
    {
        const auto line = Fixture().line();

        QCOMPARE(line.mark, Status::Good);
        QCOMPARE(line.state, QStringLiteral("Connected"));
        QVERIFY(!line.isAlarming);
        QCOMPARE(line.facts.at(0), QStringLiteral("Redis 7.0.15, primary"));
        QCOMPARE(line.facts.at(1), QStringLiteral("Round trip 210 µs"));
        QVERIFY2(line.facts.at(2).startsWith(QStringLiteral("Last sample ")),
                 qPrintable(line.facts.at(2)));
        QVERIFY(line.facts.at(2).endsWith(QStringLiteral(", every 1 s")));
        QCOMPARE(line.cost, QStringLiteral("Own cost 4.1 commands/s, 3.2 KB/s, 0.4 ms CPU/min"));
        QCOMPARE(line.shortCost, QStringLiteral("Own cost 4.1 commands/s"));
        QCOMPARE(line.history, QStringLiteral("History 12 min in memory"));
    }

    void aNarrowWindowGetsTheShortForms()
    {
        Fixture f;
        f.link.identity.connectedReplicas = 2;

        const auto line = f.line();

        QVERIFY(line.facts.at(0).contains(u'2'));
        QCOMPARE(line.shortFacts.at(0), QStringLiteral("Redis 7.0.15, primary"));
        QVERIFY(!line.shortFacts.at(2).contains(QStringLiteral("every")));
    }

    void aSilentServerCountsDown()
    {
        Fixture f;
        f.link.phase = LinkPhase::Reconnecting;
        f.link.error = Error{ErrorCode::NotResponding, {}};
        f.link.attempt = 9;
        f.link.nextAttemptAt = now + 2'400ms;

        const auto line = f.line();

        QCOMPARE(line.mark, Status::Critical);
        QVERIFY(line.isAlarming);
        QCOMPARE(line.state, QStringLiteral("Not responding"));
        QCOMPARE(line.facts.at(0), QStringLiteral("Redis 7.0.15, primary (last known)"));
        QVERIFY(line.facts.at(1).startsWith(QStringLiteral("No reply since ")));
        QCOMPARE(line.facts.at(2), QStringLiteral("Attempt 9, next in 3 s"));
        QVERIFY(!line.details.isEmpty());
    }

    void anAttemptUnderWayHasNoCountdown()
    {
        Fixture f;
        f.link.phase = LinkPhase::Reconnecting;
        f.link.attempt = 9;
        f.link.nextAttemptAt = now - 1ms;

        QCOMPARE(f.line().facts.at(2), QStringLiteral("Attempt 9"));
    }

    void aRefusalSaysItsSentenceAndThatNothingIsTried()
    {
        Fixture f;
        f.link.phase = LinkPhase::Refused;
        f.link.lastSampleAt.reset();
        f.link.error = Error{ErrorCode::AuthFailed, "WRONGPASS"};

        const auto line = f.line();

        QVERIFY(line.isAlarming);
        QVERIFY2(!line.state.contains(QStringLiteral("WRONGPASS")), qPrintable(line.state));
        QVERIFY(line.facts.last().contains(QStringLiteral("No attempts")));
        QVERIFY(line.details.contains(QStringLiteral("WRONGPASS")));
    }

    void whatIsNotKnownIsLeftOut()
    {
        Fixture f;
        f.link.phase = LinkPhase::Connecting;
        f.link.identity = {};
        f.sample.reset();
        f.history = 0ms;

        const auto line = f.line();

        QCOMPARE(line.facts, QStringList{QStringLiteral("127.0.0.1:6379")});
        QCOMPARE(line.history, QStringLiteral("History empty"));
        QCOMPARE(line.cost, line.shortCost);
    }

    void withoutAServerNothingIsSampled()
    {
        const auto line = larder::shell::statusLineOfNothing();

        QCOMPARE(line.state, QStringLiteral("No server"));
        QCOMPARE(line.facts, QStringList{QStringLiteral("Sampling off")});
        QCOMPARE(line.cost, QStringLiteral("Own cost 0 commands/s"));
    }

    void aFastIntervalIsSaidInMilliseconds()
    {
        Fixture f;
        f.profile.sampleEvery = 200ms;

        QVERIFY(f.line().facts.at(2).endsWith(QStringLiteral("every 200 ms")));
    }
};

QTEST_GUILESS_MAIN(TestStatusLine)
#include "tst_statusline.moc"
