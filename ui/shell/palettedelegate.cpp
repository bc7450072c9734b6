// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/shell/keycaps.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace larder::shell {

namespace {

constexpr int sideMargin = 16;
constexpr int iconSize = 16;
constexpr int textLeft = 43;
constexpr int hintGap = 12;
constexpr int barWidth = 2;

/// The title with the letters that fit in accent and medium weight, laid out as one line so that
/// kerning stays whole.
void layOut(QTextLayout &title, const QList<int> &letters, int width)
{
    QList<QTextLayout::FormatRange> formats;
    for (const int letter : letters) {
        QTextLayout::FormatRange range;
        range.start = letter;
        range.length = 1;
        range.format.setForeground(theme::colour(theme::Role::Accent));
        range.format.setFontWeight(QFont::Medium);
        formats.append(range);
    }
    title.setFormats(formats);
    title.beginLayout();
    auto line = title.createLine();
    line.setLineWidth(width);
    title.endLayout();
}

QStringList keysAt(const QModelIndex &index, bool isSelected)
{
    if (isSelected)
        return keyNames(QKeySequence(Qt::Key_Enter));
    return keyNames(index.data(PaletteModel::Shortcut).value<QKeySequence>());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, index.data(PaletteModel::IsCaption).toBool() ? captionHeight : entryHeight};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    using theme::colour;
    using theme::Role;
    const auto row = option.rect;
    painter->save();

    if (index.data(PaletteModel::IsCaption).toBool()) {
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(colour(Role::Text3));
        painter->drawText(row.adjusted(sideMargin, 0, 0, 0), Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->fillRect(row, colour(Role::Selection));
        painter->fillRect(row.left(), row.top(), barWidth, row.height(), colour(Role::Accent));
    }
    const QRect icon(row.left() + sideMargin, row.center().y() - iconSize / 2 + 1, iconSize,
                     iconSize);
    theme::paintIcon(*painter, icon, index.data(PaletteModel::Icon).toString(),
                     colour(isSelected ? Role::Accent : Role::Text2));

    const auto keys = keysAt(index, isSelected);
    const int keysLeft = row.right() + 1 - sideMargin - keyCapsWidth(keys);
    paintKeyCaps(*painter, keysLeft, row.center().y() + 1, keys);

    QTextLayout title(index.data().toString(), theme::font(theme::Type::Body));
    layOut(title, index.data(PaletteModel::Letters).value<QList<int>>(),
           keysLeft - hintGap - row.left() - textLeft);
    const auto line = title.lineAt(0);
    painter->setPen(colour(Role::Text));
    title.draw(painter,
               QPointF(row.left() + textLeft, row.top() + (row.height() - line.height()) / 2));

    const int hintLeft =
        row.left() + textLeft + static_cast<int>(line.naturalTextWidth()) + hintGap;
    painter->setFont(theme::font(theme::Type::Cell));
    painter->setPen(colour(Role::Text2));
    const auto hint = painter->fontMetrics().elidedText(
        index.data(PaletteModel::Hint).toString(), Qt::ElideRight, keysLeft - hintGap - hintLeft);
    painter->drawText(QRect(hintLeft, row.top(), keysLeft - hintLeft, row.height()),
                      Qt::AlignVCenter, hint);
    painter->restore();
}

} // namespace larder::shell
