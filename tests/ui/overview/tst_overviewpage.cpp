// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/host/joiner.h"
#include "engine/host/servercontext.h"
#include "engine/redis/connection.h"
#include "ui/overview/overviewpage.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "tests/support/heartbeat.h"
#include "tests/support/picture.h"
#include "tests/support/redisserver.h"

using namespace larder;
using namespace std::chrono_literals;
using host::LinkPhase;
using host::ServerContext;
using overview::ChartId;
using overview::OverviewPage;

namespace {

/// Notes what a page asks of the shell.
class FakeNavigator final : public kit::Navigator
{
public:
    void openPage(const QString &) override { }
    void chooseServer(ServerContext *) override { }
    void connectToServer() override { }
    void editServer(ServerContext *server) override { edited = server; }
    void signIn(ServerContext *server) override { signedIn = server; }
    void importServers() override { }
    void startDemo() override { }
    void showToast(const QString &text) override { toasts.append(text); }

    ServerContext *edited = nullptr;
    ServerContext *signedIn = nullptr;
    QStringList toasts;
};

profiles::Profile profileOf(const test::RedisServer &server)
{
    profiles::Profile profile;
    profile.id = "0123456789abcdef";
    profile.name = "prod-cache-1";
    profile.options.connect = server.options();
    profile.sampleEvery = 200ms;
    return profile;
}

/// A page that shows a real server.
struct Fixture {
    SystemClock clock;
    NullLog log;
    host::Joiner joiner;
    test::RedisServer redis;
    FakeNavigator navigator;
    std::unique_ptr<ServerContext> server;
    OverviewPage page{navigator};

    Fixture()
        : Fixture(test::RedisServer::Options{})
    {
    }
    explicit Fixture(test::RedisServer::Options options)
        : redis(std::move(options))
    {
    }
    ~Fixture() { page.showServer(nullptr); }

    void connectAs(const std::string &user = {}, const char *password = "")
    {
        auto profile = profileOf(redis);
        profile.options.connect.user = user;
        server = std::make_unique<ServerContext>(profile, clock, log, joiner);
        server->connectTo(Secret(password));
        page.resize(1416, 926);
        page.showServer(server.get());
        page.show();
    }

