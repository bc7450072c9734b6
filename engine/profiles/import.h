// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/error.h"
#include "engine/base/secret.h"
#include "engine/profiles/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace larder::profiles {

/// One line of a list that became a profile, with the password it held.
struct ImportedProfile {
    Profile profile;
    Secret password; ///< for the SecretStore; empty: none was given
};

struct RejectedLine {
    int line = 0; ///< 1 is the first
    Error error;
};

struct Import {
    std::vector<ImportedProfile> profiles;
    std::vector<RejectedLine> rejected;
};

/// Reads a list of redis:// URLs: one a line, optionally `name = url` or `name url`; blank lines
/// and lines that begin with `#` are skipped. Nothing is contacted.
Import importUrls(std::string_view text);

} // namespace larder::profiles
