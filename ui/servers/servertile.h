// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/tilecontent.h"

#include <QAbstractButton>

namespace larder::servers {

/// One server on the Servers page: mark, name and label, why it stands as it stands, hit ratio,
/// memory and the figures an administrator looks at first. A click chooses it, Enter or a double
/// click opens its Overview.
///
/// Thread:    gui.
/// Ownership: `server` outlives it: the grid drops the tile before.
class ServerTile final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int tileHeight = 124;
    static constexpr int leastWidth = 214;

    ServerTile(host::ServerContext &server, QWidget *parent);

    host::ServerContext &server() const { return m_server; }
    const ServerStatus &status() const { return m_content.status; }
    void refresh();

    QSize sizeHint() const override { return {leastWidth, tileHeight}; }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paintHead(QPainter &painter) const;
    void paintHits(QPainter &painter) const;
    void paintTrend(QPainter &painter, const QRect &where) const;
    void paintMemory(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;

    host::ServerContext &m_server;
    TileContent m_content;
};

} // namespace larder::servers
