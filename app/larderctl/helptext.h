// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/options.h"

#include <optional>
#include <string>

namespace larder::ctl {

/// What --help prints, for one command or, with nullopt, for the program. English, as the options
/// are.
///
/// Thread: any.
std::string helpText(std::optional<Subcommand> subcommand);

} // namespace larder::ctl
