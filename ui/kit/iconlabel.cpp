// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/iconlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace larder::kit {

IconLabel::IconLabel(QString icon, int size, theme::Role role, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_size(size)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setRole(theme::Role role)
{
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.6);
    theme::paintIcon(painter, rect(), m_icon, theme::colour(m_role));
}

} // namespace larder::kit
