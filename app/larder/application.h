// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larder/datadirectory.h"
#include "app/larder/options.h"
#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/host/enginehost.h"
#include "engine/profiles/secretstore.h"
#include "ui/connect/savedservers.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

namespace larder::app {

/// Puts the parts of the program together: files, keychain, engine, window.
///
/// Thread:    the main thread. Made after QApplication.
/// Ownership: owns all of it; the parts go in the reverse order of their making.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(Options options);
    ~Application() override;

    int run(); ///< until the window closes or the pictures are made; the program's exit code

private:
    void openServers();
    void openWindow();
    void takePictures();

    const Options m_options;
    DataDirectory m_files;
    settings::Preferences m_preferences;
    SystemClock m_clock;
    StderrLog m_log{LogLevel::Warning};
    std::unique_ptr<profiles::SecretStore> m_secrets;
    host::EngineHost m_host;
    connect::SavedServers m_saved;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace larder::app
