// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles/profile.h"

#include <QColor>
#include <QString>

namespace larder::servers {

/// "Production"; empty for a server without a label.
QString labelText(profiles::Label label);

/// The colour of a server's chip and edge: the one its user chose, else the label's; text2 for a
/// server with neither.
QColor labelColour(const profiles::Profile &profile);

/// Whether there is anything to show: a label.
inline bool hasLabel(const profiles::Profile &profile)
{
    return profile.label != profiles::Label::None;
}

} // namespace larder::servers
