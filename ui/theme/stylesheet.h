// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder::theme {

/// What is easier said in a style sheet than painted by Style, in the colours of the current mode.
/// It is kept short: every rule is matched against every widget.
QString styleSheet();

} // namespace larder::theme
