// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/chartlegend.h"
#include "ui/kit/chartview.h"

namespace larder::kit {

/// A chart with its head: title, unit, legend with values. T on the chart opens its points as a
/// table.
///
/// Thread:    gui.
/// Ownership: the group outlives it.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    ChartCard(ChartGroup &group, const ChartContent &content, QWidget *parent = nullptr);

    ChartView *chart() const { return m_chart; }
    ChartLegend *legend() const { return m_legend; }
    void setSeries(const std::vector<ChartSeries> &series);

    /// What a screen reader says of it: "Hit ratio, 15 min: 91.2 %, lowest 77.1 % at 14:21:52".
    QString sentence() const;

public Q_SLOTS:
    void showTable();

Q_SIGNALS:
    void enlargeAsked(); ///< Enter or a double click on the chart

protected:
    void paintEvent(QPaintEvent *event) override;

private Q_SLOTS:
    void refresh();
    void showUnit();

private:
    void dressLegend();

    ChartGroup &m_group;
    ChartView *m_chart;
    ChartLegend *m_legend;
    bool m_isOutdated = true; // changed while out of view
};

} // namespace larder::kit
