// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/screenshots.h"

#include "engine/host/enginehost.h"
#include "ui/format/errortext.h"
#include "ui/servers/serverwords.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QPixmap>

#include <cstdio>
#include <utility>

namespace larder::app {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 50ms;
constexpr qint64 mostPatience = 20'000; // ms
constexpr auto timeToPaint = 900ms;     // a page reads its lists when it is first shown
constexpr int cannotWrite = 1;
constexpr int usage = 2;
constexpr int cannotConnect = 3;

const QString firstRun = QStringLiteral("first-run");

QString nameOf(theme::Mode mode)
{
    return mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

/// A rate needs two samples.
bool hasFigures(const host::ServerContext &server)
{
    return server.state().phase == host::LinkPhase::Connected
        && server.history().series().size() >= 2;
}

QString wordsOf(const host::ServerContext &server)
{
    const auto context = servers::contextOf(server.profile());
    if (!server.state().error)
        return QStringLiteral("%1 (%2) does not answer.").arg(context.server, context.address);
    const auto words = format::sentence(*server.state().error, context);
    return words.headline % QStringLiteral(". ") % words.explanation;
}

} // namespace

Screenshots::Screenshots(shell::MainWindow &window, settings::Preferences &preferences,
                         const Options &options)
    : m_window(window)
    , m_preferences(preferences)
    , m_options(options)
{
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &Screenshots::look);
}

void Screenshots::start()
{
    m_window.setAttribute(Qt::WA_DontShowOnScreen);
    m_window.resize(m_options.size);
    m_window.show();

    if (!QDir().mkpath(m_options.screenshotDir)) {
        fail(cannotWrite, QStringLiteral("cannot make the folder ") % m_options.screenshotDir);
        return;
    }
    m_waited.start();
    m_looking.start();
}

/// The demo's server has only just been started: it needs a moment to listen.
bool Screenshots::hasFailed(const host::ServerContext &server) const
{
    const auto phase = server.state().phase;
    return phase == host::LinkPhase::Refused
        || (phase == host::LinkPhase::Reconnecting && !m_window.host().isDemo(&server));
}

void Screenshots::look()
{
    bool areAllThere = true;
    for (const auto *server : m_window.host().servers()) {
        const bool isLate = !hasFigures(*server) && m_waited.hasExpired(mostPatience);
        if (isLate || hasFailed(*server)) {
            fail(cannotConnect, wordsOf(*server));
            return;
        }
        areAllThere = areAllThere && hasFigures(*server);
    }
    if (!areAllThere)
        return;

    m_looking.stop();
    QTimer::singleShot(m_options.settle, this, &Screenshots::listPictures);
}

void Screenshots::listPictures()
{
    QStringList known;
    if (m_window.host().servers().empty())
        known += firstRun;
    for (const auto &entry : m_window.pages().entries()) {
        if (m_window.mayOpen(entry))
            known += entry.id;
    }
    const auto wanted = m_options.pages.isEmpty() ? known : m_options.pages;
    for (const auto &page : wanted) {
        if (known.contains(page))
            continue;
        fail(usage,
             QStringLiteral("there is no page \"%1\". Pages: %2")
                 .arg(page, known.join(QStringLiteral(", "))));
        return;
    }

    const auto modes = m_options.mode ? std::vector{*m_options.mode}
                                      : std::vector{theme::Mode::Dark, theme::Mode::Light};
    for (const auto mode : modes) {
        for (const auto &page : wanted)
            m_pictures.push_back({page, mode});
    }
    prepare();
}

void Screenshots::prepare()
{
    if (m_next == m_pictures.size()) {
        Q_EMIT finished(0);
        return;
    }
    const auto &picture = m_pictures[m_next];
    m_preferences.change([&](settings::Choices &choices) { choices.mode = picture.mode; });
    if (picture.page == firstRun)
        m_window.openFirstRun();
    else
        m_window.openPage(picture.page);
    QTimer::singleShot(timeToPaint, this, &Screenshots::render);
}

void Screenshots::render()
{
    const auto &picture = m_pictures[m_next];
    const auto path =
        QDir(m_options.screenshotDir)
            .filePath(picture.page % u'-' % nameOf(picture.mode) % QStringLiteral(".png"));
    QPixmap pixels(m_options.size);
    m_window.render(&pixels);
    if (!pixels.save(path)) {
        fail(cannotWrite, QStringLiteral("cannot write ") % path);
        return;
    }
    ++m_next;
    prepare();
}

void Screenshots::fail(int exitCode, const QString &why)
{
    m_looking.stop();
    std::fprintf(stderr, "larder: %s\n", qPrintable(why));
    // Not before the event loop has begun.
    QMetaObject::invokeMethod(
        this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
}

} // namespace larder::app
