// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverspage.h"

#include "engine/host/enginehost.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/servers/serverdetails.h"
#include "ui/servers/serverstatus.h"
#include "ui/servers/servertable.h"
#include "ui/servers/tilegrid.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace larder::servers {

namespace {
constexpr int tableRows = 8;
}

ServersPage::ServersPage(host::EngineHost &host, kit::Navigator &navigator, QWidget *parent)
    : kit::Page(parent)
    , m_host(host)
    , m_navigator(navigator)
    , m_views(new kit::SegmentedControl(tr("Show the servers as"), this))
    , m_summary(new kit::PlainLabel({}, theme::Type::Cell, theme::Role::Text2, this))
    , m_tiles(new TileGrid(host, this))
    , m_tableCard(new kit::Card({}, this))
    , m_table(new ServerTable(host, this))
    , m_details(new ServerDetails(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, theme::measure::headMargin, 0, 0);
    page->setSpacing(theme::measure::gap);
    page->addWidget(makeHead());
    page->addWidget(makeContent(), 1);
    connectParts();
    setView(Tiles);
}

QWidget *ServersPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(theme::measure::headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::measure::pageMargin, 0, theme::measure::pageMargin, 0);
    row->setSpacing(theme::measure::gap);
    row->addWidget(new kit::PlainLabel(tr("Servers"), theme::Type::Title, theme::Role::Text, head));
    m_views->addSegment(tr("Tiles"));
    m_views->addSegment(tr("Table"));
    row->addWidget(m_views);
    row->addWidget(m_summary, 1);

    auto *add = new kit::Button(tr("Connect…"), kit::ButtonKind::Primary, head);
    add->setIconName(QStringLiteral("plus"));
    connect(add, &QAbstractButton::clicked, this, [this] { m_navigator.connectToServer(); });
    row->addWidget(add);
    return head;
}

QWidget *ServersPage::makeContent()
{
    m_tableCard->body()->setContentsMargins(1, 0, 1, 1);
    m_tableCard->body()->addWidget(m_table);
    m_tableCard->setFixedHeight(m_table->heightForRows(tableRows) + 2);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // in the margin, unseen if not needed

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    column->setContentsMargins(theme::measure::pageMargin, 0, theme::measure::pageMargin - bar,
                               theme::measure::pageMargin);
    column->setSpacing(theme::measure::gap);
    column->addWidget(m_tiles);
    column->addWidget(m_tableCard);
    column->addWidget(m_details, 1);

    scroll->setWidget(content);
    return scroll;
}

void ServersPage::connectParts()
{
    connect(m_views, &kit::SegmentedControl::currentChanged, this, &ServersPage::setView);
    connect(m_tiles, &TileGrid::chosen, this, &ServersPage::choose);
    connect(m_tiles, &TileGrid::opened, this, &ServersPage::open);
    connect(m_tiles, &TileGrid::menuWanted, this, &ServersPage::openMenu);
    connect(m_table, &ServerTable::chosen, this, &ServersPage::choose);
    connect(m_table, &ServerTable::opened, this, &ServersPage::open);
    connect(m_table, &ServerTable::menuWanted, this, &ServersPage::openMenu);

    for (auto *server : m_host.servers())
        watch(server);
    connect(&m_host, &host::EngineHost::added, this, &ServersPage::watch);
    connect(&m_host, &host::EngineHost::aboutToRemove, this, &ServersPage::refreshSummary,
            Qt::QueuedConnection);
}

void ServersPage::watch(host::ServerContext *server)
{
    connect(server, &host::ServerContext::stateChanged, this, &ServersPage::refreshSummary);
    refreshSummary();
}

void ServersPage::setView(int view)
{
    m_tiles->setVisible(view == Tiles);
    m_tableCard->setVisible(view == Table);
}

void ServersPage::showServer(host::ServerContext *server)
{
    m_tiles->choose(server);
    m_table->choose(server);
    m_details->setServer(server);
}

void ServersPage::showEvent(QShowEvent *event)
{
    kit::Page::showEvent(event);
    refreshSummary();
}

void ServersPage::refreshSummary()
{
    if (!isVisible())
        return;
    std::vector<Standing> standings;
    for (const auto *server : m_host.servers())
        standings.push_back(statusOf(*server).standing);
    m_summary->setText(summaryOf(standings));
}

void ServersPage::choose(host::ServerContext *server)
{
    m_navigator.chooseServer(server);
}

void ServersPage::open(host::ServerContext *server)
{
    m_navigator.chooseServer(server);
    m_navigator.openPage(QStringLiteral("overview"));
}

void ServersPage::openMenu(host::ServerContext *server, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<host::ServerContext> guarded(server);
    const auto add = [&](const char *icon, const QString &text, auto run) {
        auto *action = menu->addAction(theme::icon(QString::fromLatin1(icon)), text);
        connect(action, &QAction::triggered, this, [guarded, run] {
            if (guarded)
                run(guarded.data());
        });
    };

    add("overview", tr("Open"), [this](auto *it) { open(it); });
    add("edit", tr("Edit…"), [this](auto *it) { m_navigator.editServer(it); });
    add("copy", tr("Duplicate…"), [this](auto *it) { Q_EMIT duplicateWanted(it); });
    if (server->state().phase == host::LinkPhase::Off)
        add("play", tr("Connect"), [this](auto *it) { Q_EMIT connectWanted(it); });
    else
        add("close", tr("Disconnect"), [](auto *it) { it->disconnect(); });
    menu->addSeparator();
    add("trash", tr("Remove…"), [this](auto *it) { Q_EMIT removeWanted(it); });
    menu->popup(where);
}

std::vector<kit::Action> ServersPage::actions()
{
    const bool isTiles = m_views->current() == Tiles;
    kit::Action other;
    other.title = isTiles ? tr("Show the servers as a table") : tr("Show the servers as tiles");
    other.icon = QStringLiteral("list");
    other.run = [this, next = isTiles ? Table : Tiles] { m_views->setCurrent(next); };
    return {other};
}

QWidget *ServersPage::filterField()
{
    return m_details->filterField();
}

void ServersPage::readAgain()
{
    m_details->readAgain();
}

} // namespace larder::servers
