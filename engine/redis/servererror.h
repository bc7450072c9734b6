// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/error.h"

#include <string_view>

namespace larder::redis {

/// What an error reply means, told from its first word and, where Redis says only "ERR", from its
/// sentence. The detail is the server's text. The server refused, so the outcome is NotDone.
Error serverError(std::string_view text);

} // namespace larder::redis
