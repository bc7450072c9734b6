// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

constexpr int symbol = 16;
constexpr int smallSymbol = 14; // the arrow of a menu, in small buttons, while working
constexpr int symbolGap = 6;

struct Paint {
    QColor fill;
    QColor border;
    QColor text;
};

Paint atRest(ButtonKind kind)
{
    using theme::colour;
    switch (kind) {
    case ButtonKind::Primary:
        return {colour(Role::Accent), {}, colour(Role::OnAccent)};
    case ButtonKind::Default:
        return {colour(Role::Surface2), colour(Role::Line), colour(Role::Text)};
    case ButtonKind::Quiet:
        return {{}, {}, colour(Role::Text2)};
    case ButtonKind::Danger:
        return {{}, colour(Role::Critical), colour(Role::Critical)};
    case ButtonKind::Confirm:
        return {colour(Role::Critical), {}, colour(Role::OnCritical)};
    case ButtonKind::Link:
        return {{}, {}, colour(Role::Accent)};
    }
    return {};
}

Paint changed(Paint rest, QColor (*change)(const QColor &))
{
    for (QColor *part : {&rest.fill, &rest.border, &rest.text})
        if (part->isValid())
            *part = change(*part);
    return rest;
}

Paint paintOf(const ButtonLook &look)
{
    Paint rest = atRest(look.kind);
    const bool bare = look.kind == ButtonKind::Quiet || look.kind == ButtonKind::Link;
    if (look.working)
        rest.text = theme::colour(Role::Text2);
    if (!look.enabled)
        return {bare ? QColor() : theme::colour(Role::Surface2),
                bare ? QColor() : theme::colour(Role::Line2), theme::colour(Role::Text3)};
    if (look.working)
        return rest;
    if (look.pressed)
        return changed(rest, theme::pressed);
    if (look.hovered)
        return changed(rest, theme::hovered);
    return rest;
}

Type typeOf(const ButtonLook &look)
{
    const bool strong = look.kind == ButtonKind::Primary || look.kind == ButtonKind::Confirm;
    if (look.size == ButtonSize::Small)
        return strong ? Type::CellStrong : Type::Cell;
    return strong ? Type::BodyStrong : Type::Body;
}

int heightOf(const ButtonLook &look)
{
    return look.size == ButtonSize::Small ? 24 : theme::fieldHeight();
}

int paddingOf(const ButtonLook &look)
{
    if (look.kind == ButtonKind::Link)
        return 4;
    return look.size == ButtonSize::Small ? 9 : 11;
}

int symbolSize(const ButtonLook &look)
{
    return look.working || look.size == ButtonSize::Small ? smallSymbol : symbol;
}

int contentWidth(const ButtonLook &look)
{
    int width = 0;
    const auto add = [&width](int part) { width += part + (width > 0 ? symbolGap : 0); };
    if (!look.icon.isEmpty())
        add(symbolSize(look));
    if (!look.text.isEmpty())
        add(theme::textWidth(look.text, typeOf(look)));
    if (!look.shortcut.isEmpty())
        add(theme::textWidth(look.shortcut, Type::Small));
    if (look.menu)
        add(smallSymbol);
    return width;
}

} // namespace

QSize buttonSize(const ButtonLook &look)
{
    const int height = heightOf(look);
    const bool square = look.text.isEmpty() && !look.menu;
    return {square ? height : contentWidth(look) + 2 * paddingOf(look), height};
}

void paintButton(QPainter &painter, const QRect &where, const ButtonLook &look)
{
    const Paint paint = paintOf(look);
    painter.save();
    if (!look.enabled)
        painter.setOpacity(0.6);
    if (paint.fill.isValid() || paint.border.isValid())
        theme::paintBox(
            painter, where,
            {.fill = paint.fill, .border = paint.border, .radius = theme::measure::controlRadius});

    int left = where.left() + (where.width() - contentWidth(look)) / 2;
    const auto paintSymbol = [&](const QString &name, int size) {
        const QRect square(left, where.top() + (where.height() - size) / 2, size, size);
        theme::paintIcon(painter, square, name, paint.text);
        left += size + symbolGap;
    };
    const auto paintText = [&](const QString &text, Type type) {
        const int width = theme::textWidth(text, type);
        theme::paintText(painter, QRect(left, where.top(), width, where.height()), text,
                         {type, paint.text});
        left += width + symbolGap;
    };
    if (!look.icon.isEmpty())
        paintSymbol(look.icon, symbolSize(look));
    if (!look.text.isEmpty())
        paintText(look.text, typeOf(look));
    if (!look.shortcut.isEmpty())
        paintText(look.shortcut, Type::Small);
    if (look.menu)
        paintSymbol(QStringLiteral("chevron-down"), smallSymbol);
    painter.restore();
}

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Button *Button::withIcon(const QString &icon, const QString &name, ButtonKind kind, QWidget *parent)
{
    auto *button = new Button(QString(), kind, parent);
    button->setIconName(icon);
    button->setToolTip(name.toHtmlEscaped());
    button->setAccessibleName(name);
    return button;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    changed();
}

void Button::setButtonSize(ButtonSize size)
{
    m_size = size;
    changed();
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    changed();
}

void Button::setShortcutHint(const QString &shortcut)
{
    m_shortcut = shortcut;
    changed();
}

void Button::startWork(const QString &text)
{
    m_work = text.isNull() ? QStringLiteral("") : text;
    changed();
}

void Button::endWork()
{
    m_work = QString();
    changed();
}

QSize Button::sizeHint() const
{
    return buttonSize(look());
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintButton(painter, rect(), look());
}

void Button::nextCheckState()
{
    if (!isWorking())
        QPushButton::nextCheckState();
}

bool Button::hitButton(const QPoint &position) const
{
    return !isWorking() && QPushButton::hitButton(position);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (isWorking())
        return event->ignore();
    QPushButton::keyPressEvent(event);
}

ButtonLook Button::look() const
{
    return {.kind = m_kind,
            .size = m_size,
            .text = isWorking() ? m_work : text(),
            .icon = m_icon,
            .shortcut = m_shortcut,
            .menu = menu() != nullptr,
            .enabled = isEnabled(),
            .hovered = underMouse(),
            .pressed = isDown() || isChecked(),
            .working = isWorking()};
}

void Button::changed()
{
    updateGeometry();
    update();
}

} // namespace larder::kit
