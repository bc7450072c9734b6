// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace larder::shell {
class MainWindow;
}

namespace larder::app {

/// Tells a benchmark when the first live chart is on the screen: the line "first chart" on standard
/// output. Made when the environment has LARDER_START_TRACE.
///
/// Thread:    gui.
/// Ownership: child of `window`.
class StartTrace final : public QObject
{
    Q_OBJECT

public:
    explicit StartTrace(shell::MainWindow &window);

private:
    void look();

    shell::MainWindow &m_window;
};

} // namespace larder::app
