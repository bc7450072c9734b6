// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace larder::theme {

namespace {

constexpr qreal disabledOpacity = 0.6;

class Saved final
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

QColor edgeOf(const Indicator &state)
{
    if (state.check != Check::Off)
        return colour(Role::Accent);
    return state.hovered ? hovered(colour(Role::Edge)) : colour(Role::Edge);
}

} // namespace

void paintBox(QPainter &painter, const QRectF &where, const Box &box)
{
    const Saved saved(painter);
    const bool bordered = box.border.isValid() && box.width > 0;
    if (box.fill.isValid() && !bordered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(box.fill);
        painter.drawRoundedRect(where, box.radius, box.radius);
        return;
    }
    const qreal inset = box.width / 2;
    const qreal radius = qMax(0.0, box.radius - inset);
    painter.setPen(bordered ? QPen(box.border, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintText(QPainter &painter, const QRect &where, const QString &text, const Ink &ink,
               Qt::Alignment across)
{
    const QFont face = font(ink.type);
    const qreal spare = where.width() - QFontMetricsF(face).horizontalAdvance(text);
    const qreal left = across.testFlag(Qt::AlignRight) ? spare
        : across.testFlag(Qt::AlignHCenter)            ? spare / 2
                                                       : 0;
    painter.setFont(face);
    painter.setPen(ink.colour);
    painter.drawText(
        QPointF(where.left() + std::round(left), where.top() + baseline(face, where.height())),
        text);
}

int textWidth(const QString &text, Type type)
{
    return qRound(QFontMetricsF(font(type)).horizontalAdvance(text));
}

void paintChevron(QPainter &painter, const QRectF &where, Qt::ArrowType direction,
                  const QColor &colour)
{
    switch (direction) {
    case Qt::UpArrow:
        return paintIcon(painter, where, QStringLiteral("chevron-up"), colour);
    case Qt::DownArrow:
        return paintIcon(painter, where, QStringLiteral("chevron-down"), colour);
    case Qt::LeftArrow:
        return paintIcon(painter, where, QStringLiteral("chevron-left"), colour);
    case Qt::RightArrow:
        return paintIcon(painter, where, QStringLiteral("chevron-right"), colour);
    case Qt::NoArrow:
        return;
    }
}

void paintCheckBox(QPainter &painter, const QRectF &where, Indicator state)
{
    const Saved saved(painter);
    if (!state.enabled)
        painter.setOpacity(disabledOpacity);
    const QColor fill = colour(state.check == Check::On ? Role::Accent : Role::FieldBack);
    paintBox(painter, where, {.fill = fill, .border = edgeOf(state), .radius = 3});

    if (state.check == Check::On) {
        paintIcon(painter, where.adjusted(1, 1, -1, -1), QStringLiteral("check"),
                  colour(Role::OnAccent));
    } else if (state.check == Check::Some) {
        const QRectF bar(where.x() + 3, where.center().y() - 1, where.width() - 6, 2);
        painter.fillRect(bar, colour(Role::Accent));
    }
}

void paintRadioButton(QPainter &painter, const QRectF &where, Indicator state)
{
    const Saved saved(painter);
    if (!state.enabled)
        painter.setOpacity(disabledOpacity);
    paintBox(
        painter, where,
        {.fill = colour(Role::FieldBack), .border = edgeOf(state), .radius = where.width() / 2});
    if (state.check == Check::On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Accent));
        painter.drawEllipse(where.center(), 4, 4);
    }
}

void paintField(QPainter &painter, const QRectF &where, FieldLook look)
{
    const Saved saved(painter);
    if (!look.enabled)
        painter.setOpacity(disabledOpacity);
    Box box{.fill = colour(look.pickOnly ? Role::Surface2 : Role::FieldBack),
            .border = colour(Role::Edge),
            .radius = measure::controlRadius};
    if (look.pickOnly && look.hovered)
        box.fill = hovered(box.fill);
    if (look.failed)
        box.border = colour(Role::Critical);
    if (look.focused) {
        box.border = look.failed ? box.border : colour(Role::Accent);
        box.width = 2;
    }
    paintBox(painter, where, box);
}

} // namespace larder::theme
