// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace larder::kit {

/// What a model may say about a cell beside Qt's own roles. Each may be missing.
enum ItemRole {
    TypeRole = Qt::UserRole + 100, ///< theme::Type as int; Cell when missing
    InkRole,                       ///< theme::Role as int; Text when missing
    StatusRole,                    ///< Status as int: a mark of 14 px before the text
    IconRole,                      ///< QString, name in resources/icons, before the text, in text3
    LoadingRole,                   ///< bool: a grey bar instead of the text
    BarRole,                       ///< Bar, see bardelegate.h
};

/// How one cell's row stands.
struct RowLook {
    bool hovered = false;
    bool selected = false;
    bool focused = false; ///< the view has the focus
    bool ring = false;    ///< it holds the current cell
    bool first = true;    ///< the cell is at the row's left end
    bool last = true;     ///< at its right end
};
/// The ground, accent bar, ring and line beneath, as far as the cell shows them.
void paintRowGround(QPainter &painter, const QRect &cell, const RowLook &look);

/// Paints the rows of tables, trees and lists: the whole row under the pointer, selected with an
/// accent bar, without focus in grey, a ring round the current one, a line beneath each.
///
/// Thread:    gui.
/// Ownership: child of the view it is made for.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QAbstractItemView *view);

    void setRowHeight(int pixels); ///< 0: the theme's

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    virtual RowLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The room for text in a cell: without padding and check box.
    QRect contents(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual void paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, QRect room) const;

private:
    bool isHovered(const QModelIndex &index) const;
    bool isFirst(const QModelIndex &index) const;
    bool isLast(const QModelIndex &index) const;
    void hover(const QModelIndex &index);

    QAbstractItemView *m_view;
    const QObject *m_viewport; // of m_view, which is half gone when this sends its last events
    QPersistentModelIndex m_hovered;
    int m_rowHeight = 0;
};

} // namespace larder::kit