    std::size_t samples() const { return server->history().series().size(); }
    bool shows(const QString &words) const
    {
        const auto all = page.findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [&](const QWidget *child) {
            return child->isVisibleTo(&page) && child->accessibleName().contains(words);
        });
    }
    /// A command the administrator gives, on a connection of its own.
    void administer(const redis::Command &command)
    {
        auto connection = redis::Connection::open(redis.options(), Deadline::in(5s));
        QVERIFY(connection);
        QVERIFY((*connection)->send(command, Deadline::in(5s)));
    }
};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestOverviewPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void showsALiveServer()
    {
        Fixture f;
        f.connectAs();

        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= 5, 10'000);
        test::Heartbeat heartbeat;
        const auto before = f.samples();
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= before + 5, 10'000);

        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
        QVERIFY(f.shows(text("Memory: ")));
        QVERIFY(!f.shows(text("Memory: –")));
        QVERIFY(!f.page.board()->chart(ChartId::Memory)->chart()->traced().extent.isEmpty);
        QVERIFY(!f.page.board()->group().isStale());
        test::keepPicture(f.page, text("overview-live"));
    }

    void rangeHoldsUntilAPersonChoosesAnother()
    {
        Fixture f;
        auto &group = f.page.board()->group();

        f.page.setRange(60min);
        QCOMPARE(group.span(), 3'600'000);

        group.setSpan(300'000); // on the page itself
        f.page.setRange(60min);
        QCOMPARE(group.span(), 300'000);

        f.page.setRange(15min);
        QCOMPARE(group.span(), 900'000);
    }

    void frozenServerTurnsGreyAndTheWindowLives()
    {
        Fixture f;
        f.connectAs();
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= 3, 10'000);
        test::Heartbeat heartbeat;

        f.redis.freeze();
        QTRY_VERIFY_WITH_TIMEOUT(f.page.board()->group().isStale(), 20'000);

        QVERIFY(f.shows(text("prod-cache-1")));
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
        f.redis.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(!f.page.board()->group().isStale(), 20'000);
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
    }

    void restartedServerIsMarked()
    {
        Fixture f;
        f.connectAs();
        // Uptime is told in whole seconds: the start must lie clearly behind the first sample.
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= 10, 10'000);

        f.redis.kill();
        QTRY_VERIFY_WITH_TIMEOUT(f.page.board()->group().isStale(), 20'000);
        f.redis.restart();

        QTRY_VERIFY_WITH_TIMEOUT(!f.page.board()->group().isStale(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.page.board()->group().markers().size(), std::size_t{1}, 10'000);
        QVERIFY(f.shows(text("was restarted at")));
    }

    void userWithoutInfoGetsTheLineThatGrantsIt()
    {
        Fixture f;
        f.administer(redis::Command("ACL", "SETUSER", "lim", "on", ">p", "~*", "+@connection"));
        f.connectAs("lim", "p");

        QTRY_VERIFY_WITH_TIMEOUT(f.shows(text("Memory: –")), 10'000);

        auto *link = f.page.findChild<kit::KpiCard *>()->findChild<kit::Button *>();
        QTest::mouseClick(link, Qt::LeftButton);
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(text("ACL SETUSER lim")), qPrintable(line));
        QVERIFY(line.contains(text("+info")));
        QCOMPARE(f.navigator.toasts.size(), 1);
    }

    void wrongPasswordAsksForAPerson()
    {
        Fixture f;
        f.connectAs("nobody", "wrong");

        QTRY_VERIFY_WITH_TIMEOUT(f.server->state().phase == LinkPhase::Refused, 10'000);
        QTRY_VERIFY(f.shows(text("prod-cache-1")));
        for (auto *button : f.page.findChildren<kit::Button *>()) {
            if (button->text() == text("Edit connection…") || button->text() == text("Sign in…"))
                QTest::mouseClick(button, Qt::LeftButton);
        }

        QCOMPARE(f.navigator.edited, f.server.get());
        QCOMPARE(f.navigator.signedIn, f.server.get());
    }

    void hiddenPageDoesNothing()
    {
        Fixture f;
        f.connectAs();
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= 3, 10'000);
        f.page.hide();
        QSignalSpy changed(&f.page.board()->group(), &kit::ChartGroup::changed);

        const auto before = f.samples();
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= before + 3, 10'000);

        QCOMPARE(changed.size(), 0);
        f.page.show();
        QVERIFY(!changed.empty());
    }

    void serverMayGoWhileItIsShown()
    {
        Fixture f;
        f.connectAs();
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= 2, 10'000);

        f.server.reset();
        f.page.grab();

        QVERIFY(!f.page.board()->group().source().series);
    }

    void csvIsWrittenWithoutHoldingUpTheWindow()
    {
        Fixture f;
        f.connectAs();
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= 3, 10'000);
        const QTemporaryDir directory;
        const QString path = directory.filePath(text("out.csv"));
        overview::Exporter exporter(&f.page);
        QSignalSpy finished(&exporter, &overview::Exporter::finished);

        exporter.writeCsv(f.server->history(), f.page.board()->group().window(), path);

        QTRY_COMPARE(finished.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("time,hit_ratio_percent,"));
        QVERIFY(file.readLine().size() > 40);
    }

    void pictureIsWritten()
    {
        Fixture f;
        f.connectAs();
        QTRY_VERIFY_WITH_TIMEOUT(f.samples() >= 2, 10'000);
        const QTemporaryDir directory;
        const QString path = directory.filePath(text("out.png"));
        overview::Exporter exporter(&f.page);
        QSignalSpy finished(&exporter, &overview::Exporter::finished);

        exporter.writePicture(f.page.board()->picture(text("prod-cache-1")).toImage(), path);

        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QImage(path).width() > 1'000);
    }

    void unwritablePlaceIsSaid()
    {
        Fixture f;
        overview::Exporter exporter(&f.page);
        QSignalSpy finished(&exporter, &overview::Exporter::finished);

        exporter.writePicture(QImage(1, 1, QImage::Format_ARGB32), text("/nowhere/at/all.png"));

        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.front().front().toString().contains(text("saved")));
    }

    void nameOfTheFileIsNoPath()
    {
        const QString name = overview::exportName(text("../../etc/passwd\n"), text("csv"));

        QVERIFY(!name.contains(u'/'));
        QVERIFY(!name.contains(u'\n'));
        QVERIFY(!name.startsWith(u'.'));
        QVERIFY(name.endsWith(text(".csv")));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
