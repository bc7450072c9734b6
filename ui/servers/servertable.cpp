// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/servertable.h"

#include "ui/kit/headerview.h"
#include "ui/servers/servertablemodel.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

namespace larder::servers {

ServerTable::ServerTable(host::EngineHost &host, QWidget *parent)
    : kit::TableView(tr("Servers"), parent)
    , m_servers(new ServerTableModel(host, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_servers);
    m_sorted->setSortRole(ServerTableModel::SortRole);
    m_sorted->setDynamicSortFilter(false);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(ServerTableModel::State, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::SingleSelection);

    const int widths[] = {150, 96, 190, 0, 64, 130, 88, 96, 88, 110};
    for (int column = 0; column < ServerTableModel::Columns; ++column) {
        if (column != ServerTableModel::State)
            head()->resizeSection(column, widths[column]);
    }
    head()->setSectionResizeMode(ServerTableModel::State, QHeaderView::Stretch);

    connect(m_servers, &QAbstractItemModel::dataChanged, this, &ServerTable::sortUnlessWatched);
    connect(m_servers, &QAbstractItemModel::rowsInserted, this, &ServerTable::sortUnlessWatched);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (auto *server = serverAt(index))
            Q_EMIT opened(server);
    });
}

host::ServerContext *ServerTable::serverAt(const QModelIndex &index) const
{
    return m_servers->server(m_sorted->mapToSource(index));
}

void ServerTable::choose(host::ServerContext *server)
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    const auto index = m_sorted->mapFromSource(m_servers->indexOf(server));
    if (index.isValid() && index.row() != currentIndex().row())
        selectRow(index.row());
}

void ServerTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    kit::TableView::currentChanged(current, previous);
    auto *server = m_isChoosing ? nullptr : serverAt(current);
    if (server && current.row() != previous.row())
        Q_EMIT chosen(server);
}

void ServerTable::contextMenuEvent(QContextMenuEvent *event)
{
    const auto index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (auto *server = serverAt(index))
        Q_EMIT menuWanted(server, event->globalPos());
}

void ServerTable::sortUnlessWatched()
{
    if (isVisible() && !viewport()->underMouse() && !hasFocus())
        m_sorted->sort(head()->sortIndicatorSection(), head()->sortIndicatorOrder());
}

} // namespace larder::servers
