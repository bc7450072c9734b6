// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/colourchoice.h"

#include "ui/theme/theme.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>

#include <array>

namespace larder::connect {

namespace {

constexpr int swatchSize = 14;

/// Told apart on both grounds, and none of them a status.
struct Swatch {
    const char *name;
    const char *colour;
};
constexpr std::array<Swatch, 6> swatches{{
    {QT_TRANSLATE_NOOP("larder::connect::ColourChoice", "Blue"), "#3d9be9"},
    {QT_TRANSLATE_NOOP("larder::connect::ColourChoice", "Teal"), "#1fa595"},
    {QT_TRANSLATE_NOOP("larder::connect::ColourChoice", "Violet"), "#8f7ae6"},
    {QT_TRANSLATE_NOOP("larder::connect::ColourChoice", "Pink"), "#d9639c"},
    {QT_TRANSLATE_NOOP("larder::connect::ColourChoice", "Brown"), "#b0774a"},
    {QT_TRANSLATE_NOOP("larder::connect::ColourChoice", "Grey"), "#7f8fa1"},
}};

QIcon swatch(const QColor &colour, qreal scale)
{
    QPixmap pixmap(QSize(swatchSize, swatchSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, swatchSize, swatchSize), theme::measure::barRadius,
                            theme::measure::barRadius);
    return pixmap;
}

} // namespace

ColourChoice::ColourChoice(QWidget *parent)
    : Button(QString(), kit::ButtonKind::Default, parent)
{
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("As the label")), &QAction::triggered, this,
            [this] { choose(QString()); });
    menu->addSeparator();
    for (const auto &[name, colour] : swatches) {
        const auto value = QString::fromLatin1(colour);
        const auto *action = menu->addAction(swatch(QColor(value), devicePixelRatioF()), tr(name));
        connect(action, &QAction::triggered, this, [this, value] { choose(value); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Other…")), &QAction::triggered, this, &ColourChoice::chooseOther);
    setMenu(menu);
    setColour(QString());
}

void ColourChoice::setColour(const QString &colour)
{
    m_colour = colour;
    QString text = colour.isEmpty() ? tr("As the label") : colour;
    for (const auto &[name, value] : swatches) {
        if (colour == QLatin1String(value))
            text = tr(name);
    }
    setText(text);
}

void ColourChoice::choose(const QString &colour)
{
    setColour(colour);
    Q_EMIT chosen();
}

void ColourChoice::chooseOther()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { choose(colour.name()); });
    dialog->open();
}

} // namespace larder::connect
