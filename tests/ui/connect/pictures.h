// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTranslator>
#include <QWidget>

namespace larder::test {

/// Where pictures go: LARDER_PICTURES; empty: none are wanted.
inline QString pictureFolder()
{
    return qEnvironmentVariable("LARDER_PICTURES");
}

inline void dress(theme::Mode mode)
{
    theme::install(*static_cast<QApplication *>(QCoreApplication::instance()), mode,
                   theme::Density::Regular);
}

/// Makes every text as long as another language may: by 30 %, in letters that are seen when cut.
class Stretched final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const auto text = QString::fromUtf8(source);
        const auto longer = qMax<qsizetype>(2, text.size() * 3 / 10);
        return text + QString(longer, u'ö');
    }
};

/// What a person sees: the window with its dialog on top.
inline void savePicture(QWidget &window, QWidget &dialog, const QString &name)
{
    if (pictureFolder().isEmpty())
        return;
    for (int round = 0; round < 5; ++round) // a layout within a layout within a scroll area
        QCoreApplication::processEvents();
    QDir().mkpath(pictureFolder());
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.drawPixmap((window.width() - dialog.width()) / 2,
                       (window.height() - dialog.height()) / 2, dialog.grab());
    painter.end();
    picture.save(pictureFolder() + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace larder::test
