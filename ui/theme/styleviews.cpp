// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace larder::theme {

namespace {

constexpr int thumb = 6;
constexpr int shortestThumb = 24;

QRect thumbOf(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int lane = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const auto share = static_cast<double>(bar.pageStep)
        / (static_cast<double>(range) + static_cast<double>(bar.pageStep));
    const int length =
        range > 0 ? qBound(qMin(shortestThumb, lane), qRound(lane * share), lane) : lane;
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      lane - length, bar.upsideDown);
    return across ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect slider = thumbOf(bar);
    const QRect &all = bar.rect;
    const bool across = bar.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return across ? QRect(all.topLeft(), QPoint(slider.left() - 1, all.bottom()))
                      : QRect(all.topLeft(), QPoint(all.right(), slider.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return across ? QRect(QPoint(slider.right() + 1, all.top()), all.bottomRight())
                      : QRect(QPoint(all.left(), slider.bottom() + 1), all.bottomRight());
    default:
        return {};
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool across = bar.orientation == Qt::Horizontal;
    const QRect slider = thumbOf(bar);
    const int spare = (across ? slider.height() : slider.width()) - thumb;
    const QRect shown = across ? slider.adjusted(1, spare / 2, -1, -(spare - spare / 2))
                               : slider.adjusted(spare / 2, 1, -(spare - spare / 2), -1);
    const bool held = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && bar.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    paintBox(painter, shown,
             {.fill = colour(held ? Role::Edge : Role::Line), .border = {}, .radius = thumb / 2.0});
}

void paintHeaderGround(QPainter &painter, const QRect &where)
{
    painter.fillRect(where.left(), where.bottom(), where.width(), 1, colour(Role::Line));
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &header)
{
    QRect where = header.rect.adjusted(0, 0, 0, -1);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const QFontMetrics metrics(font(Type::SmallStrong));
    const int room = where.width() - (sorted ? 16 : 0);
    const QString text = metrics.elidedText(header.text, Qt::ElideRight, room);
    const bool toTheRight = header.textAlignment.testFlag(Qt::AlignRight);
    if (sorted && toTheRight)
        where.setRight(where.right() - 16);
    paintText(painter, where, text, {Type::SmallStrong, colour(Role::Text2)},
              toTheRight ? Qt::AlignRight : Qt::AlignLeft);
    if (!sorted)
        return;
    const int after =
        toTheRight ? where.right() + 4 : where.left() + metrics.horizontalAdvance(text) + 6;
    // Qt's "down" means ascending, the design's arrow points to where the values grow.
    paintChevron(painter, QRectF(after, where.center().y() - 5.5, 12, 12),
                 header.sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow,
                 colour(Role::Text2));
}

void paintBranch(QPainter &painter, const QStyleOption &branch)
{
    if (!branch.state.testFlag(QStyle::State_Children))
        return;
    QRectF arrow(0, 0, 12, 12);
    arrow.moveCenter(QRectF(branch.rect).center());
    paintChevron(painter, arrow,
                 branch.state.testFlag(QStyle::State_Open) ? Qt::DownArrow : Qt::RightArrow,
                 colour(Role::Text3));
}

void paintItemGround(QPainter &painter, const QStyleOption &item)
{
    if (item.state.testFlag(QStyle::State_Selected)) {
        const bool active = item.state.testFlag(QStyle::State_Active);
        painter.fillRect(item.rect, colour(active ? Role::Selection : Role::Surface3));
    } else if (item.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(item.rect, colour(Role::Surface2));
    }
}

} // namespace larder::theme
