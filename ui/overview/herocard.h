// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kpicard.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/sharebar.h"
#include "ui/overview/glance.h"

#include <QWidget>

namespace larder::overview {

/// The first card of the page, two places wide: the hit ratio now, with its sparkline, and the one
/// since the server started, as a bar of hits and misses.
///
/// Thread: gui.
class HeroCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HeroCard(QWidget *parent = nullptr);

    kit::KpiCard *now() const { return m_now; }
    void showSinceStart(const Glance &glance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::KpiCard *m_now;
    QWidget *m_pane;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_number;
    kit::PlainLabel *m_unit;
    kit::ShareBar *m_bar;
    kit::PlainLabel *m_hits;
    kit::PlainLabel *m_misses;
};

} // namespace larder::overview
