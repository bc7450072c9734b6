// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/sectionlist.h"

#include "ui/kit/statusmark.h"
#include "ui/theme/focusring.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace larder::connect {

using theme::Role;
using theme::Type;

namespace {

constexpr int margin = 8;
constexpr int leastWidth = 168;
constexpr int rowHeight = 28;
constexpr int rowGap = 2;
constexpr int padding = 10;
constexpr int markSize = 14;
constexpr int troubleRole = Qt::UserRole + 1;

} // namespace

class SectionList::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight + rowGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        if (isCurrent || isHovered)
            theme::paintBox(*painter, row,
                            {.fill = theme::colour(isCurrent ? Role::Selection : Role::Surface2),
                             .border = {},
                             .radius = theme::measure::controlRadius});
        if (isCurrent && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            theme::paintFocusRing(*painter, row.adjusted(3, 3, -3, -3),
                                  theme::measure::controlRadius - 3);

        const bool hasTrouble = index.data(troubleRole).toBool();
        QRect room = row.adjusted(padding, 0, -padding, 0);
        if (hasTrouble) {
            const QRectF mark(room.right() - markSize, row.center().y() - markSize / 2, markSize,
                              markSize);
            kit::paintStatusMark(*painter, mark, kit::Status::Critical);
            room.setRight(room.right() - markSize - padding);
        }
        painter->setFont(theme::font(Type::Body));
        painter->setPen(theme::colour(isCurrent ? Role::Text : Role::Text2));
        const auto text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            room.width());
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
};

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(margin, margin, margin, margin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setAccessibleName(tr("Sections of the connection"));
    connect(this, &QListWidget::currentRowChanged, this, &SectionList::chosen);
}

void SectionList::addSection(const QString &title)
{
    const QSignalBlocker silent(this);
    addItem(title);
    if (count() == 1)
        setCurrentRow(0);
    const int needed = QFontMetrics(theme::font(Type::Body)).horizontalAdvance(title) + 2 * margin
        + 3 * padding + markSize;
    setFixedWidth(qMax(minimumWidth(), qMax(needed, leastWidth)));
}

void SectionList::setTrouble(int section, bool hasTrouble)
{
    auto *row = item(section);
    row->setData(troubleRole, hasTrouble);
    row->setData(Qt::AccessibleTextRole,
                 hasTrouble ? tr("%1, needs attention").arg(row->text()) : row->text());
}

void SectionList::setCurrentSection(int section)
{
    const QSignalBlocker silent(this);
    setCurrentRow(section);
}

} // namespace larder::connect
