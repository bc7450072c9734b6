// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/enginehost.h"
#include "engine/profiles/sessionsecrets.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/importdialog.h"
#include "ui/connect/passworddialog.h"
#include "ui/connect/profileform.h"
#include "ui/connect/servercommands.h"
#include "ui/kit/button.h"
#include "ui/kit/lineedit.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/redisserver.h"
#include "tests/ui/connect/pictures.h"

using namespace larder;
using connect::ConnectDialog;
using connect::ImportDialog;
using connect::PasswordDialog;
using connect::SavedServers;
using connect::ServerCommands;
using host::LinkPhase;
using host::ServerContext;
using test::RedisServer;

namespace {

constexpr int patience = 20'000; // ms

struct Fixture {
    QTemporaryDir folder;
    SystemClock clock;
    NullLog log;
    profiles::SessionSecrets secrets;
    host::EngineHost host{clock, log};
    SavedServers saved{host, secrets, folder.filePath(QStringLiteral("p.json")).toStdString()};
    QWidget window;
    ServerCommands commands{saved, &window};
    QSignalSpy chosen{&commands, &ServerCommands::chosen};
    QSignalSpy said{&commands, &ServerCommands::said};

    Fixture()
    {
        window.resize(1'100, 700);
        window.show();
    }

    ServerContext *add(const std::string &name, const redis::Endpoint &endpoint = {})
    {
        profiles::Profile profile;
        profile.id = profiles::newProfileId();
        profile.name = name;
        profile.passwordStore = profiles::PasswordStore::Session;
        profile.options.connect.endpoint = endpoint;
        return saved.add({.profile = profile, .password = {}, .connectNow = false});
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto *server : host.servers())
            all.push_back(server->profile().name);
        return all;
    }

    template<typename Dialog>
    QList<Dialog *> open() const
    {
        QList<Dialog *> visible;
        for (auto *dialog : window.findChildren<Dialog *>())
            if (dialog->isVisible())
                visible.append(dialog);
        return visible;
    }

    template<typename Dialog>
    Dialog *only() const
    {
        const auto dialogs = open<Dialog>();
        if (dialogs.size() != 1)
            qFatal("%d dialogs are open", static_cast<int>(dialogs.size()));
        return dialogs.front();
    }

