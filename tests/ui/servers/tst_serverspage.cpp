// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/host/enginehost.h"
#include "engine/redis/client.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/servers/serverspage.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertile.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/support/picture.h"
#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::host::EngineHost;
using larder::host::LinkPhase;
using larder::host::ServerContext;
using larder::servers::ServersPage;
using larder::servers::ServerTable;
using larder::servers::ServerTile;
using larder::servers::Standing;
using larder::test::RedisServer;

namespace {

/// Keeps what the page asked of the window.
class Asked final : public larder::kit::Navigator
{
public:
    void openPage(const QString &pageId) override { page = pageId; }
    void chooseServer(ServerContext *server) override
    {
        chosen = server;
        if (shown)
            shown->showServer(server);
    }
    void connectToServer() override { ++connects; }
    void editServer(ServerContext *server) override { edited = server; }
    void signIn(ServerContext *server) override { signedIn = server; }
    void importServers() override { }
    void startDemo() override { }
    void showToast(const QString &) override { }

    larder::kit::Page *shown = nullptr;
    QString page;
    ServerContext *chosen = nullptr;
    ServerContext *edited = nullptr;
    ServerContext *signedIn = nullptr;
    int connects = 0;
};

struct Fixture {
    larder::SystemClock clock;
    larder::NullLog log;
    EngineHost host{clock, log};
    Asked asked;
    std::unique_ptr<ServersPage> page;

    ServerContext *add(const char *name, const larder::redis::ConnectOptions &connect)
    {
        larder::profiles::Profile profile;
        profile.id = larder::profiles::newProfileId();
        profile.name = name;
        profile.options.connect = connect;
        profile.options.connect.password = {};
        profile.sampleEvery = 200ms;
        auto *server = host.add(profile);
        server->connectTo(connect.password);
        return server;
    }

    void open()
    {
        page = std::make_unique<ServersPage>(host, asked);
        asked.shown = page.get();
        page->resize(1'416, 926);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!host.servers().empty())
            page->showServer(host.servers().front());
    }

    /// The tiles as they stand.
    QList<ServerTile *> tiles() const
    {
        auto found = page->findChildren<ServerTile *>();
        std::sort(found.begin(), found.end(), [](const auto *a, const auto *b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        return found;
    }
    QStringList order() const
    {
        QStringList names;
        for (const auto *tile : tiles())
            names += tile->accessibleName();
        return names;
    }
    QString textOf() const
    {
        QStringList texts;
        for (const auto *widget : page->findChildren<QWidget *>())
            texts << widget->property("text").toString() << widget->accessibleDescription();
        return texts.join(u'\n');
    }
};

larder::redis::ConnectOptions nowhere()
{
    larder::redis::ConnectOptions options;
    options.endpoint = larder::redis::TcpAddress{"127.0.0.1", larder::test::freePort()};
    return options;
}

} // namespace

class TestServersPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        larder::theme::install(*qApp, larder::theme::Mode::Dark, larder::theme::Density::Regular);
    }

    void theWorstComesFirst()
    {
        const RedisServer well;
        const RedisServer locked({.config = {"requirepass right"}});
        Fixture f;
        f.add("well", well.options());
        f.add("silent", nowhere());
        f.add("locked", locked.options());
        f.open();

        QTRY_COMPARE(f.order(),
                     (QStringList{QStringLiteral("locked"), QStringLiteral("silent"),
                                  QStringLiteral("well")}));
        QTRY_VERIFY(
            f.textOf().contains(QStringLiteral("1 critical, 1 not answering, worst first")));
        larder::test::keepPicture(*f.page, QStringLiteral("servers-three"));
    }

    void nothingMovesWhileATileHasTheFocus()
    {
        RedisServer first;
        const RedisServer second;
        Fixture f;
        f.add("first", first.options());
        auto *other = f.add("second", second.options());
        f.open();
        QTRY_COMPARE(other->state().phase, LinkPhase::Connected);
        QTRY_VERIFY(f.host.servers().front()->state().phase == LinkPhase::Connected);
        const auto before = f.order();
        f.tiles().at(0)->setFocus();
        auto *last = f.tiles().at(1);

        first.kill();
        QTRY_COMPARE(f.host.servers().front()->state().phase, LinkPhase::Reconnecting);
        QTRY_VERIFY(f.tiles().at(0)->status().standing == Standing::Silent
                    || last->status().standing == Standing::Silent);
        QCOMPARE(f.order(), before);
    }

