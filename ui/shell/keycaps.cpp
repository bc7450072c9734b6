// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keycaps.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace larder::shell {

namespace {

constexpr int capHeight = 16;
constexpr int padding = 5; // with the border
constexpr int gap = 4;
constexpr qreal radius = 3;

int capWidth(const QString &name)
{
    return QFontMetrics(theme::font(theme::Type::Small)).horizontalAdvance(name) + 2 * padding;
}

} // namespace

QStringList keyNames(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};

    QStringList names;
    const auto combination = keys[0];
    const std::pair<Qt::KeyboardModifier, QString> modifiers[] = {
        {Qt::ControlModifier, KeyCaps::tr("Ctrl")},
        {Qt::AltModifier, KeyCaps::tr("Alt")},
        {Qt::ShiftModifier, KeyCaps::tr("Shift")},
    };
    for (const auto &[modifier, name] : modifiers) {
        if (combination.keyboardModifiers().testFlag(modifier))
            names += name;
    }
    names += QKeySequence(combination.key()).toString(QKeySequence::NativeText);
    return names;
}

int keyCapsWidth(const QStringList &names)
{
    int width = 0;
    for (const auto &name : names)
        width += capWidth(name) + (width > 0 ? gap : 0);
    return width;
}

void paintKeyCaps(QPainter &painter, int left, int centre, const QStringList &names)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Type::Small));
    for (const auto &name : names) {
        const QRect cap(left, centre - capHeight / 2, capWidth(name), capHeight);
        painter.setPen(theme::colour(theme::Role::Line));
        painter.setBrush(theme::colour(theme::Role::Surface1));
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(theme::colour(theme::Role::Text2));
        painter.drawText(cap, Qt::AlignCenter, name);
        left += cap.width() + gap;
    }
    painter.restore();
}

KeyCaps::KeyCaps(QStringList names, QWidget *parent)
    : QWidget(parent)
    , m_names(std::move(names))
{
    setAccessibleName(m_names.join(u'+'));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize KeyCaps::sizeHint() const
{
    return {keyCapsWidth(m_names), capHeight};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCaps(painter, 0, height() / 2, m_names);
}

} // namespace larder::shell
