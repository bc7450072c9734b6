// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/secret.h"
#include "engine/profiles/profile.h"

#include <optional>

namespace larder::connect {

/// What a person decided in the connect dialog. The profile is valid and holds no password.
///
/// Thread: gui (value).
struct Accepted {
    profiles::Profile profile;
    std::optional<Secret> password; ///< empty: there is none. nullopt: the one kept stays
    bool connectNow = false;
};

} // namespace larder::connect
