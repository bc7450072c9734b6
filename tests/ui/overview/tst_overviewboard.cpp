// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewboard.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/picture.h"
#include "tests/ui/overview/story.h"

using namespace larder;
using overview::ChartId;
using overview::OverviewBoard;
using test::Story;

namespace {

constexpr QSize page1600(1416, 926); // a window of 1600 × 1000 without rail and bars
constexpr QSize page1100(1048, 626);

/// A board on the screen that shows `story`.
struct Fixture {
    Story story;
    OverviewBoard board;

    explicit Fixture(int seconds = 900, QSize size = page1600)
    {
        story.watch(seconds);
        board.resize(size);
        board.show();
        board.startAnew(story.glance());
        QCoreApplication::processEvents();
    }

    void display()
    {
        board.display(story.glance());
        QCoreApplication::processEvents();
    }

    /// Something in sight that calls itself so.
    QWidget *find(const QString &name) const
    {
        for (auto *child : board.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(child);
            const bool isNamed =
                child->accessibleName().contains(name) || (button && button->text().contains(name));
            if (isNamed && child->isVisibleTo(&board))
                return child;
        }
        return nullptr;
    }
};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestOverviewBoard final : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void looksLikeTheDesign_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isStale");

        QTest::addRow("overview-dark") << page1600 << true << false;
        QTest::addRow("overview-light") << page1600 << false << false;
        QTest::addRow("overview-stale") << page1600 << true << true;
        QTest::addRow("overview-stale-light") << page1600 << false << true;
        QTest::addRow("overview-dark-1100x700") << page1100 << true << false;
        QTest::addRow("overview-light-1100x700") << page1100 << false << false;
        QTest::addRow("overview-dark-2400") << QSize(2400, 1200) << true << false;
    }

    void looksLikeTheDesign()
    {
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        QFETCH(bool, isStale);
        theme::install(*qApp, isDark ? theme::Mode::Dark : theme::Mode::Light,
                       theme::Density::Regular);
        Fixture f(900, size);
        if (isStale)
            f.story.fallSilent(134);
        else
            f.board.group().setCrosshair(test::noon + 625'000);
        f.display();

        test::keepPicture(f.board, QString::fromLatin1(QTest::currentDataTag()));

        QCOMPARE(f.board.group().isStale(), isStale);
    }

    void youngSessionIsAliveFromTheFirstSeconds()
    {
        Fixture f(12);

        test::keepPicture(f.board, text("overview-young"));

        const auto window = f.board.group().window();
        QCOMPARE(window.to - window.from, kit::ChartGroup::youngestSpan);
        QVERIFY(!f.board.chart(ChartId::HitRatio)->chart()->traced().runs.front().empty());
    }

    void loadsBeforeTheFirstSample()
    {
        Fixture f(0);

        test::keepPicture(f.board, text("overview-loading"));

        QVERIFY(f.find(text("Memory: being read")));
    }

    /// The 13 panels of the dashboard that comes with redis_exporter, each with what shows it here.
    void showsEveryPanelOfTheReferenceDashboard_data()
    {
        QTest::addColumn<QString>("shownBy");

        QTest::addRow("Max Uptime") << text("up 41 d 6 h");
        QTest::addRow("Clients") << text("Clients: 8");
        QTest::addRow("Memory Usage") << text("Memory: 1.9");
        QTest::addRow("Total Commands / sec") << text("Commands, 15 min");
        QTest::addRow("Hits / Misses per Sec") << text("Hits and misses, 15 min");
        QTest::addRow("Total Memory Usage") << text("Memory, 15 min");
        QTest::addRow("Network I/O") << text("Network, 15 min");
        QTest::addRow("Total Items per DB") << text("Keys by database");
        QTest::addRow("Expiring vs Not-Expiring Keys") << text("Keys: 1.284 M");
        QTest::addRow("Expired / Evicted") << text("Expired and evicted, 15 min");
        QTest::addRow("Connected/Blocked Clients") << text("Clients, 15 min");
        QTest::addRow("Average Time Spent by Command") << text("Time by command");
        QTest::addRow("Total Time Spent by Command") << text("Time by command");
    }

    void showsEveryPanelOfTheReferenceDashboard()
    {
        QFETCH(QString, shownBy);
        Fixture f;

        QVERIFY(f.find(shownBy));
    }

    void openedCardShowsItsChartInLarge_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<int>("chart");

        const auto row = [](const char *card, ChartId chart) {
            QTest::addRow("%s", card) << QString::fromLatin1(card) << static_cast<int>(chart);
        };
        row("Hit ratio, server:", ChartId::HitRatio);
        row("Memory:", ChartId::Memory);
        row("Commands:", ChartId::Commands);
        row("Round trip, p99:", ChartId::RoundTrip);
        row("Keys:", ChartId::Keys);
        row("Clients:", ChartId::Clients);
        row("Evicted:", ChartId::ExpiredAndEvicted);
    }

    void openedCardShowsItsChartInLarge()
    {
        QFETCH(QString, card);
        QFETCH(int, chart);
        Fixture f;

        QTest::mouseClick(f.find(card), Qt::LeftButton);

        auto *large = f.board.chart(static_cast<ChartId>(chart));
        QVERIFY(f.board.isLarge());
        QVERIFY(large->isVisible());
        QVERIFY(large->width() > page1600.width() * 9 / 10);
        QVERIFY(!f.find(text("Time by command")));

        QTest::keyClick(large->chart(), Qt::Key_Escape);
        QVERIFY(!f.board.isLarge());
        QVERIFY(f.find(text("Time by command")));
    }

    void staleValuesStayAndSaySinceWhen()
    {
        Fixture f;
        const QString memory = f.find(text("Memory: "))->accessibleName();

        f.story.fallSilent(134);
        f.display();

        QVERIFY(f.find(memory));
        QVERIFY(f.find(memory)->accessibleDescription().startsWith(text("stale since ")));
        QVERIFY(f.find(text("does not answer")));
        QVERIFY(f.find(text("Try now")));
        QCOMPARE(f.board.group().gaps().size(), std::size_t{1});
    }

    void recoveryEndsStaleness()
    {
        Fixture f;
        f.story.fallSilent(20);
        f.display();

        f.story.link.phase = host::LinkPhase::Connected;
        f.story.link.error.reset();
        f.story.watch(3);
        f.display();

        QVERIFY(!f.board.group().isStale());
        QVERIFY(!f.find(text("does not answer")));
        QCOMPARE(f.board.group().gaps().size(), std::size_t{1}); // the outage stays in the charts
    }

    void tryNowAndEditAreHandedOn()
    {
        Fixture f;
        QSignalSpy retried(&f.board, &OverviewBoard::retryAsked);
        QSignalSpy edited(&f.board, &OverviewBoard::editAsked);
        QSignalSpy signedIn(&f.board, &OverviewBoard::signInAsked);
        f.story.fallSilent(3);
        f.story.link.phase = host::LinkPhase::Refused;
        f.story.link.error = Error{ErrorCode::AuthFailed, "WRONGPASS"};
        f.display();

        QTest::mouseClick(f.find(text("Try now")), Qt::LeftButton);
        QTest::mouseClick(f.find(text("Edit connection")), Qt::LeftButton);
        QTest::mouseClick(f.find(text("Sign in")), Qt::LeftButton);

        QCOMPARE(retried.size(), 1);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(signedIn.size(), 1);
    }

    void aServerThatWasNeverReachedShowsNoGuesses()
    {
        Fixture f(0);
        f.story.link.phase = host::LinkPhase::Refused;
        f.story.link.error = Error{ErrorCode::AuthRequired, "NOAUTH"};

        f.display();

        test::keepPicture(f.board, text("overview-refused"));
        QVERIFY(f.find(text("Memory: –")));
        QVERIFY(!f.find(text("being read")));
        QCOMPARE(f.board.group().window().to, overview::chartTime(f.story.now)); // not the epoch
    }

    void withoutInfoCardsAreLockedAndRoundTripStays()
    {
        Fixture f(0);
        monitoring::Sample sample;
        sample.at = f.story.now;
        sample.roundTripP99 = std::chrono::microseconds(1'070);
        sample.missingRights = {"info"};
        f.story.sample = sample;
        f.story.history.append(sample);
        QSignalSpy copied(&f.board, &OverviewBoard::copyAclAsked);

        f.display();
        test::keepPicture(f.board, text("overview-no-info"));

        QVERIFY(f.find(text("Memory: –")));
        QCOMPARE(f.find(text("Memory: –"))->accessibleDescription(), text("user may not run INFO"));
        QVERIFY(f.find(text("Round trip, p99: 1.07 ms")));
        auto *link = f.find(text("Memory: –"))->findChild<kit::Button *>();
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
    }

    void pauseHoldsEverything()
    {
        Fixture f;
        const auto window = f.board.group().window();
        QTest::keyClick(&f.board, Qt::Key_Space);

        f.story.sample.reset();
        f.story.watch(5);
        f.display();

        QCOMPARE(f.board.group().window(), window);
        QVERIFY(!f.board.group().isFollowing());
        QTest::keyClick(&f.board, Qt::Key_Space);
        f.display();
        QVERIFY(f.board.group().window().to > window.to);
    }

    void restartIsMarkedAndSaid()
    {
        Fixture f(100);
        f.story.restart();
        f.story.watch(5);

        f.display();

        QCOMPARE(f.board.group().markers().size(), std::size_t{1});
        const auto at = f.board.group().markers().front().at;
        QVERIFY(std::abs(at - (test::noon + 100'000)) <= 1'000);
        QVERIFY(f.find(text("was restarted at")));
    }

    void thirdBannerWaitsBehindOneMore()
    {
        Fixture f(100);
        f.story.restart();
        f.story.watch(3);
        f.story.sample->identity.role = redis::Role::Replica;
        f.story.fallSilent(5);
        f.display();

        QVERIFY(f.find(text("does not answer")));
        QVERIFY(f.find(text("was restarted at")));
        QVERIFY(!f.find(text("This is a replica")));
        QTest::mouseClick(f.find(text("1 more")), Qt::LeftButton);
        QVERIFY(f.find(text("This is a replica")));
    }

    void crosshairReadsAllLegends()
    {
        Fixture f;
        f.board.group().setCrosshair(test::noon + 600'000);
        QCoreApplication::processEvents();

        const auto row = *f.board.group().readRow();
        const auto &series = f.story.history.series();
        for (const auto id : {ChartId::HitRatio, ChartId::Memory, ChartId::Network}) {
            auto *card = f.board.chart(id);
            const auto &content = card->chart()->content();
            const float value = series.valueAt(row, content.series.front().column);
            const auto *entry = card->legend()->findChild<kit::LegendEntry *>();
            QCOMPARE(entry->accessibleDescription(),
                     kit::legendText(static_cast<double>(value), card->chart()->unit()));
        }
    }

    void pictureHoldsAllOfThePage()
    {
        Fixture f(900, page1100);

        const auto picture = f.board.picture(text("prod-cache-1, 12:00 – 12:15"));

        QVERIFY(picture.height() > 1'200); // far more than the page shows at once
        QCOMPARE(picture.width(), page1100.width());
    }
};

QTEST_MAIN(TestOverviewBoard)
#include "tst_overviewboard.moc"
