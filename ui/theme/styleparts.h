// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace larder::theme {

/// The single controls that Style puts together. Nothing else includes this.
///
/// Thread: gui.

// stylefields.cpp
QRect comboBoxPart(const QStyleOptionComboBox &box, QStyle::SubControl part);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box, bool failed);
void paintComboBoxLabel(QPainter &painter, const QStyleOptionComboBox &box);
QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, bool failed);

// styleviews.cpp
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar);
void paintHeaderGround(QPainter &painter, const QRect &where);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &header);
void paintBranch(QPainter &painter, const QStyleOption &branch);
void paintItemGround(QPainter &painter, const QStyleOption &item);

// stylemenus.cpp
inline constexpr int tabPadding = 10; // px beside a tab's text
/// "&Open" is opened by O and read "Open"; "&&" is an ampersand.
QString withoutMnemonic(QString text);
QSize menuItemSize(const QStyleOption *option, const QSize &proposed);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item);
void paintTabShape(QPainter &painter, const QStyleOptionTab &tab);
void paintTabLabel(QPainter &painter, const QStyleOptionTab &tab);

} // namespace larder::theme
