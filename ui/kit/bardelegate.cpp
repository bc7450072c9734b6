// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bardelegate.h"

#include "ui/kit/sharebar.h"

#include <QPainter>

namespace larder::kit {

namespace {

constexpr int thickness = 6;

} // namespace

void BarDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, QRect room) const
{
    const QVariant value = index.data(BarRole);
    if (!value.canConvert<Bar>())
        return RowDelegate::paintContents(painter, option, index, room);
    const auto bar = value.value<Bar>();
    std::vector<Share> shares;
    for (const Bar::Piece &piece : bar.pieces)
        shares.push_back(
            {piece.part, theme::colour(bar.stale ? theme::Meaning::Other : piece.meaning)});
    const QRectF where(room.left(), room.top() + (room.height() - thickness) / 2, room.width(),
                       thickness);
    paintShareBar(painter, where, shares);
}

} // namespace larder::kit
