// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLayout>

namespace larder::connect {

/// Makes a small dialog `width` px wide and as high as its wrapped text then needs. Call it when
/// all is in it.
///
/// Thread: gui.
inline void setDialogWidth(QDialog &dialog, int width)
{
    dialog.setFixedSize(width, dialog.layout()->totalHeightForWidth(width));
}

} // namespace larder::connect
