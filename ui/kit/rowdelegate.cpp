// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowdelegate.h"

#include "ui/kit/loadingbars.h"
#include "ui/kit/statusmark.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

constexpr int edgePadding = 12; // at the table's own edges
constexpr int cellPadding = 8;
constexpr int accentWidth = 2;
constexpr int checkSize = 14;
constexpr int checkGap = 12;
constexpr int markSize = 14;
constexpr int markGap = 6;

const QHeaderView *columnsOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

int edgeColumn(const QAbstractItemView *view, const QModelIndex &index, int step)
{
    const QHeaderView *columns = columnsOf(view);
    if (!columns)
        return index.column();
    for (int at = step > 0 ? 0 : columns->count() - 1; at >= 0 && at < columns->count(); at += step)
        if (!columns->isSectionHidden(columns->logicalIndex(at)))
            return columns->logicalIndex(at);
    return index.column();
}

template<typename Enum>
Enum valueOf(const QModelIndex &index, int role, Enum otherwise)
{
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Enum>(value.toInt()) : otherwise;
}

// As wide as what will stand there: a name on the left, a number on the right.
void paintLoading(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room)
{
    constexpr int thickness = 10;
    const bool number = option.displayAlignment.testFlag(Qt::AlignRight);
    const int width = number ? qMin(36, room.width()) : room.width() * 7 / 8;
    const int left = number ? room.right() + 1 - width : room.left();
    paintLoadingBar(painter,
                    QRectF(left, room.top() + (room.height() - thickness) / 2, width, thickness));
}

bool isCheckable(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

} // namespace

void paintRowGround(QPainter &painter, const QRect &cell, const RowLook &look)
{
    if (look.selected)
        painter.fillRect(cell, theme::colour(look.focused ? Role::Selection : Role::Surface3));
    else if (look.hovered)
        painter.fillRect(cell, theme::colour(Role::Surface2));
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme::colour(Role::Line2));

    const QColor accent = theme::colour(Role::Accent);
    const QRect leftEdge(cell.left(), cell.top(), accentWidth, cell.height() - 1);
    if (look.selected && look.focused && look.first)
        painter.fillRect(leftEdge, accent);
    if (!look.ring)
        return;
    painter.fillRect(cell.left(), cell.top(), cell.width(), accentWidth, accent);
    painter.fillRect(cell.left(), cell.bottom() - accentWidth, cell.width(), accentWidth, accent);
    if (look.first)
        painter.fillRect(leftEdge, accent);
    if (look.last)
        painter.fillRect(leftEdge.translated(cell.width() - accentWidth, 0), accent);
}

RowDelegate::RowDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

void RowDelegate::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = theme::textWidth(index.data().toString(), valueOf(index, TypeRole, Type::Cell)) + 1;
    width += isFirst(index) ? edgePadding : cellPadding;
    width += isLast(index) ? edgePadding : cellPadding;
    if (isCheckable(index))
        width += checkSize + checkGap;
    if (index.data(StatusRole).isValid() || index.data(IconRole).isValid())
        width += markSize + markGap;
    Q_UNUSED(option)
    return {width, m_rowHeight > 0 ? m_rowHeight : theme::rowHeight()};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option.rect, look(option, index));
    if (isCheckable(index)) {
        const int left = option.rect.left() + (isFirst(index) ? edgePadding : cellPadding);
        const QRect box(left, option.rect.top() + (option.rect.height() - checkSize) / 2, checkSize,
                        checkSize);
        const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
        theme::paintCheckBox(*painter, box,
                             {.check = state == Qt::Checked       ? theme::Check::On
                                  : state == Qt::PartiallyChecked ? theme::Check::Some
                                                                  : theme::Check::Off,
                              .enabled = option.state.testFlag(QStyle::State_Enabled)});
    }
    const QRect room = contents(option, index);
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    if (index.data(LoadingRole).toBool())
        paintLoading(*painter, filled, room);
    else
        paintContents(*painter, filled, index, room);
    painter->restore();
}

bool RowDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_viewport)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event); // by its type
        hover(m_view->indexAt(move->position().toPoint()));
    } else if (event->type() == QEvent::Leave) {
        hover({});
    }
    return false;
}

RowLook RowDelegate::look(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex current = m_view->currentIndex();
    const bool wholeRow = m_view->selectionBehavior() == QAbstractItemView::SelectRows;
    const bool inCurrentRow = current.row() == index.row() && current.parent() == index.parent();
    const bool focused = m_view->hasFocus();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return {.hovered = isHovered(index),
            .selected = selected,
            .focused = focused,
            .ring = focused && !selected && (wholeRow ? inCurrentRow : current == index),
            .first = !wholeRow || isFirst(index),
            .last = !wholeRow || isLast(index)};
}

QRect RowDelegate::contents(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect room = option.rect.adjusted(isFirst(index) ? edgePadding : cellPadding, 0,
                                      isLast(index) ? -edgePadding : -cellPadding, 0);
    if (isCheckable(index))
        room.setLeft(room.left() + checkSize + checkGap);
    return room;
}

void RowDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, QRect room) const
{
    const QVariant status = index.data(StatusRole);
    const QString icon = index.data(IconRole).toString();
    const QRect square(room.left(), room.top() + (room.height() - markSize) / 2, markSize,
                       markSize);
    if (status.isValid())
        paintStatusMark(painter, square, static_cast<Status>(status.toInt()));
    else if (!icon.isEmpty())
        theme::paintIcon(painter, square, icon, theme::colour(Role::Text3));
    if (status.isValid() || !icon.isEmpty())
        room.setLeft(room.left() + markSize + markGap);

    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto type = valueOf(index, TypeRole, Type::Cell);
    const QColor ink =
        enabled ? theme::colour(valueOf(index, InkRole, Role::Text)) : theme::disabledText();
    const QString text =
        QFontMetrics(theme::font(type)).elidedText(option.text, option.textElideMode, room.width());
    theme::paintText(painter, room, text, {type, ink},
                     option.displayAlignment & Qt::AlignHorizontal_Mask);
}

bool RowDelegate::isHovered(const QModelIndex &index) const
{
    return m_hovered.isValid() && m_hovered.row() == index.row()
        && m_hovered.parent() == index.parent();
}

bool RowDelegate::isFirst(const QModelIndex &index) const
{
    return edgeColumn(m_view, index, 1) == index.column();
}

bool RowDelegate::isLast(const QModelIndex &index) const
{
    return edgeColumn(m_view, index, -1) == index.column();
}

void RowDelegate::hover(const QModelIndex &index)
{
    const bool sameRow = m_hovered.isValid() == index.isValid() && m_hovered.row() == index.row()
        && m_hovered.parent() == index.parent();
    if (sameRow)
        return;
    m_hovered = index;
    m_view->viewport()->update();
}

} // namespace larder::kit
