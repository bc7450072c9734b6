// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"

#include "ui/theme/paint.h"

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
    return {mark + gap + theme::textWidth(QLocale().toString(m_count), theme::Type::SmallStrong),
            16};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusMark(painter, QRect(0, (height() - mark) / 2, mark, mark), m_status);
    theme::paintText(painter, rect().adjusted(mark + gap, 0, 0, 0), QLocale().toString(m_count),
                     {theme::Type::SmallStrong, theme::colour(statusRole(m_status))});
}

} // namespace larder::kit
