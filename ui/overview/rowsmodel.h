// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/bardelegate.h"
#include "ui/kit/rowdelegate.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>
#include <vector>

namespace larder::overview {

/// How one column of a card's table looks.
struct ColumnLook {
    QString title;
    Qt::AlignmentFlag side = Qt::AlignLeft;
    theme::Type type = theme::Type::Cell;
    theme::Role ink = theme::Role::Text;
};

/// A short table whose rows are replaced as a whole, each second. What is left of the old ones
/// stays selected; all of it is grey while the values are stale.
///
/// Thread: gui.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    RowsModel(std::vector<ColumnLook> columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    const std::vector<Row> &rows() const { return m_rows; }

    void setRows(std::vector<Row> rows)
    {
        const int before = rowCount();
        const int after = static_cast<int>(rows.size());
        if (after > before)
            beginInsertRows({}, before, after - 1);
        else if (after < before)
            beginRemoveRows({}, after, before - 1);
        m_rows = std::move(rows);
        if (after > before)
            endInsertRows();
        else if (after < before)
            endRemoveRows();
        tellAllChanged();
    }

    void setStale(bool isStale)
    {
        if (std::exchange(m_isStale, isStale) != isStale)
            tellAllChanged();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto &row = m_rows[static_cast<std::size_t>(index.row())];
        const auto &look = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::TextAlignmentRole:
            return Qt::Alignment(look.side | Qt::AlignVCenter).toInt();
        case kit::TypeRole:
            return static_cast<int>(look.type);
        case kit::InkRole:
            return static_cast<int>(m_isStale ? theme::Role::Text3 : look.ink);
        case kit::BarRole:
            if (auto shares = bar(row, index.column())) {
                shares->stale = m_isStale;
                return QVariant::fromValue(*shares);
            }
            return {};
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const auto &look = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return look.title;
        if (role == Qt::TextAlignmentRole)
            return Qt::Alignment(look.side | Qt::AlignVCenter).toInt();
        return {};
    }

protected:
    virtual QString text(const Row &row, int column) const = 0;
    virtual std::optional<kit::Bar> bar(const Row &row, int column) const = 0;

private:
    void tellAllChanged()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    std::vector<ColumnLook> m_columns;
    std::vector<Row> m_rows;
    bool m_isStale = false;
};

} // namespace larder::overview
