// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/loadingbars.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <chrono>

namespace larder::kit {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 300ms;
constexpr int gap = 8;

} // namespace

void paintLoadingBar(QPainter &painter, const QRectF &where)
{
    theme::paintBox(painter, where,
                    {.fill = theme::colour(theme::Role::Surface3),
                     .border = {},
                     .radius = theme::measure::barRadius});
}

LoadingBars::LoadingBars(std::vector<QSize> bars, QWidget *parent)
    : QWidget(parent)
    , m_bars(std::move(bars))
{
    setAccessibleName(tr("Being read"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LoadingBars::showNow);
}

void LoadingBars::showNow()
{
    m_due = true;
    update();
}

QSize LoadingBars::sizeHint() const
{
    QSize all;
    for (const QSize &bar : m_bars) {
        all.setWidth(qMax(all.width(), bar.width()));
        all.setHeight(all.height() + bar.height() + (all.height() > 0 ? gap : 0));
    }
    return all;
}

void LoadingBars::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_due)
        m_patience.start();
}

void LoadingBars::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_patience.stop();
    m_due = false;
}

void LoadingBars::paintEvent(QPaintEvent *)
{
    if (!m_due)
        return;
    QPainter painter(this);
    int top = 0;
    for (const QSize &bar : m_bars) {
        paintLoadingBar(painter, QRectF(0, top, qMin(bar.width(), width()), bar.height()));
        top += bar.height() + gap;
    }
}

} // namespace larder::kit
