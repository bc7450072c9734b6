// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace larder::theme {

namespace {

constexpr int itemPadding = 8;
constexpr int iconColumn = 24;
constexpr int shortcutGap = 24;

// Menus hold the shortcut after a tab.
QString titleOf(const QStyleOptionMenuItem &item)
{
    return withoutMnemonic(item.text.section(u'\t', 0, 0));
}

QString shortcutOf(const QStyleOptionMenuItem &item)
{
    return item.text.section(u'\t', 1, 1);
}

bool hasMarks(const QStyleOptionMenuItem &item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0;
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &where)
{
    const QRectF square(where.left(), where.center().y() - 6.5, 14, 14);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.checkType == QStyleOptionMenuItem::Exclusive)
        return paintRadioButton(
            painter, square, {.check = item.checked ? Check::On : Check::Off, .enabled = enabled});
    if (item.checkType == QStyleOptionMenuItem::NonExclusive)
        return paintCheckBox(painter, square,
                             {.check = item.checked ? Check::On : Check::Off, .enabled = enabled});
    if (!item.icon.isNull())
        item.icon.paint(&painter, QRect(where.left(), where.center().y() - 7, 16, 16),
                        Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text;
}

QSize menuItemSize(const QStyleOption *option, const QSize &proposed)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return proposed;
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return {proposed.width(), 9};
    int width = textWidth(titleOf(*item), Type::Body) + 3 * itemPadding;
    if (const QString shortcut = shortcutOf(*item); !shortcut.isEmpty())
        width += shortcutGap + textWidth(shortcut, Type::Cell);
    if (hasMarks(*item))
        width += iconColumn;
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += iconColumn;
    return {qMax(width, 120), fieldHeight()};
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = item.rect.center().y();
        painter.fillRect(item.rect.left(), y, item.rect.width(), 1, colour(Role::Line2));
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected))
        paintBox(painter, item.rect,
                 {.fill = colour(Role::Selection), .border = {}, .radius = measure::chipRadius});

    QRect where = item.rect.adjusted(itemPadding, 0, -itemPadding, 0);
    if (hasMarks(item)) {
        paintMark(painter, item, where);
        where.setLeft(where.left() + iconColumn);
    }
    paintText(painter, where, titleOf(item),
              {Type::Body, enabled ? colour(Role::Text) : disabledText()});
    paintText(painter, where, shortcutOf(item),
              {Type::Cell, enabled ? colour(Role::Text3) : disabledText()}, Qt::AlignRight);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QRectF(where.right() - 11, where.center().y() - 5.5, 12, 12),
                     Qt::RightArrow, colour(Role::Text3));
}

void paintTabShape(QPainter &painter, const QStyleOptionTab &tab)
{
    const QRect under = tab.rect.adjusted(tabPadding - 2, 0, 2 - tabPadding, 0);
    if (tab.state.testFlag(QStyle::State_Selected))
        painter.fillRect(under.left(), under.bottom() - 1, under.width(), 2, colour(Role::Accent));
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &tab)
{
    const bool chosen = tab.state.testFlag(QStyle::State_Selected);
    const bool enabled = tab.state.testFlag(QStyle::State_Enabled);
    const bool lit = chosen || tab.state.testFlag(QStyle::State_MouseOver);
    const Type type = chosen ? Type::BodyStrong : Type::Body;
    const QString text = withoutMnemonic(tab.text);
    QRect where = tab.rect.adjusted(0, 0, 0, -2);
    if (!tab.icon.isNull()) {
        const int width = textWidth(text, type);
        const int left = where.center().x() - (width + 22) / 2;
        tab.icon.paint(&painter, left, where.center().y() - 7, 16, 16);
        where.setLeft(left + 22);
        where.setWidth(width);
    }
    paintText(painter, where, text,
              {type, !enabled ? disabledText() : colour(lit ? Role::Text : Role::Text2)},
              Qt::AlignHCenter);
}

} // namespace larder::theme
