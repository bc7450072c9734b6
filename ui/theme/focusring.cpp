// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace larder::theme {

namespace {

bool showsItsFocus(const QWidget *widget)
{
    return widget->isWindow() || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QMenu *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget);
}

} // namespace

FocusRing::FocusRing(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, &FocusRing::moveTo);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        m_byKeyboard = true;
    } else if (event->type() == QEvent::MouseButtonPress && m_byKeyboard) {
        m_byKeyboard = false;
        if (m_frame)
            m_frame->setWidget(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::moveTo(QWidget *, QWidget *now)
{
    const bool wanted = m_byKeyboard && now && !showsItsFocus(now);
    if (!wanted) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(now);
}

void paintFocusRing(QPainter &painter, const QRectF &control, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(control.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    painter.restore();
}

} // namespace larder::theme
