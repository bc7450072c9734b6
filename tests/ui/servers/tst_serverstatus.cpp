// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverstatus.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::Error;
using larder::ErrorCode;
using larder::WallTime;
using larder::host::LinkPhase;
using larder::host::LinkState;
using larder::monitoring::Sample;
using larder::profiles::Profile;
using larder::servers::ServerStatus;
using larder::servers::Standing;
using larder::servers::statusOf;
using larder::servers::summaryOf;

namespace {

const WallTime now(1'795'183'540s);

struct Fixture {
    Profile profile;
    LinkState link;
    std::optional<Sample> sample = Sample();

    Fixture()
    {
        profile.name = "prod-cache-1";
        link.phase = LinkPhase::Connected;
        sample->keys = 48'213;
    }

    ServerStatus status() const { return statusOf(profile, link, sample, now); }
};

larder::redis::Info::Replica replica(const char *state)
{
    larder::redis::Info::Replica one;
    one.state = state;
    return one;
}

} // namespace

class TestServerStatus final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aWellServerSaysHowManyKeysItHolds()
    {
        const Fixture f;

        QCOMPARE(f.status().standing, Standing::Good);
        QCOMPARE(f.status().reason, QStringLiteral("No problem, 48,213 keys"));
    }

    void theLinkDecidesBeforeTheSample_data()
    {
        QTest::addColumn<LinkPhase>("phase");
        QTest::addColumn<Standing>("standing");

        QTest::addRow("off") << LinkPhase::Off << Standing::Off;
        QTest::addRow("connecting") << LinkPhase::Connecting << Standing::Pending;
        QTest::addRow("loading") << LinkPhase::Loading << Standing::Pending;
        QTest::addRow("reconnecting") << LinkPhase::Reconnecting << Standing::Silent;
        QTest::addRow("refused") << LinkPhase::Refused << Standing::Critical;
    }

    void theLinkDecidesBeforeTheSample()
    {
        QFETCH(LinkPhase, phase);
        Fixture f;
        f.sample->persistence.lastSaveOk = false;
        f.link.phase = phase;

        QTEST(f.status().standing, "standing");
    }

    void aSilentServerSaysSinceWhenAndHowOftenItWasTried()
    {
        Fixture f;
        f.link.phase = LinkPhase::Reconnecting;
        f.link.attempt = 8;
        f.link.lastSampleAt = now - 3min;

        const auto reason = f.status().reason;

        QVERIFY2(reason.startsWith(QStringLiteral("No answer since ")), qPrintable(reason));
        QVERIFY2(reason.endsWith(QStringLiteral(", attempt 8")), qPrintable(reason));
    }

    void aRefusalIsTheSentenceOfItsError()
    {
        Fixture f;
        f.link.phase = LinkPhase::Refused;
        f.link.error = Error{ErrorCode::AuthRequired, "NOAUTH Authentication required."};

        QVERIFY(f.status().reason.contains(QStringLiteral("prod-cache-1")));
        QVERIFY(!f.status().reason.contains(QStringLiteral("NOAUTH")));
    }

