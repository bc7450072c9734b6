// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/servertile.h"

#include "engine/host/servercontext.h"
#include "ui/kit/chip.h"
#include "ui/kit/sharebar.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace larder::servers {

namespace {

using theme::colour;
using theme::Role;

constexpr int padding = 13;
constexpr int markSize = 16;
constexpr int nameLeft = 36;

constexpr int headMiddle = 19; // the middles of the lines, from the top
constexpr int reasonMiddle = 37;
constexpr int hitsMiddle = 63;
constexpr int memoryMiddle = 86;
constexpr int footMiddle = 106;

QRect lineAt(int middle, int left, int right)
{
    return {left, middle - 12, right - left, 24};
}

Role reasonRole(Standing standing)
{
    if (standing == Standing::Critical)
        return Role::Critical;
    return standing == Standing::Warning ? Role::Warning : Role::Text2;
}

} // namespace

ServerTile::ServerTile(host::ServerContext &server, QWidget *parent)
    : QAbstractButton(parent)
    , m_server(server)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(tileHeight);
    refresh();
}

void ServerTile::refresh()
{
    m_content = tileContentOf(m_server);
    setAccessibleName(m_content.name);
    setAccessibleDescription(QStringList{m_content.status.reason,
                                         tr("%1 % hits").arg(m_content.hitRatio), m_content.memory,
                                         m_content.commands, m_content.roundTrip, m_content.clients}
                                 .join(QStringLiteral(", ")));
    setToolTip(m_content.status.reason.toHtmlEscaped());
    update();
}

void ServerTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    click();
    Q_EMIT opened();
}

void ServerTile::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void ServerTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto ground = colour(Role::Surface1);
    if (underMouse() && !isChecked())
        ground = theme::hovered(ground);
    theme::paintBox(painter, rect(),
                    {ground, colour(isChecked() ? Role::Accent : Role::Line),
                     theme::measure::cardRadius, isChecked() ? 2.0 : 1.0});
    paintHead(painter);
    paintHits(painter);
    paintMemory(painter);
    paintFoot(painter);
}

void ServerTile::paintHead(QPainter &painter) const
{
    const QRectF mark(padding, headMiddle - markSize / 2, markSize, markSize);
    kit::paintStatusMark(painter, mark, m_content.status.mark());

    int right = width() - padding;
    if (!m_content.label.isEmpty()) {
        const kit::ChipLook chip{
            m_content.label, {}, m_content.labelColour, {}, m_content.labelColour};
        const int chipWidth = kit::chipWidth(chip);
        kit::paintChip(painter,
                       QRect(right - chipWidth, headMiddle - theme::measure::chip / 2, chipWidth,
                             theme::measure::chip),
                       chip);
        right -= chipWidth + 8;
    }
    painter.setFont(theme::font(theme::Type::BodyStrong));
    painter.setPen(colour(m_content.isStale ? Role::Text2 : Role::Text));
    painter.drawText(
        lineAt(headMiddle, nameLeft, right), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_content.name, Qt::ElideRight, right - nameLeft));

    const int room = width() - 2 * padding;
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(colour(reasonRole(m_content.status.standing)));
    painter.drawText(
        lineAt(reasonMiddle, padding, width() - padding), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_content.status.reason, Qt::ElideRight, room));
}

void ServerTile::paintHits(QPainter &painter) const
{
    int left = padding;
    painter.setFont(theme::font(theme::Type::Title));
    painter.setPen(colour(m_content.isStale ? Role::Text3 : Role::Text));
    painter.drawText(lineAt(hitsMiddle, left, width()), Qt::AlignVCenter, m_content.hitRatio);
    left += painter.fontMetrics().horizontalAdvance(m_content.hitRatio) + 5;

    const auto unit = tr("% hits");
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(colour(m_content.isStale ? Role::Text3 : Role::Text2));
    painter.drawText(lineAt(hitsMiddle + 3, left, width()), Qt::AlignVCenter, unit);
    left += painter.fontMetrics().horizontalAdvance(unit) + 10;

    paintTrend(painter, QRect(left, hitsMiddle - 8, width() - padding - 2 - left, 20));
}

void ServerTile::paintTrend(QPainter &painter, const QRect &where) const
{
    if (where.width() < 24)
        return;
    const auto meaning = m_content.isStale ? theme::Meaning::Other : theme::Meaning::Hits;
    kit::paintSpark(painter, where, hitRatioOf(m_server, where.width()), theme::colour(meaning));
}

void ServerTile::paintMemory(QPainter &painter) const
{
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(colour(m_content.isStale ? Role::Text3 : Role::Text));
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_content.memory);
    const int right = width() - padding;
    painter.drawText(lineAt(memoryMiddle, right - textWidth, right + 1), Qt::AlignVCenter,
                     m_content.memory);

    const auto meaning = m_content.isStale ? theme::Meaning::Other : theme::Meaning::Memory;
    kit::paintShareBar(painter,
                       QRectF(padding, memoryMiddle - 2, right - textWidth - 10 - padding, 4),
                       {{m_content.memoryShare.value_or(0), theme::colour(meaning)}});
}

void ServerTile::paintFoot(QPainter &painter) const
{
    const auto line = lineAt(footMiddle, padding, width() - padding);
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(colour(m_content.isStale ? Role::Text3 : Role::Text2));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_content.commands);
    painter.drawText(line, Qt::AlignCenter, m_content.roundTrip);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_content.clients);
}

} // namespace larder::servers
