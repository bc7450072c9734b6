// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

namespace larder::shell {

namespace {

constexpr int buttonHeight = 30;
constexpr int iconEdge = 16;
constexpr int iconLeft = 8;
constexpr int textLeft = 34;

struct Look {
    QColor back; // invalid: none
    QColor icon;
    QColor text;
    theme::Type type;
};

Look lookOf(const RailButton &button)
{
    using theme::colour;
    using theme::Role;
    if (!button.isEnabled())
        return {{}, theme::disabledText(), theme::disabledText(), theme::Type::Body};
    if (button.isChecked())
        return {colour(Role::Selection), colour(Role::Accent), colour(Role::Text),
                theme::Type::BodyStrong};
    if (button.isDown())
        return {colour(Role::Surface3), colour(Role::Text), colour(Role::Text), theme::Type::Body};
    if (button.underMouse())
        return {colour(Role::Surface2), colour(Role::Text), colour(Role::Text), theme::Type::Body};
    return {{}, colour(Role::Text2), colour(Role::Text2), theme::Type::Body};
}

} // namespace

RailButton::RailButton(const QString &icon, const QString &title, const QKeySequence &keys,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_tip(keys.isEmpty()
                ? title
                : QStringLiteral("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)))
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setRailWidth(RailWidth width)
{
    m_width = width;
    setToolTip(width == RailWidth::Narrow ? m_tip.toHtmlEscaped() : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_width == RailWidth::Wide ? theme::measure::rail - 17
                                       : theme::measure::railNarrow - 17,
            buttonHeight};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const auto look = lookOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.back.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.back);
        painter.drawRoundedRect(rect(), theme::measure::controlRadius,
                                theme::measure::controlRadius);
    }

    const bool isWide = m_width == RailWidth::Wide;
    const QRect icon(isWide ? iconLeft : (width() - iconEdge + 1) / 2, (height() - iconEdge) / 2,
                     iconEdge, iconEdge);
    theme::paintIcon(painter, icon, m_icon, look.icon);
    if (!isWide)
        return;

    painter.setFont(theme::font(look.type));
    painter.setPen(look.text);
    painter.drawText(
        rect().adjusted(textLeft, 0, -iconLeft, 0), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - textLeft - iconLeft));
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::StyleChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace larder::shell
