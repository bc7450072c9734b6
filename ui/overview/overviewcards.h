// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kpicard.h"
#include "ui/overview/commandload.h"
#include "ui/overview/glance.h"
#include "ui/overview/herocard.h"
#include "ui/overview/overviewcharts.h"

#include <QObject>

#include <vector>

namespace larder::overview {

/// The row of numbers at the top of the page: which card shows what, and which chart it opens.
///
/// Thread:    gui.
/// Ownership: the cards are children of `parent`, which lays them out.
class OverviewCards final : public QObject
{
    Q_OBJECT

public:
    explicit OverviewCards(QWidget *parent);

    /// The hero first.
    const std::vector<QWidget *> &widgets() const { return m_widgets; }

    /// `window`: what sparklines and trends are about.
    void display(const Glance &glance, metrics::TimeWindow window, metrics::TimeMs longestStep,
                 const std::vector<CommandLoad> &loads);

Q_SIGNALS:
    void chartAsked(larder::overview::ChartId chart);
    void copyAclAsked();

private:
    void addCard(kit::KpiCard *card, ChartId chart);
    void showReadings(const Glance &glance, metrics::TimeWindow window, metrics::TimeMs longestStep,
                      const std::vector<CommandLoad> &loads);

    HeroCard *m_hero;
    kit::KpiCard *m_memory;
    kit::KpiCard *m_commands;
    kit::KpiCard *m_roundTrip;
    kit::KpiCard *m_keys;
    kit::KpiCard *m_clients;
    kit::KpiCard *m_evicted;
    std::vector<kit::KpiCard *> m_all;
    std::vector<QWidget *> m_widgets;
};

} // namespace larder::overview
