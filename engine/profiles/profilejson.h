// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/profiles/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace larder::profiles {

/// The text of the profile file: {"version":1,"checksum":"…","profiles":[…]}. The checksum is the
/// SHA-256, in hex, of the profiles array without white space. Bytes that are no UTF-8 are written
/// escaped (engine/base/escape.h), so that every value comes back as it was. Passwords are left
/// out.
///
/// Errors: FileDamaged for anything that is not whole; FileTooNew for a later version. A field that
///         is missing has its default; one that is not known is skipped.
/// Cost:   O(size), no I/O.
std::string toText(const std::vector<Profile> &profiles);
Result<std::vector<Profile>> fromText(std::string_view text);

} // namespace larder::profiles
