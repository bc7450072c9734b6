// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/slowlogmodel.h"

#include "engine/base/clock.h"
#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/text.h"
#include "ui/kit/rowdelegate.h"
#include "ui/theme/theme.h"

#include <utility>

namespace larder::servers {

namespace {

double seconds(std::chrono::microseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

void SlowlogModel::setShapes(std::vector<SlowShape> shapes)
{
    if (shapes == m_shapes)
        return;
    beginResetModel();
    m_shapes = std::move(shapes);
    endResetModel();
}

int SlowlogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shapes.size());
}

int SlowlogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SlowlogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const auto &shape = m_shapes[static_cast<std::size_t>(index.row())];
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shape, column);
    case Qt::ToolTipRole:
        return column == Command ? format::toolTip(QString::fromStdString(shape.text)) : QString();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case kit::TypeRole:
        if (column == Command)
            return static_cast<int>(theme::Type::Mono);
        return column == Longest ? QVariant(static_cast<int>(theme::Type::CellStrong)) : QVariant();
    case kit::InkRole:
        return column == Client ? QVariant(static_cast<int>(theme::Role::Text2)) : QVariant();
    default:
        return {};
    }
}

QString SlowlogModel::text(const SlowShape &shape, int column) const
{
    switch (column) {
    case Last:
        return format::clockTime(shape.last, SystemClock().wallNow());
    case Longest:
        return format::text(format::latency(seconds(shape.longest)));
    case Command:
        return QString::fromStdString(shape.text);
    case Client:
        return format::fromServer(shape.client);
    case Count:
        return format::grouped(shape.count);
    default:
        return {};
    }
}

QVariant SlowlogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Longest || section == Count))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Last:
        return tr("Last");
    case Longest:
        return tr("Longest");
    case Command:
        return tr("Command");
    case Client:
        return tr("Client");
    case Count:
        return tr("Count");
    default:
        return {};
    }
}

} // namespace larder::servers
