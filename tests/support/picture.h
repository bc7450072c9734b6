// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QPixmap>
#include <QString>
#include <QWidget>

namespace larder::test {

/// Keeps what a widget looks like as $LARDER_PICTURES/NAME.png, to be held beside the design. Does
/// nothing when the variable is not set.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString directory = qEnvironmentVariable("LARDER_PICTURES");
    if (directory.isEmpty())
        return;
    QDir().mkpath(directory);
    widget.grab().save(QDir(directory).filePath(name + QStringLiteral(".png")));
}

} // namespace larder::test
