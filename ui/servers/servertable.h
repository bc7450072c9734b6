// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tableview.h"

#include <QSortFilterProxyModel>

namespace larder::host {
class EngineHost;
class ServerContext;
} // namespace larder::host

namespace larder::servers {

class ServerTableModel;

/// All servers as a table. Rows do not change places under the pointer or while the table has the
/// focus; a click on a column head sorts at once.
///
/// Thread:    gui.
/// Ownership: `host` must outlive it.
class ServerTable final : public kit::TableView
{
    Q_OBJECT

public:
    ServerTable(host::EngineHost &host, QWidget *parent);

    void choose(host::ServerContext *server);

Q_SIGNALS:
    void chosen(larder::host::ServerContext *server);
    void opened(larder::host::ServerContext *server);
    void menuWanted(larder::host::ServerContext *server, const QPoint &where);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    host::ServerContext *serverAt(const QModelIndex &index) const;
    void sortUnlessWatched();

    ServerTableModel *m_servers;
    QSortFilterProxyModel *m_sorted;
    bool m_isChoosing = false; // by choose(), not by a person
};

} // namespace larder::servers
