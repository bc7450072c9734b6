// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larder/options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace larder::host {
class ServerContext;
}

namespace larder::settings {
class Preferences;
}

namespace larder::shell {
class MainWindow;
}

namespace larder::app {

/// Renders pages of the window into files, `<page>-<theme>.png`, from live data, without a window
/// on the screen.
///
///     Waiting -- every server has its first samples --> Settling -- `settle` --> Rendering
///     Rendering -- the last picture --> finished(0)
///     Waiting -- a server refuses, or none of it in 20 s --> finished(3)
///     any -- a file cannot be written --> finished(1)
///
/// Thread:    gui.
/// Ownership: `window` and `preferences` must outlive it.
/// Errors:    on standard error, in the words the window would use.
class Screenshots final : public QObject
{
    Q_OBJECT

public:
    Screenshots(shell::MainWindow &window, settings::Preferences &preferences,
                const Options &options);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Picture {
        QString page;
        theme::Mode mode;
    };

    void look(); // whether the servers have answered
    bool hasFailed(const host::ServerContext &server) const;
    void listPictures();
    void prepare();
    void render();
    void fail(int exitCode, const QString &why);

    shell::MainWindow &m_window;
    settings::Preferences &m_preferences;
    const Options m_options;
    QTimer m_looking;
    QElapsedTimer m_waited;
    std::vector<Picture> m_pictures;
    std::size_t m_next = 0;
};

} // namespace larder::app
