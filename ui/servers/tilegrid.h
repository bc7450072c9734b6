// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace larder::host {
class EngineHost;
class ServerContext;
} // namespace larder::host

namespace larder::servers {

class ServerTile;

/// The tiles of all servers, the worst first. Arrow keys move between them. Tiles do not change
/// places under the pointer or while one of them has the focus.
///
/// Thread:    gui.
/// Ownership: `host` must outlive it.
class TileGrid final : public QWidget
{
    Q_OBJECT

public:
    TileGrid(host::EngineHost &host, QWidget *parent);

    void choose(host::ServerContext *server); ///< marks its tile; nullptr: none

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(larder::host::ServerContext *server);
    void opened(larder::host::ServerContext *server);
    void menuWanted(larder::host::ServerContext *server, const QPoint &where);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(host::ServerContext *server);
    void remove(host::ServerContext *server);
    void refresh(ServerTile *tile);
    void sortUnlessWatched();
    void place();
    int columnsFor(int width) const;
    void move(const ServerTile *from, int step);

    std::vector<ServerTile *> m_tiles; // Qt children, as they stand
    host::ServerContext *m_chosen = nullptr;
};

} // namespace larder::servers
