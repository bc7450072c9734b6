// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace larder::profiles {

/// The bytes that base64 text stands for (RFC 4648, padded, white space anywhere); nullopt when it
/// is something else.
///
/// Thread: any. Cost: O(size).
std::optional<std::string> fromBase64(std::string_view text);

} // namespace larder::profiles
