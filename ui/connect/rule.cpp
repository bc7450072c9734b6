// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/rule.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace larder::connect {

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Line));
}

} // namespace larder::connect
