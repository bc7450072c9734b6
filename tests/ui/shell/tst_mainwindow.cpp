// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog.h"
#include "ui/shell/palettepanel.h"
#include "ui/shell/serverswitch.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTest>

#include "tests/support/picture.h"
#include "tests/ui/shell/windowfixture.h"

using larder::host::LinkPhase;
using larder::settings::Choices;
using larder::settings::Preferences;
using larder::test::keepPicture;
using larder::test::RedisServer;
using larder::test::Window;

namespace {

const QString overview = QStringLiteral("overview");
const QString servers = QStringLiteral("servers");
const QString settings = QStringLiteral("settings");

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus
        && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget));
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
}

/// The controls in view that a screen reader could not name.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && isControl(widget) && nameOf(widget).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

QString styleName()
{
    return larder::theme::mode() == larder::theme::Mode::Dark ? QStringLiteral("dark")
                                                              : QStringLiteral("light");
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { larder::test::dressForTests(); }
    void init()
    {
        larder::theme::install(*qApp, larder::theme::Mode::Dark, larder::theme::Density::Regular);
    }

    void beginsWithoutAServer()
    {
        Window w;
        w.show();

        QVERIFY(w.window.pageId().isEmpty());
        QVERIFY(!w.window.server());
        QVERIFY(!w.railButton(QStringLiteral("Overview"))->isEnabled());
        QVERIFY(w.railButton(QStringLiteral("Settings"))->isEnabled());
        QCOMPARE(w.status().state, QStringLiteral("No server"));
        QCOMPARE(w.window.windowTitle(), QStringLiteral("Larder"));
    }

    void theFirstServerOpensItsOverview()
    {
        const RedisServer server;
        Window w;
        w.show();

        auto *context = w.add("cache-1", server.options());

        QCOMPARE(w.window.server(), context);
        QCOMPARE(w.window.pageId(), overview);
        QVERIFY(w.railButton(QStringLiteral("Overview"))->isEnabled());
        QVERIFY(w.window.windowTitle().contains(QStringLiteral("cache-1")));
        QTRY_COMPARE(w.status().state, QStringLiteral("Connected"));
    }

    void theLastServerGoneLeadsBackToTheStart()
    {
        const RedisServer server;
        Window w;
        w.show();
        auto *context = w.add("cache-1", server.options());
        w.window.openPage(servers);

        w.host.remove(context->profile().id);

        QTRY_VERIFY(w.window.pageId().isEmpty());
        QVERIFY(!w.window.server());
        QVERIFY(!w.railButton(QStringLiteral("Servers"))->isEnabled());
    }

    void anotherServerIsShownWhenTheOneInViewGoes()
    {
        const RedisServer server;
        Window w;
        w.show();
        auto *first = w.add("cache-1", server.options());
        auto *second = w.add("cache-2", server.options());
        QCOMPARE(w.window.server(), first);

        w.host.remove(first->profile().id);

        QTRY_COMPARE(w.window.server(), second);
        QCOMPARE(w.window.pageId(), overview);
    }

    void anEditedServerStaysInView()
    {
        const RedisServer server;
        Window w;
        w.show();
        auto *context = w.add("cache-1", server.options());
        w.add("cache-2", server.options());
        auto profile = context->profile();
        profile.name = "renamed";

        auto *fresh = w.host.replace(profile);

        QTRY_COMPARE(w.window.server(), fresh);
        QVERIFY(w.window.windowTitle().contains(QStringLiteral("renamed")));
    }

    void keysOpenPages()
    {
        const RedisServer server;
        Window w;
        w.show();
        w.add("cache-1", server.options());

        QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(w.window.pageId(), servers);
        QTest::keyClick(&w.window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(w.window.pageId(), settings);
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(w.window.pageId(), overview);
        QVERIFY(w.railButton(QStringLiteral("Overview"))->isChecked());

        QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(w.window.pageId(), settings);
        QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(w.window.pageId(), servers);
        QTest::keyClick(&w.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(w.window.pageId(), settings);
    }

    void keysOfPagesThatNeedAServerDoNothingWithoutOne()
    {
        Window w;
        w.show();

        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);

        QVERIFY(w.window.pageId().isEmpty());
    }

    void ctrlKOpensThePaletteAndClosesIt()
    {
        const RedisServer server;
        Window w;
        w.show();
        w.watch("cache-1", server);
        const auto *panel = w.window.findChild<larder::shell::PalettePanel *>();

        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        keepPicture(w.window, QStringLiteral("palette-") + styleName());

        QTest::keyClicks(panel->field(), QStringLiteral("settings"));
        QTest::keyClick(panel->field(), Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        QCOMPARE(w.window.pageId(), settings);

        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!panel->isVisible());
    }

    void thePaletteChoosesServers()
    {
        const RedisServer server;
        Window w;
        w.show();
        w.add("alpha", server.options());
        auto *second = w.add("beta", server.options());
        const auto *panel = w.window.findChild<larder::shell::PalettePanel *>();

        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(panel->field(), QStringLiteral("@bet"));
        QTest::keyClick(panel->field(), Qt::Key_Return);

        QCOMPARE(w.window.server(), second);
    }

    void theServerMenuListsAllWithTheirState()
    {
        const RedisServer server;
        Window w;
        w.show();
        w.add("alpha", server.options());
        auto *second = w.add("b&ta", server.options());

        QTest::keyClick(&w.window, Qt::Key_L, Qt::ControlModifier);

        auto *menu = w.window.findChild<larder::shell::ServerSwitch *>()->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        const auto entries = menu->actions();
        QVERIFY(entries.at(0)->text().startsWith(QStringLiteral("alpha\t")));
        QVERIFY(entries.at(1)->text().startsWith(QStringLiteral("b&&ta\t")));
        QVERIFY(entries.at(0)->isChecked());
        entries.at(1)->trigger();
        menu->close();
        QCOMPARE(w.window.server(), second);
    }

    void theThemeIsSwitchedAtOnceAndKept()
    {
        Window w;
        w.show();
        auto *button = [&]() -> QAbstractButton * {
            for (auto *one : w.window.findChildren<QAbstractButton *>()) {
                if (one->accessibleName() == QStringLiteral("Light theme"))
                    return one;
            }
            return nullptr;
        }();
        QVERIFY(button);

        button->click();

        QCOMPARE(larder::theme::mode(), larder::theme::Mode::Light);
        QCOMPARE(button->accessibleName(), QStringLiteral("Dark theme"));
        QTRY_VERIFY(Preferences(w.files.filePath(QStringLiteral("larder.ini"))).choices().mode
                    == larder::theme::Mode::Light);
    }

    void theWindowComesBackAsItWasLeft()
    {
        const RedisServer server;
        QTemporaryDir files;
        const auto file = files.filePath(QStringLiteral("larder.ini"));
        {
            Window w;
            w.show();
            w.watch("cache-1", server);
            w.window.openPage(servers);
            w.window.resize(1'234, 777);
            w.window.close();
            Preferences(file).change([&](Choices &choices) { choices = w.preferences.choices(); });
        }

        const Preferences left(file);
        QCOMPARE(left.choices().page, servers);
        QVERIFY(!left.choices().server.isEmpty());
        QWidget again;
        QVERIFY(again.restoreGeometry(left.choices().windowGeometry));
        QCOMPARE(again.size(), QSize(1'234, 777));
    }

    void theLastServerInViewIsChosenAgain()
    {
        const RedisServer server;
        Window w;
        larder::profiles::Profile second;
        second.id = "00000000000000b2";
        second.name = "second";
        w.preferences.change([](Choices &choices) {
            choices.server = QStringLiteral("00000000000000b2");
            choices.page = servers;
        });
        w.show();

        w.add("first", server.options());
        auto *wanted = w.host.add(second);

        QCOMPARE(w.window.server(), wanted);
        QCOMPARE(w.window.pageId(), servers);
    }

    void theRailIsNarrowInASmallWindow()
    {
        Window w;
        w.show();
        const auto *rail = w.window.findChild<larder::shell::NavigationRail *>();
        QCOMPARE(rail->width(), larder::theme::measure::rail);

        w.window.resize(1'279, 800);
        QTRY_COMPARE(rail->width(), larder::theme::measure::railNarrow);
        w.window.resize(1'280, 800);
        QTRY_COMPARE(rail->width(), larder::theme::measure::rail);
    }

    void f6GoesRoundThePanes()
    {
        const RedisServer server;
        Window w;
        w.show();
        w.watch("cache-1", server);
        w.window.openPage(servers);

        QSet<QWidget *> visited;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&w.window, Qt::Key_F6);
            for (auto *pane : w.window.panes()) {
                if (pane->isAncestorOf(QApplication::focusWidget()))
                    visited.insert(pane);
            }
        }

        QCOMPARE(visited.size(), 3);
    }

    void f1ListsTheKeysThatWork()
    {
        const RedisServer server;
        Window w;
        w.show();
        w.watch("cache-1", server);

        QTest::keyClick(&w.window, Qt::Key_F1);

        auto *help = w.window.findChild<larder::kit::Dialog *>();
        QVERIFY(help && help->isVisible());
        keepPicture(*help, QStringLiteral("help"));
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY(!w.window.findChild<larder::kit::Dialog *>());
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");

        QTest::addRow("first run") << QString();
        QTest::addRow("overview") << overview;
        QTest::addRow("servers") << servers;
        QTest::addRow("settings") << settings;
    }

    void everyControlHasAName()
    {
        QFETCH(QString, page);
        const RedisServer server;
        Window w;
        w.show();
        if (!page.isEmpty()) {
            auto *context = w.watch("cache-1", server);
            w.window.openPage(page);
            QTRY_COMPARE(context->state().phase, LinkPhase::Connected);
        }

        QVERIFY2(nameless(w.window).isEmpty(), qPrintable(nameless(w.window).join(u' ')));
    }

    void everyPageFitsTheSmallestWindow_data() { everyControlHasAName_data(); }

    void everyPageFitsTheSmallestWindow()
    {
        QFETCH(QString, page);
        const RedisServer server;
        Window w;
        w.window.resize(1'024, 640);
        w.show();
        if (!page.isEmpty()) {
            w.watch("cache-1", server);
            w.window.openPage(page);
        }

        QCOMPARE(w.window.size(), QSize(1'024, 640));
        QVERIFY(w.window.minimumSizeHint().width() <= 1'024);
        QVERIFY(w.window.minimumSizeHint().height() <= 640);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
