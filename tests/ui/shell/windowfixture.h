// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/host/enginehost.h"
#include "engine/profiles/sessionsecrets.h"
#include "ui/connect/savedservers.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <functional>

#include "tests/support/heartbeat.h"
#include "tests/support/redisserver.h"

namespace larder::test {

/// Calls when it goes.
struct AtEnd {
    std::function<void()> call;

    ~AtEnd()
    {
        if (call)
            call();
    }
};

/// The whole window over a real engine, with files of its own. Its pulse is that of a window whose
/// pages are made: how long a start and a page's first opening take are figures of their own.
struct Window {
    QTemporaryDir files;
    SystemClock clock;
    NullLog log;
    profiles::SessionSecrets secrets;
    settings::Preferences preferences{files.filePath(QStringLiteral("larder.ini"))};
    AtEnd hostGone; // before the disk is waited for
    host::EngineHost host{clock, log};
    connect::SavedServers saved{host, secrets,
                                files.filePath(QStringLiteral("profiles.json")).toStdString()};
    shell::MainWindow window{host, saved, preferences, files.path()};
    Heartbeat heartbeat; // last: what goes on while the rest is made is not its business

    Window() { window.resize(1'600, 1'000); }

    void show()
    {
        heartbeat.unfelt([this] {
            window.show();
            QApplication::setActiveWindow(&window);
            QApplication::processEvents();
        });
    }

    host::ServerContext *add(const char *name, const redis::ConnectOptions &connect)
    {
        profiles::Profile profile;
        profile.id = profiles::newProfileId();
        profile.name = name;
        profile.label = profiles::Label::Staging;
        profile.options.connect = connect;
        profile.options.connect.password = {};
        profile.sampleEvery = std::chrono::milliseconds(200);
        host::ServerContext *server = nullptr;
        heartbeat.unfelt([&] {
            server = host.add(profile);
            QApplication::processEvents();
        });
        server->connectTo(connect.password);
        return server;
    }

    void open(const char *page)
    {
        heartbeat.unfelt([&] {
            window.openPage(QLatin1String(page));
            QApplication::processEvents();
        });
    }

    /// In view, and connected.
    host::ServerContext *watch(const char *name, const RedisServer &server)
    {
        auto *context = add(name, server.options());
        window.chooseServer(context);
        return context;
    }

    const shell::StatusLine &status() const
    {
        return window.findChild<shell::StatusBar *>()->line();
    }

    shell::RailButton *railButton(const QString &title) const
    {
        for (auto *button : window.findChildren<shell::RailButton *>()) {
            if (button->text() == title)
                return button;
        }
        return nullptr;
    }
};

inline void dressForTests()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular);
}

} // namespace larder::test
