// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace larder::theme {

/// Icons by the name of their file in resources/icons, without the ending: "overview", "pause".
/// All are drawn in one colour, chosen here.
///
/// Thread: gui. Cost: rendered once per name, colour and size, then kept.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal scale);
void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour);

/// For buttons and menus: `role` at rest, text3 at 60 % when disabled.
QIcon icon(const QString &name, Role role = Role::Text);

} // namespace larder::theme
