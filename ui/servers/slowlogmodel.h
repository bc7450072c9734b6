// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/slowshapes.h"

#include <QAbstractTableModel>

#include <vector>

namespace larder::servers {

/// Slow commands by shape, the longest first.
///
/// Thread: gui.
class SlowlogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Last, Longest, Command, Client, Count, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setShapes(std::vector<SlowShape> shapes); ///< nothing happens when they are the same

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SlowShape &shape, int column) const;

    std::vector<SlowShape> m_shapes;
};

} // namespace larder::servers
