// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/clientgroups.h"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace larder::servers {

/// The clients of a server as a tree of two levels: those of one name, and each of them. An update
/// changes what has changed and keeps the order of what stays, so that nothing moves under the
/// pointer; sort() puts the greatest first again.
///
/// Thread: gui.
class ClientsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Count, Buffers, Idle, LastCommand, Columns };

    using QAbstractItemModel::QAbstractItemModel;

    void update(std::vector<ClientGroup> groups);
    bool isSorted() const; ///< in the order of groupClients()
    void sortAnew();       ///< the view forgets which rows were expanded
    void clear();
    /// Groups whose name or address has it; empty: all.
    void setFilter(const QString &text);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A group and its number, by which the indexes of its clients know it wherever it stands.
    struct Shown {
        quintptr number = 0; // 1 and up
        ClientGroup group;
    };

    std::vector<ClientGroup> filtered(std::vector<ClientGroup> groups) const;
    std::vector<Shown> numbered(std::vector<ClientGroup> groups);
    std::vector<Shown>::const_iterator find(quintptr number) const;
    void replace(std::size_t row, ClientGroup group);
    QVariant groupData(const ClientGroup &group, int column, int role) const;
    QVariant clientData(const redis::ClientInfo &client, int column, int role) const;

    std::vector<ClientGroup> m_newest; // unfiltered, in the order of groupClients()
    std::vector<Shown> m_groups;
    quintptr m_lastNumber = 0;
    QString m_filter;
};

} // namespace larder::servers
