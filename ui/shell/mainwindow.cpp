// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "engine/host/enginehost.h"
#include "engine/redis/url.h"
#include "ui/connect/notice.h"
#include "ui/connect/savedservers.h"
#include "ui/connect/servercommands.h"
#include "ui/format/errortext.h"
#include "ui/kit/toast.h"
#include "ui/overview/overviewpage.h"
#include "ui/servers/serverspage.h"
#include "ui/servers/serverwords.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/exposuregate.h"
#include "ui/shell/firstrunpage.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/noticearea.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/serverswitch.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowcommands.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace larder::shell {

namespace {

constexpr QSize leastSize(1'024, 640);
constexpr QSize usualSize(1'600, 1'000);
constexpr int narrowBelow = 1'280;

const QString overviewId = QStringLiteral("overview");
const QString serversId = QStringLiteral("servers");
const QString settingsId = QStringLiteral("settings");

} // namespace

MainWindow::MainWindow(host::EngineHost &host, connect::SavedServers &saved,
                       settings::Preferences &preferences, const QString &dataDirectory)
    : m_host(host)
    , m_saved(saved)
    , m_preferences(preferences)
    , m_serverCommands(new connect::ServerCommands(saved, this))
    , m_servers(new ServerSwitch(host, *this, this))
    , m_top(new TopBar(m_servers, this))
    , m_notices(new NoticeArea(this))
    , m_status(new StatusBar(this))
    , m_toasts(new kit::Toasts(this, theme::measure::statusBar))
    , m_commands(new WindowCommands(*this, preferences))
{
    setMinimumSize(leastSize);
    addPages(dataDirectory);
    m_rail = new NavigationRail(m_pages, this);
    auto *firstRun = new FirstRunPage(*this, usualEndpoints(), this);
    connect(firstRun, &FirstRunPage::serverChosen, this, &MainWindow::connectLocal);
    connect(firstRun, &FirstRunPage::signInWanted, this, &MainWindow::signInLocal);
    m_stack = new PageStack(m_pages, firstRun, this);
    layOut();
    connectParts();

    resize(usualSize);
    restoreGeometry(m_preferences.choices().windowGeometry);
    applyPreferences();
    serversChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages(const QString &dataDirectory)
{
    const auto makeOverview = [this] {
        auto *page = new overview::OverviewPage(*this);
        const auto follow = [this, page] { page->setRange(m_preferences.choices().range); };
        connect(&m_preferences, &settings::Preferences::changed, page, follow);
        follow();
        return page;
    };
    const auto makeServers = [this] {
        auto *page = new servers::ServersPage(m_host, *this);
        connect(page, &servers::ServersPage::connectWanted, this, &MainWindow::connectAgain);
        connect(page, &servers::ServersPage::duplicateWanted, m_serverCommands,
                &connect::ServerCommands::duplicateServer);
        connect(page, &servers::ServersPage::removeWanted, m_serverCommands,
                &connect::ServerCommands::removeServer);
        return page;
    };
    m_pages.add({overviewId,
                 tr("Overview"),
                 QStringLiteral("overview"),
                 Section::Watch,
                 PageNeeds::KnownServer,
                 {},
                 makeOverview});
    m_pages.add({serversId,
                 tr("Servers"),
                 QStringLiteral("servers"),
                 Section::Watch,
                 PageNeeds::KnownServer,
                 {},
                 makeServers});
    m_pages.add({settingsId, tr("Settings"), QStringLiteral("settings"), Section::Foot,
                 PageNeeds::Nothing, QKeySequence(Qt::CTRL | Qt::Key_Comma),
                 [=, this] { return new settings::SettingsPage(m_preferences, dataDirectory); }});
}

void MainWindow::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_notices);
    right->addWidget(m_stack, 1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->addWidget(m_status, 1, 0, 1, 2);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    new ExposureGate(*m_stack);
}

void MainWindow::connectParts()
{
    using host::EngineHost;
    using settings::Preferences;
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::openPage);
    connect(m_top, &TopBar::paletteWanted, m_commands, &WindowCommands::switchPalette);
    connect(m_top, &TopBar::modeWanted, m_commands, &WindowCommands::switchMode);
    connect(&m_host, &EngineHost::added, this, &MainWindow::serversChanged);
    connect(&m_host, &EngineHost::aboutToRemove, this, &MainWindow::serverGoes);
    connect(&m_saved, &connect::SavedServers::noticed, this, &MainWindow::notice);
    connect(m_serverCommands, &connect::ServerCommands::chosen, this,
            [this](host::ServerContext *server) {
                chooseServer(server);
                openPage(overviewId);
            });
    connect(m_serverCommands, &connect::ServerCommands::said, this, &MainWindow::showToast);
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);

    bindKeys(*this, *m_commands);
}

host::ServerContext *MainWindow::server() const
{
    return m_server;
}

kit::Page *MainWindow::page() const
{
    return m_stack->page();
}

QString MainWindow::pageId() const
{
    return m_stack->pageId();
}

bool MainWindow::mayOpen(const PageEntry &page) const
{
    return page.needs == PageNeeds::Nothing || !m_host.servers().empty();
}

void MainWindow::openPage(const QString &pageId)
{
    const auto *entry = m_pages.find(pageId);
    if (!entry || !mayOpen(*entry))
        return;
    m_history.visit(pageId);
    turnTo(pageId);
}

