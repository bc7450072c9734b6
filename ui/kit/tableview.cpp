// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include "ui/kit/bardelegate.h"

#include <QEvent>

namespace larder::kit {

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_head(new HeaderView(this))
    , m_rows(new RowDelegate(this))
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_head);
    setItemDelegate(m_rows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setAutoFillBackground(false);
    adopt();
}

void TableView::setBarColumn(int column)
{
    setItemDelegateForColumn(column, new BarDelegate(this));
}

void TableView::fitColumns(int stretched)
{
    resizeColumnsToContents();
    m_head->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

int TableView::heightForRows(int rows) const
{
    return theme::measure::tableHead + rows * theme::rowHeight();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        adopt();
}

void TableView::adopt()
{
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
}

} // namespace larder::kit
