// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/headerview.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

constexpr int edgePadding = 12;
constexpr int cellPadding = 8;
constexpr int boxSize = 14;
constexpr int boxGap = 12;
constexpr int arrow = 12;
constexpr int arrowGap = 4;

} // namespace

HeaderView::HeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    viewport()->setAutoFillBackground(false);
    setSectionsClickable(true);
    setMinimumSectionSize(24);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HeaderView::setCheckState(std::optional<Qt::CheckState> state)
{
    m_check = state;
    viewport()->update();
}

QSize HeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), theme::measure::tableHead};
}

void HeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme::colour(Role::Line));
    QRect room = rect.adjusted(isEdge(logicalIndex, 1) ? edgePadding : cellPadding, 0,
                               isEdge(logicalIndex, -1) ? -edgePadding : -cellPadding, -1);
    if (m_check && isEdge(logicalIndex, 1)) {
        theme::paintCheckBox(*painter, box(rect),
                             {.check = *m_check == Qt::Checked       ? theme::Check::On
                                  : *m_check == Qt::PartiallyChecked ? theme::Check::Some
                                                                     : theme::Check::Off});
        room.setLeft(room.left() + boxSize + boxGap);
    }
    const QVariant own = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const bool right = own.isValid() && Qt::Alignment(own.toInt()).testFlag(Qt::AlignRight);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString name = model()->headerData(logicalIndex, orientation()).toString();

    const QFontMetrics metrics(theme::font(Type::SmallStrong));
    const int spare = sorted ? arrow + arrowGap : 0;
    const QString shown = metrics.elidedText(name, Qt::ElideRight, room.width() - spare);
    const int width = theme::textWidth(shown, Type::SmallStrong);
    const int left = right ? room.right() + 1 - width - spare : room.left();
    theme::paintText(*painter, QRect(left, room.top(), width, room.height()), shown,
                     {Type::SmallStrong, theme::colour(Role::Text2)});
    if (sorted)
        theme::paintChevron(
            *painter,
            QRectF(left + width + arrowGap, room.top() + (room.height() - arrow) / 2, arrow, arrow),
            sortIndicatorOrder() == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow,
            theme::colour(Role::Text2));
    painter->restore();
}

void HeaderView::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    if (m_check && section >= 0 && isEdge(section, 1)) {
        const QRect all(sectionViewportPosition(section), 0, sectionSize(section), height());
        if (box(all).adjusted(-4, -6, 4, 6).contains(event->pos())) {
            Q_EMIT checkRequested(m_check == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return;
        }
    }
    QHeaderView::mouseReleaseEvent(event);
}

QSize HeaderView::sectionSizeFromContents(int logicalIndex) const
{
    const QString name = model()->headerData(logicalIndex, orientation()).toString();
    int width = theme::textWidth(name, Type::SmallStrong) + 1;
    width += isEdge(logicalIndex, 1) ? edgePadding : cellPadding;
    width += isEdge(logicalIndex, -1) ? edgePadding : cellPadding;
    if (isSortIndicatorShown())
        width += arrow + arrowGap;
    return {width, theme::measure::tableHead};
}

QRect HeaderView::box(const QRect &section) const
{
    return {section.left() + edgePadding, section.top() + (section.height() - boxSize) / 2, boxSize,
            boxSize};
}

bool HeaderView::isEdge(int logicalIndex, int step) const
{
    for (int at = step > 0 ? 0 : count() - 1; at >= 0 && at < count(); at += step)
        if (!isSectionHidden(this->logicalIndex(at)))
            return this->logicalIndex(at) == logicalIndex;
    return false;
}

} // namespace larder::kit