void MainWindow::turnTo(const QString &pageId)
{
    m_commands->closePalette();
    m_stack->open(pageId);
    m_rail->setCurrent(pageId);
    m_preferences.change([&](settings::Choices &choices) { choices.page = pageId; });
}

void MainWindow::chooseServer(host::ServerContext *server)
{
    showServer(server);
    m_hasChosen = true;
    if (server)
        m_preferences.change([&](settings::Choices &choices) {
            choices.server = QString::fromStdString(server->profile().id);
        });
}

void MainWindow::showServer(host::ServerContext *server)
{
    m_server = server;
    m_servers->setServer(server);
    m_status->setServer(server);
    m_stack->setServer(server);
    setWindowTitle(server
                       ? QString(servers::nameOf(server->profile()) % QStringLiteral(" – Larder"))
                       : QStringLiteral("Larder"));
}

void MainWindow::serversChanged()
{
    const auto known = m_host.servers();
    QStringList enabled;
    for (const auto &entry : m_pages.entries()) {
        if (mayOpen(entry))
            enabled += entry.id;
    }
    m_rail->setEnabledPages(enabled);

    if (known.empty()) {
        showServer(nullptr);
        if (pageId() != settingsId)
            m_stack->openFirstRun();
        return;
    }

    // The one in view at the end of the last session, unless a person has chosen meanwhile.
    const auto &choices = m_preferences.choices();
    auto *last = m_host.find(choices.server.toStdString());
    if (last && last != m_server && (!m_server || !m_hasChosen))
        showServer(last);
    if (!m_server)
        showServer(known.front());
    if (pageId().isEmpty())
        openPage(m_pages.find(choices.page) ? choices.page : overviewId);
}

void MainWindow::serverGoes(host::ServerContext *server)
{
    if (server == m_server)
        showServer(nullptr);
    // It is still among the host's servers while it is about to go.
    QMetaObject::invokeMethod(this, &MainWindow::serversChanged, Qt::QueuedConnection);
}

void MainWindow::applyPreferences()
{
    const auto &choices = m_preferences.choices();
    if (theme::mode() != choices.mode || theme::density() != choices.density)
        theme::install(*qApp, choices.mode, choices.density);
    m_top->setMode(choices.mode);
    m_serverCommands->setSampleInterval(choices.sampleEvery);
}

void MainWindow::notice(const connect::Notice &notice)
{
    if (notice.severity == connect::Notice::Severity::Note) {
        showToast(notice.text);
        return;
    }
    warn(notice.text);
}

void MainWindow::warn(const QString &text)
{
    m_notices->warn(text);
}

void MainWindow::openFirstRun()
{
    m_commands->closePalette();
    m_stack->openFirstRun();
}

void MainWindow::connectToServer()
{
    m_serverCommands->connectToServer();
}

void MainWindow::editServer(host::ServerContext *server)
{
    m_serverCommands->editServer(server);
}

void MainWindow::signIn(host::ServerContext *server)
{
    m_serverCommands->signIn(server);
}

void MainWindow::importServers()
{
    m_serverCommands->importServers();
}

void MainWindow::connectAgain(host::ServerContext *server)
{
    m_saved.connectServer(server);
}

void MainWindow::startDemo()
{
    const auto demo = m_host.startDemo();
    if (demo) {
        chooseServer(*demo);
        openPage(overviewId);
        return;
    }
    const auto words = format::sentence(demo.error(), {});
    kit::Notice failed;
    failed.text = QString(words.headline % QStringLiteral(". ") % words.remedy);
    failed.status = kit::Status::Critical;
    m_toasts->show(std::move(failed));
}

void MainWindow::showToast(const QString &text)
{
    kit::Notice note;
    note.text = text;
    note.status = kit::Status::Note;
    m_toasts->show(std::move(note));
}

void MainWindow::connectLocal(const LocalServer &server)
{
    connect::Accepted accepted;
    accepted.profile.id = profiles::newProfileId();
    accepted.profile.name = redis::display(server.endpoint);
    accepted.profile.options.connect.endpoint = server.endpoint;
    accepted.profile.sampleEvery = m_preferences.choices().sampleEvery;
    accepted.password = Secret();
    accepted.connectNow = true;
    chooseServer(m_saved.add(accepted));
    openPage(overviewId);
}

void MainWindow::signInLocal(const LocalServer &server)
{
    redis::ConnectOptions options;
    options.endpoint = server.endpoint;
    m_serverCommands->connectToServer(QString::fromStdString(redis::displayUrl(options)));
}

void MainWindow::openServerMenu()
{
    m_servers->openMenu();
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        turnTo(m_history.back());
}

void MainWindow::goForward()
{
    if (m_history.canGoForward())
        turnTo(m_history.forward());
}

void MainWindow::closeWindow()
{
    close();
}

std::array<QWidget *, 3> MainWindow::panes() const
{
    return {m_rail, m_top, m_stack};
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setRailWidth(width() < narrowBelow ? RailWidth::Narrow : RailWidth::Wide);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.change(
        [this](settings::Choices &choices) { choices.windowGeometry = saveGeometry(); });
    QWidget::closeEvent(event);
}

} // namespace larder::shell
