// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/dialog.h"

#include <QKeySequence>
#include <QString>

#include <vector>

namespace larder::shell {

/// One line of the help: a shortcut and what it does.
struct KeyHelp {
    QKeySequence keys;
    QString text;
};

struct KeyHelpSection {
    QString title;
    std::vector<KeyHelp> lines;
};

/// What F1 shows: the keys that work now, in the window and on the page in view.
///
/// Thread: gui.
class HelpDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    HelpDialog(const std::vector<KeyHelpSection> &sections, QWidget *window);
};

} // namespace larder::shell
