// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace larder::host {
class EngineHost;
class ServerContext;
}

namespace larder::kit {

/// Something a person can do, offered by the command palette and by menus.
struct Action {
    QString title;  ///< verb with its object: "Pause the charts"
    QString hint;   ///< second text, may be empty
    QString icon;   ///< name in resources/icons
    QKeySequence shortcut;
    std::function<void()> run;
};

/// The way from one page to another, handed to every page by the shell.
///
/// Thread: gui.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void openPage(const QString &pageId) = 0;
    virtual void chooseServer(host::ServerContext *server) = 0;
    virtual void connectToServer() = 0; ///< opens the connect dialog, empty
    virtual void editServer(host::ServerContext *server) = 0;
    virtual void signIn(host::ServerContext *server) = 0; ///< asks for its password, then connects
    virtual void importServers() = 0;
    virtual void startDemo() = 0;
    virtual void showToast(const QString &text) = 0;
};

/// One page of the window. Built once, shown for one server at a time.
///
/// Thread:    gui.
/// Ownership: owned by the shell's stack.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// nullptr: no server is chosen. Called before the page is first shown.
    virtual void showServer(host::ServerContext *server) = 0;
    /// What the palette offers while this page is in view.
    virtual std::vector<Action> actions() { return {}; }
    /// The page's text filter (Ctrl+F); nullptr: it has none.
    virtual QWidget *filterField() { return nullptr; }
    /// F5.
    virtual void readAgain() {}
};

} // namespace larder::kit
