// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elidedlabel.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace larder::kit {

ElidedLabel::ElidedLabel(const QString &text, theme::Type type, theme::Role role, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setType(theme::Type type)
{
    m_type = type;
    updateGeometry();
    update();
}

void ElidedLabel::setRole(theme::Role role)
{
    m_role = role;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {theme::textWidth(m_text, m_type) + 1, theme::lineHeight(m_type)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 24), theme::lineHeight(m_type)};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QWidget::event(event);
    const bool cut = sizeHint().width() > width();
    const auto *help = static_cast<QHelpEvent *>(event); // by its type
    if (cut)
        QToolTip::showText(help->globalPos(), m_text.toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics(theme::font(m_type));
    theme::paintText(painter, rect(), metrics.elidedText(m_text, m_mode, width()),
                     {m_type, isEnabled() ? theme::colour(m_role) : theme::disabledText()},
                     m_alignment);
}

} // namespace larder::kit
