// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

namespace larder::theme {

QString styleSheet()
{
    const auto name = [](Role role) { return colour(role).name(); };
    return QStringLiteral("QToolTip { background: %1; color: %2; border: 1px solid %3;"
                          " padding: 3px 6px; font-size: 12px; }"
                          "QPlainTextEdit, QTextEdit { background: %4; color: %2;"
                          " border: 1px solid %3; border-radius: 6px; padding: 4px 6px;"
                          " selection-background-color: %5; }"
                          "QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid %6;"
                          " padding: 3px 5px; }")
        .arg(name(Role::Surface2), name(Role::Text), name(Role::Edge), name(Role::FieldBack),
             name(Role::Selection), name(Role::Accent));
}

} // namespace larder::theme
