// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace larder::theme {

namespace {

struct Key {
    QString name;
    int pixels;
    QRgb colour;

    bool operator==(const Key &) const = default;
};

std::size_t qHash(const Key &key, std::size_t seed)
{
    return qHashMulti(seed, key.name, key.pixels, key.colour);
}

QSvgRenderer &renderer(const QString &name)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> kept;
    auto &entry = kept[name];
    if (!entry)
        entry = std::make_shared<QSvgRenderer>(u":/icons/" % name % u".svg");
    return *entry;
}

// The drawing's own colour is only a mould: `colour` is poured into its shape.
QPixmap render(const QString &name, int pixels, const QColor &colour)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer(name).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal scale)
{
    static QHash<Key, QPixmap> kept;
    const int pixels = qRound(size * scale);
    auto &pixmap = kept[{name, pixels, colour.rgba()}];
    if (pixmap.isNull()) {
        pixmap = render(name, pixels, colour);
        pixmap.setDevicePixelRatio(scale);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    const int size = qRound(qMin(where.width(), where.height()));
    const qreal scale = painter.device()->devicePixelRatioF();
    const QPointF corner = where.center() - QPointF(size, size) / 2;
    painter.drawPixmap(corner, iconPixmap(name, size, colour, scale));
}

QIcon icon(const QString &name, Role role)
{
    QColor disabled = colour(Role::Text3);
    disabled.setAlphaF(0.6F);
    QIcon result;
    for (const int size : {12, 14, 16, 24})
        for (const qreal scale : {1.0, 2.0}) {
            result.addPixmap(iconPixmap(name, size, colour(role), scale));
            result.addPixmap(iconPixmap(name, size, disabled, scale), QIcon::Disabled);
        }
    return result;
}

} // namespace larder::theme
