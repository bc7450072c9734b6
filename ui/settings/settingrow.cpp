// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/kit/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace larder::settings {

SettingRow::SettingRow(const QString &name, const QString &help, QWidget *control, QWidget *remark)
{
    auto *about = new kit::PlainLabel(help, theme::Type::Cell, theme::Role::Text2, this);
    about->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 10, 0, 11);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new kit::PlainLabel(name, theme::Type::Body, theme::Role::Text, this), 0, 0);
    grid->addWidget(about, 1, 0);
    grid->addWidget(control, 0, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    if (remark)
        grid->addWidget(remark, 2, 0, 1, 2);
}

void SettingRow::paintEvent(QPaintEvent *)
{
    // Parted from the row above it; the first one stands under the head of its card.
    if (y() <= theme::measure::cardHead)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, theme::colour(theme::Role::Line2));
}

} // namespace larder::settings
