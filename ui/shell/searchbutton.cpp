// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbutton.h"

#include "ui/shell/keycaps.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace larder::shell {

namespace {

constexpr int wideWidth = 250;
constexpr int narrowWidth = 188;
constexpr int buttonHeight = 28;
constexpr int padding = 11;
constexpr int textLeft = 33;

} // namespace

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(tr("Search or run a command"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const
{
    return {window()->width() >= 1'280 ? wideWidth : narrowWidth, buttonHeight};
}

QSize SearchButton::minimumSizeHint() const
{
    return {narrowWidth, buttonHeight};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    using theme::colour;
    using theme::Role;
    auto ground = colour(Role::Surface1);
    if (isDown() || underMouse())
        ground = theme::hovered(ground);

    QPainter painter(this);
    theme::paintBox(painter, rect(), {ground, colour(Role::Line), theme::measure::controlRadius});
    theme::paintIcon(painter, QRectF(padding, (height() - 16) / 2.0, 16, 16),
                     QStringLiteral("search"), colour(Role::Text2));

    const QStringList keys{keyNames(QKeySequence(Qt::CTRL | Qt::Key_K)).join(u' ')};
    const int keysLeft = width() - padding - keyCapsWidth(keys);
    paintKeyCaps(painter, keysLeft, height() / 2, keys);

    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(colour(Role::Text2));
    const auto whole = tr("Search or run a command");
    const int room = keysLeft - textLeft - 8;
    const bool isWholeShown = painter.fontMetrics().horizontalAdvance(whole) <= room;
    painter.drawText(
        QRect(textLeft, 0, room, height()), Qt::AlignVCenter,
        isWholeShown ? whole
                     : painter.fontMetrics().elidedText(tr("Search or run"), Qt::ElideRight, room));
}

} // namespace larder::shell
