// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartgroup.h"
#include "ui/kit/chartview.h"
#include "ui/kit/dialog.h"

#include <QAbstractTableModel>

#include <vector>

namespace larder::kit {

/// The points of a chart as rows, newest first: a copy of what was in the window when it was made.
///
/// Thread: gui.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    ChartTableModel(const ChartContent &content, ChartUnit unit, const ChartGroup &group,
                    QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        metrics::TimeMs at = 0;
        std::vector<float> values;
    };

    std::vector<ChartSeries> m_series;
    ChartUnit m_unit;
    std::vector<Row> m_rows;
};

/// A chart for those who would rather read it.
///
/// Thread: gui. Ownership: as Dialog.
class ChartTable final : public Dialog
{
    Q_OBJECT

public:
    ChartTable(const ChartContent &content, const ChartUnit &unit, const ChartGroup &group,
               QWidget *window);
};

} // namespace larder::kit
