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

    /// The ground, bar, ring and line of the row, as far as this cell shows them.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
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
    QPersistentModelIndex m_hovered;
    int m_rowHeight = 0;
};

} // namespace larder::kit
