// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/tilegrid.h"

#include "engine/host/enginehost.h"
#include "ui/servers/servertile.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace larder::servers {

namespace {

constexpr int gap = theme::measure::gap;
constexpr int mostColumns = 6;

bool isWorse(const ServerTile *a, const ServerTile *b)
{
    return a->status().standing < b->status().standing;
}

} // namespace

TileGrid::TileGrid(host::EngineHost &host, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Servers, worst first"));
    for (auto *server : host.servers())
        add(server);
    connect(&host, &host::EngineHost::added, this, &TileGrid::add);
    connect(&host, &host::EngineHost::aboutToRemove, this, &TileGrid::remove);
    sortUnlessWatched();
}

void TileGrid::add(host::ServerContext *server)
{
    auto *tile = new ServerTile(*server, this);
    tile->installEventFilter(this);
    connect(tile, &QAbstractButton::clicked, this, [this, server] { Q_EMIT chosen(server); });
    connect(tile, &ServerTile::opened, this, [this, server] { Q_EMIT opened(server); });
    connect(server, &host::ServerContext::stateChanged, tile, [this, tile] { refresh(tile); });
    tile->setChecked(server == m_chosen);
    tile->show();
    m_tiles.push_back(tile);
    sortUnlessWatched();
    place();
}

void TileGrid::remove(host::ServerContext *server)
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [&](auto *tile) { return &tile->server() == server; });
    if (found == m_tiles.end())
        return;
    if (m_chosen == server)
        m_chosen = nullptr;
    delete *found;
    m_tiles.erase(found);
    place();
}

void TileGrid::choose(host::ServerContext *server)
{
    m_chosen = server;
    for (auto *tile : m_tiles) {
        if (&tile->server() == server)
            tile->setChecked(true); // the others give way
    }
}

void TileGrid::refresh(ServerTile *tile)
{
    if (!isVisible())
        return;
    tile->refresh();
    sortUnlessWatched();
}

void TileGrid::sortUnlessWatched()
{
    const auto *focused = focusWidget();
    const bool isWatched = underMouse() || (focused && focused->hasFocus());
    if (isWatched || std::is_sorted(m_tiles.begin(), m_tiles.end(), isWorse))
        return;
    std::stable_sort(m_tiles.begin(), m_tiles.end(), isWorse);
    place();
}

int TileGrid::columnsFor(int width) const
{
    return std::clamp((width + gap) / (ServerTile::leastWidth + gap), 1, mostColumns);
}

int TileGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = std::max(1, (static_cast<int>(m_tiles.size()) + columns - 1) / columns);
    return rows * (ServerTile::tileHeight + gap) - gap;
}

QSize TileGrid::sizeHint() const
{
    return {width(), heightForWidth(width())};
}

void TileGrid::place()
{
    const int columns = columnsFor(width());
    const int free = width() - (columns - 1) * gap;
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
        const int column = i % columns;
        // Shares of the whole, so that the last tile ends at the edge.
        const int left = free * column / columns + column * gap;
        const int right = free * (column + 1) / columns + column * gap;
        auto *tile = m_tiles[static_cast<std::size_t>(i)];
        tile->setGeometry(left, i / columns * (ServerTile::tileHeight + gap), right - left,
                          ServerTile::tileHeight);
        if (i > 0)
            setTabOrder(m_tiles[static_cast<std::size_t>(i) - 1], tile);
    }
    setFixedHeight(heightForWidth(width()));
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TileGrid::showEvent(QShowEvent *event)
{
    for (auto *tile : m_tiles)
        tile->refresh();
    sortUnlessWatched();
    QWidget::showEvent(event);
}

void TileGrid::contextMenuEvent(QContextMenuEvent *event)
{
    for (auto *tile : m_tiles) {
        const bool isMeant = event->reason() == QContextMenuEvent::Keyboard
            ? tile->hasFocus()
            : tile->geometry().contains(event->pos());
        if (isMeant)
            Q_EMIT menuWanted(&tile->server(), event->globalPos());
    }
}

void TileGrid::move(const ServerTile *from, int step)
{
    const auto at = std::find(m_tiles.begin(), m_tiles.end(), from) - m_tiles.begin() + step;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_tiles.size()))
        m_tiles[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

bool TileGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);

    const auto *tile = static_cast<ServerTile *>(watched);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        move(tile, -1);
        return true;
    case Qt::Key_Right:
        move(tile, 1);
        return true;
    case Qt::Key_Up:
        move(tile, -columnsFor(width()));
        return true;
    case Qt::Key_Down:
        move(tile, columnsFor(width()));
        return true;
    default:
        return false;
    }
}

} // namespace larder::servers
