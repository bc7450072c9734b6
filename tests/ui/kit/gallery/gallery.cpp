// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/gallery/gallery.h"

#include "ui/kit/card.h"
#include "ui/kit/plainlabel.h"

#include <QPainter>

namespace larder::gallery {

Gallery::Gallery(Sheet sheet)
    : m_sheet(sheet)
{
    resize(1600, 1000);
    if (sheet == Sheet::More) {
        addMore(this);
        return;
    }
    addButtons(this);
    addFields(this);
    addType(this);
    addBanners(this);
    addChips(this);
    addTable(this);
    addEmptyStates(this);
    addProgress(this);
    addKpis(this);
    addColours(this);
    addChart(this);
    addMeasures(this);
}

void Gallery::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Background));
}

void Gallery::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_sheet == Sheet::More)
        addDialog(this);
}

Sample::Sample(const QRect &where, Paint paint, QWidget *parent)
    : QWidget(parent)
    , m_paint(std::move(paint))
{
    setGeometry(where);
}

void Sample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_paint(painter);
}

void put(QWidget *widget, int x, int y)
{
    widget->move(x, y);
    widget->resize(widget->sizeHint());
}

void putSized(QWidget *widget, const QRect &where)
{
    widget->setGeometry(where);
}

void write(QWidget *sheet, const QString &text, int x, int y, theme::Type type, theme::Role role)
{
    put(new kit::PlainLabel(text, type, role, sheet), x, y);
}

void addCard(QWidget *sheet, const QString &title, const QRect &where)
{
    putSized(new kit::Card(title, sheet), where);
}

} // namespace larder::gallery
