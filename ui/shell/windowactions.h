// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/palettemodel.h"

#include <vector>

namespace larder::shell {

class MainWindow;
class WindowCommands;

/// The window's own commands: their words, icons and keys. Those of pages are not among them.
std::vector<kit::Action> windowActions(MainWindow &window, WindowCommands &commands);

/// What can be done with the server in view; empty when there is none.
std::vector<kit::Action> serverActions(MainWindow &window);

/// Makes the shortcuts of the window's commands and pages work anywhere in it.
void bindKeys(MainWindow &window, WindowCommands &commands);

/// All that the palette offers at this moment.
std::vector<PaletteEntry> paletteEntries(MainWindow &window, WindowCommands &commands);

/// The keys that work at this moment.
std::vector<KeyHelpSection> keyHelp(MainWindow &window, WindowCommands &commands);

} // namespace larder::shell
