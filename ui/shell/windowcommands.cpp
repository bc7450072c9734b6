// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "engine/host/servercontext.h"
#include "ui/kit/page.h"
#include "ui/servers/serverlabel.h"
#include "ui/servers/serverwords.h"
#include "ui/settings/preferences.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"

#include <QApplication>

#include <algorithm>

namespace larder::shell {

namespace {

/// The first control of a pane that takes the focus by keyboard; nullptr: none does.
QWidget *firstControl(QWidget *pane)
{
    auto *widget = pane;
    do {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (pane->isAncestorOf(widget) && takesFocus && widget->isVisible() && widget->isEnabled())
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

WindowCommands::WindowCommands(MainWindow &window, settings::Preferences &preferences)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_palette(new CommandPalette(&window))
{
}

void WindowCommands::switchPalette()
{
    if (m_palette->isOpen()) {
        m_palette->dismiss();
        return;
    }
    PaletteServer chip;
    if (const auto *server = m_window.server())
        chip = {servers::nameOf(server->profile()), servers::labelColour(server->profile())};
    m_palette->open(paletteEntries(m_window, *this), chip, {});
}

void WindowCommands::closePalette()
{
    m_palette->dismiss();
}

void WindowCommands::showHelp()
{
    (new HelpDialog(keyHelp(m_window, *this), &m_window))->open();
}

void WindowCommands::readAgain()
{
    if (auto *page = m_window.page())
        page->readAgain();
}

void WindowCommands::findInPage()
{
    auto *page = m_window.page();
    if (auto *field = page ? page->filterField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

void WindowCommands::focusNextPane()
{
    const auto panes = m_window.panes();
    const auto *focused = QApplication::focusWidget();
    const auto current = std::find_if(panes.begin(), panes.end(), [focused](const QWidget *pane) {
        return focused && pane->isAncestorOf(focused);
    });
    auto index = current == panes.end() ? panes.size() - 1
                                        : static_cast<std::size_t>(current - panes.begin());
    for (std::size_t i = 0; i < panes.size(); ++i) {
        index = (index + 1) % panes.size();
        if (auto *control = firstControl(panes[index])) {
            control->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void WindowCommands::switchMode()
{
    m_preferences.change([](settings::Choices &choices) {
        choices.mode = choices.mode == theme::Mode::Dark ? theme::Mode::Light : theme::Mode::Dark;
    });
}

void WindowCommands::switchFullScreen()
{
    m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
}

} // namespace larder::shell
