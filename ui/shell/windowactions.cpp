// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "engine/host/enginehost.h"
#include "ui/servers/serverstatus.h"
#include "ui/servers/serverwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/windowcommands.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace larder::shell {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::shell::WindowActions)
};

/// An action that calls `method` of `target`, which lives as long as the window.
template<typename Target>
kit::Action make(Target &target, void (Target::*method)(), const QString &title, const char *icon,
                 const QKeySequence &keys = {})
{
    kit::Action action;
    action.title = title;
    action.icon = QString::fromLatin1(icon);
    action.shortcut = keys;
    action.run = [&target, method] { (target.*method)(); };
    return action;
}

kit::Action openPage(MainWindow &window, const PageEntry &page)
{
    kit::Action action;
    action.title = page.title;
    action.icon = page.icon;
    action.shortcut = page.shortcut;
    action.run = [&window, id = page.id] { window.openPage(id); };
    return action;
}

kit::Action chooseServer(MainWindow &window, host::ServerContext &server)
{
    kit::Action action;
    const auto status = servers::statusOf(server);
    action.title = servers::nameOf(server.profile());
    action.hint = status.reason;
    action.icon = kit::statusIcon(status.mark());
    action.run = [&window, guarded = QPointer(&server)] {
        if (guarded)
            window.chooseServer(guarded);
    };
    return action;
}

kit::Action ofServer(const QString &title, const char *icon, host::ServerContext &server,
                     std::function<void(host::ServerContext &)> run)
{
    kit::Action action;
    action.title = title;
    action.icon = QString::fromLatin1(icon);
    action.run = [guarded = QPointer(&server), run = std::move(run)] {
        if (guarded)
            run(*guarded);
    };
    return action;
}

void addAll(std::vector<PaletteEntry> &entries, PaletteSection section,
            std::vector<kit::Action> actions)
{
    for (auto &action : actions)
        entries.push_back({section, std::move(action)});
}

KeyHelpSection helpOf(const QString &title, const std::vector<kit::Action> &actions)
{
    KeyHelpSection section{title, {}};
    for (const auto &action : actions) {
        if (!action.shortcut.isEmpty())
            section.lines.push_back({action.shortcut, action.title});
    }
    return section;
}

} // namespace

std::vector<kit::Action> windowActions(MainWindow &window, WindowCommands &commands)
{
    using W = MainWindow;
    using C = WindowCommands;
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto alt = [](Qt::Key key) { return QKeySequence(Qt::ALT | key); };
    const bool isDark = theme::mode() == theme::Mode::Dark;
    return {
        make(window, &W::connectToServer, Words::tr("Connect to a server…"), "plus",
             ctrl(Qt::Key_N)),
        make(window, &W::importServers, Words::tr("Import connections…"), "upload",
             ctrl(Qt::Key_I)),
        make(window, &W::startDemo, Words::tr("Start the demo"), "play", ctrl(Qt::Key_D)),
        make(window, &W::openServerMenu, Words::tr("Choose a server"), "servers", ctrl(Qt::Key_L)),
        make(commands, &C::switchPalette, Words::tr("Search or run a command"), "search",
             ctrl(Qt::Key_K)),
        make(commands, &C::readAgain, Words::tr("Read this page again"), "refresh", Qt::Key_F5),
        make(commands, &C::findInPage, Words::tr("Filter this page"), "filter", ctrl(Qt::Key_F)),
        make(window, &W::goBack, Words::tr("Back"), "chevron-left", alt(Qt::Key_Left)),
        make(window, &W::goForward, Words::tr("Forward"), "chevron-right", alt(Qt::Key_Right)),
        make(commands, &C::focusNextPane, Words::tr("Next pane"), "list", Qt::Key_F6),
        make(commands, &C::switchMode, isDark ? Words::tr("Light theme") : Words::tr("Dark theme"),
             isDark ? "sun" : "moon"),
        make(commands, &C::switchFullScreen, Words::tr("Full screen"), "wallboard", Qt::Key_F11),
        make(commands, &C::showHelp, Words::tr("Show the keys"), "note", Qt::Key_F1),
        make(window, &W::closeWindow, Words::tr("Close the window"), "close", ctrl(Qt::Key_Q)),
    };
}

std::vector<kit::Action> serverActions(MainWindow &window)
{
    auto *server = window.server();
    if (!server)
        return {};

    const auto name = servers::nameOf(server->profile());
    std::vector<kit::Action> actions;
    actions.push_back(ofServer(Words::tr("Edit %1…").arg(name), "edit", *server,
                               [&window](host::ServerContext &it) { window.editServer(&it); }));
    switch (server->state().phase) {
    case host::LinkPhase::Off:
        actions.push_back(
            ofServer(Words::tr("Connect %1").arg(name), "play", *server,
                     [&window](host::ServerContext &it) { window.connectAgain(&it); }));
        break;
    case host::LinkPhase::Reconnecting:
    case host::LinkPhase::Refused:
        actions.push_back(ofServer(Words::tr("Try %1 again now").arg(name), "refresh", *server,
                                   [](host::ServerContext &it) { it.retryNow(); }));
        [[fallthrough]];
    default:
        actions.push_back(ofServer(Words::tr("Disconnect %1").arg(name), "close", *server,
                                   [](host::ServerContext &it) { it.disconnect(); }));
    }
    return actions;
}

void bindKeys(MainWindow &window, WindowCommands &commands)
{
    auto actions = windowActions(window, commands);
    for (const auto &page : window.pages().entries())
        actions.push_back(openPage(window, page));

    for (const auto &action : actions) {
        if (action.shortcut.isEmpty())
            continue;
        auto *bound = new QAction(action.title, &window);
        bound->setShortcut(action.shortcut);
        QObject::connect(bound, &QAction::triggered, &window, action.run);
        window.addAction(bound);
    }
}

std::vector<PaletteEntry> paletteEntries(MainWindow &window, WindowCommands &commands)
{
    std::vector<PaletteEntry> entries;
    if (auto *page = window.page())
        addAll(entries, PaletteSection::Actions, page->actions());
    addAll(entries, PaletteSection::Actions, serverActions(window));
    addAll(entries, PaletteSection::Actions, windowActions(window, commands));
    for (auto *server : window.host().servers())
        entries.push_back({PaletteSection::Servers, chooseServer(window, *server)});
    for (const auto &page : window.pages().entries()) {
        if (window.mayOpen(page))
            entries.push_back({PaletteSection::Pages, openPage(window, page)});
    }
    return entries;
}

std::vector<KeyHelpSection> keyHelp(MainWindow &window, WindowCommands &commands)
{
    std::vector<kit::Action> pages;
    for (const auto &page : window.pages().entries())
        pages.push_back(openPage(window, page));

    std::vector<KeyHelpSection> sections{
        helpOf(Words::tr("Window"), windowActions(window, commands)),
        helpOf(Words::tr("Pages"), pages),
    };
    auto *page = window.page();
    if (!page)
        return sections;
    auto ofPage = helpOf(Words::tr("This page"), page->actions());
    if (!ofPage.lines.empty())
        sections.push_back(std::move(ofPage));
    return sections;
}

} // namespace larder::shell
