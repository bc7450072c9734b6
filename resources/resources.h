// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace larder {

/// Makes the embedded icons (":/icons/…") and fonts (":/fonts/…") known to Qt. They lie in a static
/// library, which the linker would otherwise leave out. May be called again.
void openResources();

} // namespace larder
