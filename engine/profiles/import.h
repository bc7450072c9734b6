// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/error.h"
#include "engine/base/secret.h"
#include "engine/profiles/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace larder::profiles {

/// One entry that became a profile, with the password it held.
struct ImportedProfile {
    Profile profile;
    Secret password; ///< for the SecretStore; empty: none was given
    /// What the entry also said and a profile cannot keep, by the export's own names: "caCert",
    /// "sentinelMaster" …
    std::vector<std::string> leftOut;
};

struct RejectedLine {
    int line = 0; ///< where the entry begins; 1 is the first
    Error error;
};

/// What became of a text. Names are unique among `profiles`, not against those that exist already.
///
/// Thread: any (value).
struct Import {
    std::vector<ImportedProfile> profiles;
    std::vector<RejectedLine> rejected;
};

/// Reads whichever of the forms below `text` has, also in base64. Nothing is contacted, and nothing
/// in a text makes the checks of a certificate weaker than they are by default. Past 10 MiB or
/// 10,000 entries the rest is rejected.
Import importProfiles(std::string_view text);

/// Reads a list of redis:// URLs: one a line, optionally `name = url` or `name url`; blank lines
/// and lines that begin with `#` are skipped. Nothing is contacted.
Import importUrls(std::string_view text);

/// Reads the connections exported by Redis Insight (a JSON array) or by Another Redis Desktop
/// Manager, once its base64 is taken off (a JSON array, or an object with `connections`). An entry
/// that goes through an SSH tunnel is rejected: without it its address means another server.
Import importJson(std::string_view text);

} // namespace larder::profiles
