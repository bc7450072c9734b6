// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/focusring.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include <cmath>

namespace larder::theme {

namespace {

constexpr int indicator = 14;
constexpr int scrollLane = 8;
constexpr int textFrame = 4;   // keeps text clear of the round corners
constexpr int itemPadding = 6; // of plain lists, as a combo box opens

Indicator indicatorOf(QStyle::State state)
{
    return {.check = state.testFlag(QStyle::State_NoChange) ? Check::Some
                : state.testFlag(QStyle::State_On)          ? Check::On
                                                            : Check::Off,
            .enabled = state.testFlag(QStyle::State_Enabled),
            .hovered = state.testFlag(QStyle::State_MouseOver)};
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isFailed(const QWidget *widget)
{
    return widget && widget->property("failed").toBool();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget)) {
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isText(widget) ? textFrame : 1;
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 7;
    case PM_ScrollBarExtent:
        return scrollLane;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return measure::gap;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_HeaderMargin:
    case PM_HeaderMarkSize:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return measure::cardPadding;
    case PM_TabBarTabHSpace:
        return 2 * tabPadding;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_UnderlineShortcut:
    case SH_Menu_SubMenuPopupDelay:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        // Where QLineEdit would put the baseline in this rectangle, and where it belongs.
        const QRect room = option->rect.adjusted(7, 1, -7, -1);
        const QFontMetrics &metrics = option->fontMetrics;
        const int qts = (room.height() - metrics.height() + 1) / 2 + metrics.ascent();
        const QFont face = widget ? widget->font() : font(Type::Body);
        return room.translated(0, baseline(face, room.height()) - qts);
    }
    const QRect proposed = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemText)
        return proposed.adjusted(itemPadding, 0, -itemPadding, 0);
    return proposed;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    if (control == CC_ComboBox)
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBoxPart(*box, part);
    if (control == CC_SpinBox)
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxPart(*box, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize proposed = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        return {contents.width() + 14, fieldHeight()};
    case CT_ComboBox:
        return {contents.width() + 44, fieldHeight()};
    case CT_SpinBox:
        return {contents.width() + 34, fieldHeight()};
    case CT_CheckBox:
    case CT_RadioButton:
        return {proposed.width(), lineHeight(Type::Body)};
    case CT_HeaderSection:
        return {proposed.width(), measure::tableHead};
    case CT_ItemViewItem:
        return {proposed.width() + 2 * itemPadding, qMax(proposed.height(), rowHeight())};
    case CT_MenuItem:
        return menuItemSize(option, proposed);
    default:
        return proposed;
    }
}

void Style::drawItemText(QPainter *painter, const QRect &where, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const bool oneLine = (flags & Qt::AlignVCenter) != 0 && !text.contains(u'\n');
    if (!oneLine)
        return QProxyStyle::drawItemText(painter, where, flags, palette, enabled, text, role);

    const QString shown = (flags & Qt::TextShowMnemonic) != 0 ? withoutMnemonic(text) : text;
    const qreal spare = where.width() - QFontMetricsF(painter->font()).horizontalAdvance(shown);
    const qreal left = (flags & Qt::AlignRight) != 0 ? spare
        : (flags & Qt::AlignHCenter) != 0            ? spare / 2
                                                     : 0;
    const QPen before = painter->pen();
    if (role != QPalette::NoRole)
        painter->setPen(enabled ? palette.color(role) : colour(Role::Text3));
    painter->drawText(QPointF(where.left() + std::round(left),
                              where.top() + baseline(painter->font(), where.height())),
                      shown);
    painter->setPen(before);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing does it, and only for the keyboard
    case PE_FrameMenu:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, option->rect, indicatorOf(option->state));
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, option->rect, indicatorOf(option->state));
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            if (frame->lineWidth > 0)
                paintField(*painter, option->rect,
                           {.enabled = option->state.testFlag(State_Enabled),
                            .focused = option->state.testFlag(State_HasFocus),
                            .failed = isFailed(widget)});
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelMenu:
        return paintBox(*painter, option->rect,
                        {.fill = colour(Role::Surface1),
                         .border = colour(Role::Edge),
                         .radius = measure::controlRadius});
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect,
                        {.fill = colour(Role::Surface2), .border = colour(Role::Edge)});
    case PE_Frame:
        if (isText(widget))
            return paintField(*painter, option->rect,
                              {.enabled = option->state.testFlag(State_Enabled),
                               .focused = option->state.testFlag(State_HasFocus),
                               .failed = isFailed(widget)});
        return paintBox(*painter, option->rect, {.fill = {}, .border = colour(Role::Line)});
    case PE_FrameTabBarBase:
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            colour(Role::Line));
    case PE_IndicatorBranch:
        return paintBranch(*painter, *option);
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return paintItemGround(*painter, *option);
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            paintBox(*painter, option->rect,
                     {.fill = colour(Role::Surface3), .border = {}, .radius = 4});
        else if (option->state.testFlag(State_MouseOver))
            paintBox(*painter, option->rect,
                     {.fill = colour(Role::Surface2), .border = {}, .radius = 4});
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        return paintFocusRing(*painter, QRectF(option->rect).adjusted(3, 3, -3, -3),
                              measure::controlRadius);
    case CE_Splitter:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderGround(*painter, option->rect);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeaderLabel(*painter, *header);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTabShape(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTabLabel(*painter, *tab);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuItem(*painter, *item);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintComboBoxLabel(*painter, *box);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(*painter, *bar);
    if (control == CC_ComboBox)
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintComboBox(*painter, *box, isFailed(widget));
    if (control == CC_SpinBox)
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paintSpinBox(*painter, *box, isFailed(widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace larder::theme