    void keysMoveBetweenTilesAndEnterOpens()
    {
        Fixture f;
        auto *a = f.add("a", nowhere());
        auto *b = f.add("b", nowhere());
        f.open();
        QTRY_COMPARE(b->state().phase, LinkPhase::Reconnecting);
        auto *left = f.tiles().at(0);
        auto *right = f.tiles().at(1);
        left->setFocus();

        QTest::keyClick(left, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), right);
        QTest::keyClick(right, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), right);
        QTest::keyClick(right, Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), left);
        QTest::keyClick(left, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), left);

        QTest::keyClick(right, Qt::Key_Return);
        QCOMPARE(f.asked.chosen, &right->server());
        QCOMPARE(f.asked.page, QStringLiteral("overview"));
        QVERIFY(right->isChecked());
        QVERIFY(!left->isChecked());
        Q_UNUSED(a);
    }

    void aClickChoosesAndStays()
    {
        Fixture f;
        f.add("a", nowhere());
        f.add("b", nowhere());
        f.open();
        auto *second = f.tiles().at(1);

        QTest::mouseClick(second, Qt::LeftButton);

        QCOMPARE(f.asked.chosen, &second->server());
        QVERIFY(second->isChecked());
        QVERIFY(f.asked.page.isEmpty());
    }

    void theTableSortsByAnyColumn()
    {
        const RedisServer server;
        Fixture f;
        f.add("well", server.options());
        f.add("away", nowhere());
        f.open();
        f.page->findChild<larder::kit::SegmentedControl *>()->setCurrent(1);
        auto *table = f.page->findChild<ServerTable *>();
        QVERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("away"));
        QTRY_COMPARE(f.host.servers().front()->state().phase, LinkPhase::Connected);

        table->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("well"));
        table->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("away"));
        larder::test::keepPicture(*f.page, QStringLiteral("servers-table"));
    }

    void aServerThatIsRemovedLeavesNothingBehind()
    {
        const RedisServer server;
        Fixture f;
        auto *a = f.add("a", server.options());
        auto *b = f.add("b", server.options());
        f.open();
        QTRY_COMPARE(a->state().phase, LinkPhase::Connected);

        f.page->showServer(b);
        f.host.remove(a->profile().id);

        QCOMPARE(f.order(), QStringList{QStringLiteral("b")});
        QCOMPARE(f.page->findChild<ServerTable *>()->model()->rowCount(), 1);
        f.page->showServer(nullptr);
        f.host.remove(b->profile().id);
        QVERIFY(f.tiles().isEmpty());
    }

    void clientsAreReadWhileTheyAreInView()
    {
        const RedisServer server;
        larder::SystemClock clock;
        larder::NullLog log;
        auto options = server.options();
        options.clientName = "auth-api";
        larder::redis::Client client({.connect = options}, clock, log);
        QVERIFY(client.send(larder::redis::Command("PING"), larder::Deadline::in(5s)));
        Fixture f;
        f.add("a", server.options());
        f.open();

        const auto *tree = f.page->findChild<QTreeView *>();
        const auto names = [&] {
            QStringList found;
            for (int row = 0; row < tree->model()->rowCount(); ++row)
                found += tree->model()->index(row, 0).data().toString();
            return found;
        };

        QTRY_VERIFY(names().contains(QStringLiteral("auth-api")));
        QVERIFY(names().contains(QStringLiteral("larder")));
    }

    void whatCannotBeReadSaysSo()
    {
        Fixture f;
        f.add("a", nowhere());
        f.open();

        const auto sayings = [&] {
            const auto all = f.page->findChildren<larder::kit::EmptyState *>();
            return std::count_if(all.begin(), all.end(),
                                 [](const auto *state) { return state->isVisible(); });
        };
        QTRY_COMPARE(sayings(), 2); // clients and slow log
        QVERIFY(f.textOf().contains(QStringLiteral("Not connected")));
    }

    void aNarrowTableShowsAllColumns()
    {
        const RedisServer server;
        Fixture f;
        f.add("a", server.options());
        f.open();
        f.page->resize(1'048, 620);
        const auto *tree = f.page->findChild<QTreeView *>();
        QTRY_VERIFY(tree->isVisible() && tree->model()->rowCount() > 0);

        const auto *head = tree->header();
        QCOMPARE(head->length(), tree->viewport()->width());
        for (int column = 0; column < head->count(); ++column)
            QVERIFY(head->sectionSize(column) >= 48);
    }

    void slowCommandsAreReadByShape()
    {
        const RedisServer server({.config = {"slowlog-log-slower-than 0"}});
        larder::SystemClock clock;
        larder::NullLog log;
        larder::redis::Client client({.connect = server.options()}, clock, log);
        for (const auto *key : {"user:1", "user:2", "user:3"})
            QVERIFY(client.send(larder::redis::Command("SET", key, "x"), larder::Deadline::in(5s)));
        Fixture f;
        f.add("a", server.options());
        f.open();

        QTRY_VERIFY(f.textOf().contains(QStringLiteral("grouped by shape")));
        const auto *table = [&]() -> QAbstractItemView * {
            for (auto *view : f.page->findChildren<QAbstractItemView *>()) {
                if (view->accessibleName() == QStringLiteral("Slow commands by shape"))
                    return view;
            }
            return nullptr;
        }();
        const auto countOfSet = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const auto command = table->model()->index(row, 2).data().toString();
                if (command.startsWith(QStringLiteral("SET user:")))
                    return table->model()->index(row, 4).data().toString();
            }
            return QString();
        };
        QTRY_COMPARE(countOfSet(), QStringLiteral("3"));
    }

    void anOffServerCanBeConnectedFromItsMenu()
    {
        Fixture f;
        auto *server = f.add("a", nowhere());
        server->disconnect();
        f.open();
        QSignalSpy wanted(f.page.get(), &ServersPage::connectWanted);

        const auto where = f.tiles().at(0)->geometry().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, where);
        QApplication::sendEvent(f.tiles().at(0)->parentWidget(), &event);
        auto *menu = f.page->findChild<QMenu *>();
        QVERIFY(menu);
        for (auto *action : menu->actions()) {
            if (action->text() == QStringLiteral("Connect"))
                action->trigger();
        }
        menu->close();

        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestServersPage)
#include "tst_serverspage.moc"
