// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charttable.h"

#include "ui/format/clocktime.h"
#include "ui/kit/charttrace.h"
#include "ui/kit/tableview.h"

#include <QVBoxLayout>

#include <utility>

namespace larder::kit {

namespace {

constexpr QSize tableSize(560, 520);

} // namespace

ChartTableModel::ChartTableModel(const ChartContent &content, ChartUnit unit,
                                 const ChartGroup &group, QObject *parent)
    : QAbstractTableModel(parent)
    , m_series(content.series)
    , m_unit(std::move(unit))
{
    const auto *source = group.source().series;
    if (!source)
        return;
    const auto first = source->lowerBound(group.window().from);
    for (auto row = source->lowerBound(group.window().to + 1); row > first; --row) {
        Row values{source->timeAt(row - 1), {}};
        for (std::size_t i = 0; i < m_series.size(); ++i)
            values.values.push_back(legendValue(*source, m_series, i, row - 1));
        m_rows.push_back(std::move(values));
    }
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_series.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter).toInt());
    if (role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return format::clockSecond(WallTime(std::chrono::milliseconds(row.at)));
    const float value = row.values[static_cast<std::size_t>(index.column()) - 1];
    return legendText(static_cast<double>(value), m_unit);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter).toInt());
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_series[static_cast<std::size_t>(section) - 1].name;
}

ChartTable::ChartTable(const ChartContent &content, const ChartUnit &unit, const ChartGroup &group,
                       QWidget *window)
    : Dialog(unit.name.isEmpty() ? content.title : QString(content.title + u", " + unit.name),
             window)
{
    auto *table = new TableView(content.title, this);
    table->setModel(new ChartTableModel(content, unit, group, table));
    table->fitColumns(0);
    body()->addWidget(table);
    auto *close = addButton(tr("Close"), ButtonKind::Default);
    setInitialButton(close);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    resize(tableSize);
    table->setFocus();
}

} // namespace larder::kit
