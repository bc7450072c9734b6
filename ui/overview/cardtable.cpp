// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardtable.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <utility>

namespace larder::overview {

namespace {

constexpr int cardRowHeight = 25;
constexpr int markSize = 16;
constexpr int markGap = 6;

} // namespace

CardTable::CardTable(const QString &accessibleName, QAbstractItemModel &model, Columns columns,
                     QWidget *parent)
    : TableView(accessibleName, parent)
    , m_columns(std::move(columns))
{
    setModel(&model);
    setBarColumn(m_columns.bar);
    setSelectionMode(NoSelection);
    rows()->setRowHeight(cardRowHeight);
    verticalHeader()->setMinimumSectionSize(cardRowHeight);
    verticalHeader()->setDefaultSectionSize(cardRowHeight);

    head()->setSectionsClickable(false);
    head()->setSectionResizeMode(QHeaderView::Fixed);
    head()->setSectionResizeMode(m_columns.stretched, QHeaderView::Stretch);
    for (const auto &[column, width] : m_columns.widths)
        head()->resizeSection(column, width);
}

void CardTable::resizeEvent(QResizeEvent *event)
{
    head()->resizeSection(m_columns.bar, std::max(m_columns.leastBar, viewport()->width() / 5));
    TableView::resizeEvent(event);
}

void CardTable::setNote(const QString &icon, const QString &words)
{
    if (m_noteIcon == icon && m_note == words)
        return;
    m_noteIcon = icon;
    m_note = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void CardTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (m_note.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(theme::colour(theme::Role::Text3));
    const QRect room = viewport()->rect();
    const int iconRoom = m_noteIcon.isEmpty() ? 0 : markSize + markGap;
    const int width = iconRoom + painter.fontMetrics().horizontalAdvance(m_note);
    const int left = room.center().x() - width / 2;
    const QRect icon(left, room.center().y() - markSize / 2, markSize, markSize);
    if (iconRoom > 0)
        theme::paintIcon(painter, icon, m_noteIcon, theme::colour(theme::Role::Text3));
    painter.drawText(room.adjusted(left + iconRoom, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_note);
}

} // namespace larder::overview
