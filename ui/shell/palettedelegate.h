// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace larder::shell {

/// Paints the rows of the command palette: captions, and entries with the letters that fit in
/// accent, the hint behind them and the keys at the right.
///
/// Thread: gui.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int captionHeight = 26;
    static constexpr int entryHeight = 34;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace larder::shell
