// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

constexpr int padding = 7;
constexpr int symbolSize = 12;
constexpr int iconGap = 4;
constexpr int filterPadding = 7;
constexpr int keyCapHeight = 16;

} // namespace

int chipWidth(const ChipLook &look)
{
    return theme::textWidth(look.text, Type::SmallStrong) + 2 * padding
        + (look.icon.isEmpty() ? 0 : symbolSize + iconGap);
}

void paintChip(QPainter &painter, const QRect &where, const ChipLook &look)
{
    theme::paintBox(
        painter, where,
        {.fill = look.fill, .border = look.border, .radius = theme::measure::chipRadius});
    int left = where.left() + padding;
    if (!look.icon.isEmpty()) {
        theme::paintIcon(
            painter,
            QRect(left, where.top() + (where.height() - symbolSize) / 2, symbolSize, symbolSize),
            look.icon, look.ink);
        left += symbolSize + iconGap;
    }
    theme::paintText(painter, QRect(QPoint(left, where.top()), where.bottomRight()), look.text,
                     {Type::SmallStrong, look.ink});
}

Chip *Chip::outlined(const QString &text, QWidget *parent)
{
    return new Chip(text, Look::Outlined, parent);
}

Chip *Chip::filled(const QString &text, QWidget *parent)
{
    return new Chip(text, Look::Filled, parent);
}

Chip *Chip::recommended(const QString &text, QWidget *parent)
{
    auto *chip = new Chip(text, Look::Tinted, parent);
    chip->m_role = Role::Accent;
    chip->m_ground = Role::InfoBack;
    return chip;
}

Chip *Chip::ofStatus(const QString &text, Status status, QWidget *parent)
{
    auto *chip = new Chip(text, Look::Tinted, parent);
    chip->m_role = statusRole(status);
    chip->m_ground = statusGround(status);
    chip->m_icon = status == Status::Good ? QStringLiteral("check") : statusIcon(status);
    return chip;
}

Chip *Chip::label(const QString &text, theme::Role role, QWidget *parent)
{
    auto *chip = new Chip(text, Look::Label, parent);
    chip->m_role = role;
    return chip;
}

Chip *Chip::label(const QString &text, const QColor &colour, QWidget *parent)
{
    auto *chip = new Chip(text, Look::Label, parent);
    chip->m_own = colour;
    return chip;
}

Chip *Chip::keyCap(const QString &text, QWidget *parent)
{
    return new Chip(text, Look::KeyCap, parent);
}

Chip::Chip(QString text, Look look, QWidget *parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    if (m_look == Look::KeyCap)
        return {theme::textWidth(m_text, Type::Small) + 10, keyCapHeight};
    return {chipWidth({.text = m_text, .icon = m_icon}), theme::measure::chip};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.6);
    if (m_look == Look::KeyCap) {
        theme::paintBox(painter, rect(),
                        {.fill = {}, .border = theme::colour(Role::Line), .radius = 3});
        theme::paintText(painter, rect(), m_text, {Type::Small, theme::colour(Role::Text2)},
                         Qt::AlignHCenter);
        return;
    }
    ChipLook look{.text = m_text, .icon = m_icon, .ink = ink(), .fill = {}, .border = {}};
    if (m_look == Look::Outlined)
        look.border = theme::colour(Role::Line);
    else if (m_look == Look::Label)
        look.border = look.ink;
    else
        look.fill = theme::colour(m_ground);
    paintChip(painter, rect(), look);
}

QColor Chip::ink() const
{
    return m_own.isValid() ? m_own : theme::colour(m_role);
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void FilterChip::setActive(const QString &text)
{
    m_active = true;
    setText(text);
    updateGeometry();
}

void FilterChip::setResting(const QString &text)
{
    m_active = false;
    setText(text);
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    return {theme::textWidth(text(), Type::SmallStrong) + iconGap + symbolSize + 2 * filterPadding,
            theme::measure::filterChip};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = underMouse() && isEnabled();
    if (!isEnabled())
        painter.setOpacity(0.6);
    theme::Box box{.fill = {}, .border = {}, .radius = theme::measure::chipRadius};
    if (m_active)
        box.fill = theme::colour(Role::InfoBack);
    else
        box.border = theme::colour(lit ? Role::Edge : Role::Line);
    theme::paintBox(painter, rect(), box);

    const QColor ink = theme::colour(m_active ? Role::Accent : lit ? Role::Text : Role::Text2);
    theme::paintText(painter, rect().adjusted(filterPadding, 0, 0, 0), text(),
                     {Type::SmallStrong, ink});
    theme::paintIcon(painter, symbol(),
                     m_active ? QStringLiteral("close") : QStringLiteral("chevron-down"), ink);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = m_active && symbol().adjusted(-4, -6, 8, 6).contains(event->pos());
    if (onCross && isDown()) {
        setDown(false);
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_active && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT cleared();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

QRect FilterChip::symbol() const
{
    return {width() - filterPadding - symbolSize, (height() - symbolSize) / 2, symbolSize,
            symbolSize};
}

} // namespace larder::kit
