// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/pagehistory.h"
#include "ui/shell/pageregistry.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <array>

namespace larder::connect {
struct Notice;
class SavedServers;
class ServerCommands;
} // namespace larder::connect

namespace larder::kit {
class Toasts;
}

namespace larder::settings {
class Preferences;
}

namespace larder::shell {

struct LocalServer;
class NavigationRail;
class NoticeArea;
class PageStack;
class ServerSwitch;
class StatusBar;
class TopBar;
class WindowCommands;

/// The window: rail, top bar, the page in view and the status bar; which server and which page is
/// shown, and the way from one to another.
///
/// Thread:    gui.
/// Ownership: `host`, `saved` and `preferences` must outlive it.
class MainWindow final : public QWidget, public kit::Navigator
{
    Q_OBJECT

public:
    /// `dataDirectory` is shown in the settings.
    MainWindow(host::EngineHost &host, connect::SavedServers &saved,
               settings::Preferences &preferences, const QString &dataDirectory);
    ~MainWindow() override;

    host::EngineHost &host() const { return m_host; }
    host::ServerContext *server() const; ///< in view; nullptr: none
    const PageRegistry &pages() const { return m_pages; }
    bool mayOpen(const PageEntry &page) const;
    kit::Page *page() const;                ///< in view; nullptr: the first-run page is
    QString pageId() const;                 ///< empty: the first-run page is in view
    std::array<QWidget *, 3> panes() const; ///< what F6 goes round

    // kit::Navigator
    void openPage(const QString &pageId) override;
    void chooseServer(host::ServerContext *server) override;
    void connectToServer() override;
    void editServer(host::ServerContext *server) override;
    void signIn(host::ServerContext *server) override;
    void importServers() override;
    void startDemo() override;
    void showToast(const QString &text) override;

    void openFirstRun();
    void warn(const QString &text); ///< stays above the page until it is dismissed
    void connectAgain(host::ServerContext *server);
    void openServerMenu();
    void goBack();
    void goForward();
    void closeWindow();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages(const QString &dataDirectory);
    void layOut();
    void connectParts();
    void turnTo(const QString &pageId);
    void showServer(host::ServerContext *server);
    void applyPreferences();
    void serversChanged();
    void serverGoes(host::ServerContext *server);
    void notice(const connect::Notice &notice);
    void connectLocal(const LocalServer &server);
    void signInLocal(const LocalServer &server);

    host::EngineHost &m_host;
    connect::SavedServers &m_saved;
    settings::Preferences &m_preferences;
    QPointer<host::ServerContext> m_server;
    bool m_hasChosen = false; // a server, in this session
    PageRegistry m_pages;
    PageHistory m_history;

    connect::ServerCommands *m_serverCommands;
    NavigationRail *m_rail;
    ServerSwitch *m_servers;
    TopBar *m_top;
    NoticeArea *m_notices;
    PageStack *m_stack;
    StatusBar *m_status;
    kit::Toasts *m_toasts;
    WindowCommands *m_commands;
};

} // namespace larder::shell