    static void press(const QWidget *dialog, const QString &text)
    {
        for (auto *button : dialog->findChildren<kit::Button *>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        qFatal("no button %s", qPrintable(text));
    }

    static void enterPassword(const PasswordDialog *dialog, const QString &password)
    {
        dialog->findChild<kit::LineEdit *>()->setText(password);
        press(dialog, QStringLiteral("Sign in"));
    }
};

} // namespace

class TestServerCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(theme::Mode::Dark); }

    void aServerFoundHereFillsTheFields()
    {
        Fixture f;
        f.commands.connectToServer(QStringLiteral("redis://127.0.0.1:7001/3"));
        const auto *dialog = f.only<ConnectDialog>();
        const auto connect = dialog->form()->profile().options.connect;
        QCOMPARE(redis::display(connect.endpoint), "127.0.0.1:7001");
        QCOMPARE(connect.database, 3);

        Fixture::press(dialog, QStringLiteral("Save"));

        QCOMPARE(f.host.servers().size(), std::size_t{1});
        QCOMPARE(f.chosen.size(), 1);
        QCOMPARE(f.chosen[0][0].value<ServerContext *>(), f.host.servers().front());
        QCOMPARE(f.host.servers().front()->state().phase, LinkPhase::Off);
    }

    void cancellingAddsNothing()
    {
        Fixture f;
        f.commands.connectToServer();

        Fixture::press(f.only<ConnectDialog>(), QStringLiteral("Cancel"));

        QVERIFY(f.host.servers().empty());
        QVERIFY(f.chosen.isEmpty());
    }

    void anEditedServerKeepsItsPlace()
    {
        Fixture f;
        auto *first = f.add("first");
        f.add("second");
        f.commands.editServer(first);
        const auto *dialog = f.only<ConnectDialog>();
        auto *name = dialog->findChild<kit::LineEdit *>(QStringLiteral("name"));
        QCOMPARE(name->text(), QStringLiteral("first"));
        name->setText(QStringLiteral("edited"));
        Q_EMIT name->textEdited(name->text());

        Fixture::press(dialog, QStringLiteral("Save"));

        QCOMPARE(f.names(), (std::vector<std::string>{"edited", "second"}));
        QCOMPARE(f.chosen[0][0].value<ServerContext *>(), f.host.servers().front());
    }

    void whatWasTypedOutlivesItsServer()
    {
        Fixture f;
        auto *server = f.add("going");
        f.commands.editServer(server);
        const auto *dialog = f.only<ConnectDialog>();
        f.saved.remove(server);

        Fixture::press(dialog, QStringLiteral("Save"));

        QCOMPARE(f.names(), std::vector<std::string>{"going"});
        QCOMPARE(f.chosen.size(), 1);
    }

    void aDuplicateIsEditedAtOnce()
    {
        Fixture f;
        f.commands.duplicateServer(f.add("cache"));

        QCOMPARE(f.host.servers().size(), std::size_t{2});
        QVERIFY(f.names()[1] != "cache");
        const auto *name =
            f.only<ConnectDialog>()->findChild<kit::LineEdit *>(QStringLiteral("name"));
        QCOMPARE(name->text().toStdString(), f.names()[1]);
    }

    void removingAsksFirst_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("left");

        QTest::addRow("keep") << QStringLiteral("Keep it") << 1;
        QTest::addRow("remove") << QStringLiteral("Remove the connection") << 0;
    }

    void removingAsksFirst()
    {
        QFETCH(QString, answer);
        QFETCH(int, left);
        Fixture f;
        f.commands.removeServer(f.add("<b>cache</b>"));
        QCOMPARE(f.host.servers().size(), std::size_t{1});
        const auto *dialog = f.only<kit::Dialog>();
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Remove <b>cache</b>"));

        Fixture::press(dialog, answer);

        QCOMPARE(static_cast<int>(f.host.servers().size()), left);
    }

    void removingWhatIsGoneDoesNothing()
    {
        Fixture f;
        auto *server = f.add("going");
        f.add("staying");
        f.commands.removeServer(server);
        f.saved.remove(server);

        Fixture::press(f.only<kit::Dialog>(), QStringLiteral("Remove the connection"));

        QCOMPARE(f.names(), std::vector<std::string>{"staying"});
    }

    void signingInConnects()
    {
        const RedisServer server({.config = {"requirepass right"}});
        Fixture f;
        auto *context = f.add("cache", server.options().endpoint);
        f.commands.signIn(context);

        Fixture::enterPassword(f.only<PasswordDialog>(), QStringLiteral("right"));

        QTRY_COMPARE_WITH_TIMEOUT(context->state().phase, LinkPhase::Connected, patience);
        QVERIFY(f.open<PasswordDialog>().isEmpty());
    }

    void aRefusedPasswordIsAskedForAgain()
    {
        const RedisServer server({.config = {"requirepass right"}});
        Fixture f;
        auto *context = f.add("cache", server.options().endpoint);
        f.commands.signIn(context);
        Fixture::enterPassword(f.only<PasswordDialog>(), QStringLiteral("wrong"));

        QTRY_COMPARE_WITH_TIMEOUT(f.open<PasswordDialog>().size(), 1, patience);
        QCOMPARE(context->state().phase, LinkPhase::Refused);
        Fixture::enterPassword(f.only<PasswordDialog>(), QStringLiteral("right"));

        QTRY_COMPARE_WITH_TIMEOUT(context->state().phase, LinkPhase::Connected, patience);
    }

    void passwordsAreAskedForOneAfterTheOther()
    {
        Fixture f;
        auto *first = f.add("first");
        auto *second = f.add("second");
        auto *third = f.add("third");
        for (auto *server : {first, second, third})
            f.commands.signIn(server);
        QCOMPARE(f.open<PasswordDialog>().size(), 1);
        f.saved.remove(second); // while it waits for its turn

        Fixture::press(f.only<PasswordDialog>(), QStringLiteral("Not now"));
        QCOMPARE(f.open<PasswordDialog>().size(), 1); // the third
        Fixture::press(f.only<PasswordDialog>(), QStringLiteral("Not now"));

        QVERIFY(f.open<PasswordDialog>().isEmpty());
        QCOMPARE(first->state().phase, LinkPhase::Off);
        QCOMPARE(third->state().phase, LinkPhase::Off);
    }

    void theDemoIsNotEdited()
    {
        Fixture f;
        const auto demo = f.host.startDemo();
        QVERIFY(demo);

        f.commands.editServer(*demo);
        f.commands.duplicateServer(*demo);

        QCOMPARE(f.said.size(), 1);
        QVERIFY(f.said[0][0].toString().startsWith(QStringLiteral("The demo")));
        QVERIFY(f.open<ConnectDialog>().isEmpty());
        QCOMPARE(f.host.servers().size(), std::size_t{1});
    }

    void importingOpensItsDialog()
    {
        Fixture f;

        f.commands.importServers();

        QCOMPARE(f.open<ImportDialog>().size(), 1);
        QVERIFY(f.host.servers().empty());
    }
};

QTEST_MAIN(TestServerCommands)
#include "tst_servercommands.moc"