    void troublesOfTheSample_data()
    {
        QTest::addColumn<std::function<void(Fixture &)>>("happen");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<QString>("said"); // part of the reason

        const auto row = [](const char *name, std::function<void(Fixture &)> happen,
                            Standing standing, const char *said) {
            QTest::addRow("%s", name) << std::move(happen) << standing << QString::fromUtf8(said);
        };
        row(
            "full without eviction",
            [](Fixture &f) {
                f.sample->memoryUsed = 97;
                f.sample->memoryMax = 100;
                f.sample->evictionPolicy = "noeviction";
            },
            Standing::Critical, "97 %");
        row(
            "full with eviction is how a cache works",
            [](Fixture &f) {
                f.sample->memoryUsed = 100;
                f.sample->memoryMax = 100;
                f.sample->evictionPolicy = "allkeys-lru";
            },
            Standing::Good, "No problem");
        row(
            "no limit",
            [](Fixture &f) {
                f.sample->memoryUsed = 100;
                f.sample->evictionPolicy = "noeviction";
            },
            Standing::Good, "No problem");
        row(
            "append-only file", [](Fixture &f) { f.sample->persistence.aofLastWriteOk = false; },
            Standing::Critical, "append-only");
        row(
            "save", [](Fixture &f) { f.sample->persistence.lastSaveOk = false; }, Standing::Warning,
            "last save");
        row(
            "one replica away",
            [](Fixture &f) {
                f.sample->replication.replicas = {replica("online"), replica("wait_bgsave")};
            },
            Standing::Warning, "1 of 2");
        row(
            "all replicas there",
            [](Fixture &f) { f.sample->replication.replicas = {replica("online")}; },
            Standing::Good, "No problem");
        row(
            "a replica that lost its primary",
            [](Fixture &f) {
                f.sample->identity.primaryAddress = "10.0.0.5:6379";
                f.sample->replication.linkUp = false;
            },
            Standing::Critical, "10.0.0.5:6379");
        row(
            "unverified certificate",
            [](Fixture &f) {
                f.profile.options.connect.tls.emplace().verify = larder::redis::TlsVerify::Nothing;
            },
            Standing::Warning, "certificate");
        row(
            "the worst of several",
            [](Fixture &f) {
                f.sample->persistence.lastSaveOk = false;
                f.sample->replication.linkUp = false;
            },
            Standing::Critical, "primary");
        row(
            "a Cluster node",
            [](Fixture &f) { f.sample->identity.mode = larder::redis::Mode::Cluster; },
            Standing::Good, "Cluster node");
        row(
            "a Sentinel",
            [](Fixture &f) { f.sample->identity.mode = larder::redis::Mode::Sentinel; },
            Standing::Good, "Sentinel");
        row(
            "no sample yet", [](Fixture &f) { f.sample.reset(); }, Standing::Pending,
            "first sample");
    }

    void troublesOfTheSample()
    {
        QFETCH(std::function<void(Fixture &)>, happen);
        QFETCH(QString, said);
        Fixture f;

        happen(f);

        QTEST(f.status().standing, "standing");
        QVERIFY2(f.status().reason.contains(said), qPrintable(f.status().reason));
    }

    void hostileNamesStayText()
    {
        Fixture f;
        f.link.phase = LinkPhase::Refused;
        f.link.error = Error{ErrorCode::AuthRequired, {}};
        f.profile.name = "%1<b>\x1b[31m";

        const auto reason = f.status().reason;

        QVERIFY2(reason.contains(QStringLiteral("%1<b>\\x1b")), qPrintable(reason));
    }

    void sumsUpAllServers_data()
    {
        QTest::addColumn<QList<Standing>>("standings");
        QTest::addColumn<QString>("summary");

        using S = Standing;
        QTest::addRow("none") << QList<S>{} << QStringLiteral("0 server(s)");
        QTest::addRow("all well") << QList<S>{S::Good, S::Good}
                                  << QStringLiteral("2 server(s), all well");
        QTest::addRow("one on its way")
            << QList<S>{S::Good, S::Pending} << QStringLiteral("2 server(s)");
        QTest::addRow("of all kinds")
            << QList<S>{S::Critical, S::Critical, S::Warning, S::Silent, S::Off, S::Good}
            << QStringLiteral("6 server(s): 2 critical, 1 warning(s), 1 not answering, "
                              "1 not connected, worst first");
        QTest::addRow("one alone")
            << QList<S>{S::Silent} << QStringLiteral("1 server(s): 1 not answering");
    }

    void sumsUpAllServers()
    {
        QFETCH(QList<Standing>, standings);

        QTEST(summaryOf({standings.begin(), standings.end()}), "summary");
    }
};

QTEST_GUILESS_MAIN(TestServerStatus)
#include "tst_serverstatus.moc"
