// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace larder::settings {
class Preferences;
}

namespace larder::shell {

class CommandPalette;
class MainWindow;

/// What the window's keys do, beyond going from page to page.
///
/// Thread:    gui.
/// Ownership: child of the window. `preferences` must outlive it.
class WindowCommands final : public QObject
{
    Q_OBJECT

public:
    WindowCommands(MainWindow &window, settings::Preferences &preferences);

    void switchPalette(); ///< opens it, or closes it
    void closePalette();
    void showHelp();
    void readAgain();
    void findInPage();
    void focusNextPane();
    void switchMode();
    void switchFullScreen();

private:
    MainWindow &m_window;
    settings::Preferences &m_preferences;
    CommandPalette *m_palette;
};

} // namespace larder::shell
