// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace larder::theme {

/// The few shapes everything is made of, painted on whole pixels.
///
/// Thread: gui.

struct Box {
    QColor fill;      ///< invalid: not filled
    QColor border;    ///< invalid: no border
    qreal radius = 0; ///< of the outer edge
    qreal width = 1;  ///< of the border, drawn inside the rectangle
};
void paintBox(QPainter &painter, const QRectF &where, const Box &box);

struct Ink {
    Type type = Type::Body;
    QColor colour;
};
/// One line of plain text, between top and bottom in the middle.
void paintText(QPainter &painter, const QRect &where, const QString &text, const Ink &ink,
               Qt::Alignment across = Qt::AlignLeft);
int textWidth(const QString &text, Type type); ///< px

/// A chevron, 1.5 px, as the icons have it.
void paintChevron(QPainter &painter, const QRectF &where, Qt::ArrowType direction,
                  const QColor &colour);

enum class Check : std::uint8_t { Off, On, Some };

struct Indicator {
    Check check = Check::Off;
    bool enabled = true;
    bool hovered = false;
};
void paintCheckBox(QPainter &painter, const QRectF &where, Indicator state);
void paintRadioButton(QPainter &painter, const QRectF &where, Indicator state);

/// The ground of a line edit, combo box or spin box.
struct FieldLook {
    bool enabled = true;
    bool focused = false;
    bool failed = false;   ///< what it holds is not accepted
    bool pickOnly = false; ///< a closed choice: raised like a button, not sunk like a field
    bool hovered = false;
};
void paintField(QPainter &painter, const QRectF &where, FieldLook look);

} // namespace larder::theme
