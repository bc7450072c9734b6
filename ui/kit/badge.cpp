// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace larder::kit {

namespace {

constexpr int mark = 12;
constexpr int gap = 5;

} // namespace

Badge::Badge(Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void Badge::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(QLocale().toString(count) + u' ' + statusWord(m_status));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Type::SmallStrong));
    return {mark + gap + metrics.horizontalAdvance(QLocale().toString(m_count)) + 1, 16};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusMark(painter, QRect(0, (height() - mark) / 2, mark, mark), m_status);
    painter.setFont(theme::font(theme::Type::SmallStrong));
    painter.setPen(theme::colour(statusRole(m_status)));
    painter.drawText(rect().adjusted(mark + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     QLocale().toString(m_count));
}

} // namespace larder::kit
