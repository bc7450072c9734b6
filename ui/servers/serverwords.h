// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles/profile.h"
#include "ui/format/errortext.h"

#include <QString>

namespace larder::servers {

/// A server's name and address as they are shown, escaped.
QString nameOf(const profiles::Profile &profile);
QString addressOf(const profiles::Profile &profile);

/// Who was asked, for the sentence of an error.
format::ErrorContext contextOf(const profiles::Profile &profile);

} // namespace larder::servers
