// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace larder::theme {

namespace {

constexpr int comboArrow = 34; // from the right edge, with the space around it
constexpr int spinButton = 20;

QColor ink(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled) ? colour(Role::Text) : disabledText();
}

void paintSpinButton(QPainter &painter, const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const bool up = part == QStyle::SC_SpinBoxUp;
    const QRect where = spinBoxPart(box, part);
    const bool possible = box.state.testFlag(QStyle::State_Enabled)
        && box.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                       : QAbstractSpinBox::StepDownEnabled);
    const bool under = box.activeSubControls == part && box.state.testFlag(QStyle::State_MouseOver);
    QColor tint = possible ? colour(under ? Role::Text : Role::Text2) : disabledText();
    QRectF arrow(0, 0, 12, 12);
    arrow.moveCenter(QRectF(where).center());
    paintChevron(painter, arrow, up ? Qt::UpArrow : Qt::DownArrow, tint);
}

} // namespace

QRect comboBoxPart(const QStyleOptionComboBox &box, QStyle::SubControl part)
{
    const QRect &all = box.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return {all.right() - comboArrow + 1, all.top(), comboArrow, all.height()};
    case QStyle::SC_ComboBoxEditField:
        return all.adjusted(box.editable ? 2 : 9, 1, -comboArrow, -1);
    default:
        return all;
    }
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box, bool failed)
{
    const bool enabled = box.state.testFlag(QStyle::State_Enabled);
    paintField(painter, box.rect,
               {.enabled = enabled,
                .focused = box.state.testFlag(QStyle::State_HasFocus),
                .failed = failed,
                .pickOnly = !box.editable,
                .hovered = box.state.testFlag(QStyle::State_MouseOver)});
    const QRectF arrow(box.rect.right() - 22, box.rect.center().y() - 5, 14, 14);
    paintChevron(painter, arrow, Qt::DownArrow, enabled ? colour(Role::Text2) : disabledText());
}

void paintComboBoxLabel(QPainter &painter, const QStyleOptionComboBox &box)
{
    if (box.editable)
        return;
    QRect where = comboBoxPart(box, QStyle::SC_ComboBoxEditField);
    if (!box.currentIcon.isNull()) {
        const QRect icon(where.left(), where.center().y() - 7, 16, 16);
        box.currentIcon.paint(&painter, icon);
        where.setLeft(icon.right() + 8);
    }
    const QFontMetrics metrics(font(Type::Body));
    paintText(painter, where, metrics.elidedText(box.currentText, Qt::ElideRight, where.width()),
              {Type::Body, ink(box)});
}

QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const QRect &all = box.rect;
    const bool buttons = box.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int left = all.right() - spinButton;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons ? QRect(left, all.top() + 2, spinButton - 2, all.height() / 2 - 2) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? QRect(left, all.center().y() + 1, spinButton - 2, all.height() / 2 - 2)
                       : QRect();
    case QStyle::SC_SpinBoxEditField:
        return all.adjusted(1, 1, buttons ? -spinButton - 2 : -1, -1);
    default:
        return all;
    }
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, bool failed)
{
    paintField(painter, box.rect,
               {.enabled = box.state.testFlag(QStyle::State_Enabled),
                .focused = box.state.testFlag(QStyle::State_HasFocus),
                .failed = failed});
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintSpinButton(painter, box, QStyle::SC_SpinBoxUp);
    paintSpinButton(painter, box, QStyle::SC_SpinBoxDown);
}

} // namespace larder::theme
