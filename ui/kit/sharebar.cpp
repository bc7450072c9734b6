// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sharebar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace larder::kit {

void paintShareBar(QPainter &painter, const QRectF &where, const std::vector<Share> &shares)
{
    const qreal radius = qMin<qreal>(theme::measure::barRadius, where.height() / 2);
    QPainterPath shape;
    shape.addRoundedRect(where, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme::colour(theme::Role::Surface3));
    painter.setClipPath(shape);
    qreal left = where.left();
    for (const Share &share : shares) {
        const qreal width = where.width() * qBound(0.0, share.part, 1.0);
        painter.fillRect(QRectF(left, where.top(), width, where.height()), share.colour);
        left += width;
    }
    painter.restore();
}

ShareBar::ShareBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(accessibleName);
}

void ShareBar::setShare(double part, const QColor &colour)
{
    setShares({{part, colour}});
}

void ShareBar::setShares(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    update();
}

void ShareBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0, (height() - m_thickness) / 2, width(), m_thickness);
    paintShareBar(painter, bar, m_shares);
}

} // namespace larder::kit
