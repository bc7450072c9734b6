// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

namespace larder::format {

/// The English sentences of one ErrorCode, to be translated in the context "Errors". Places in
/// braces are filled: server, address, host, user, detail.
struct ErrorRow {
    ErrorCode code;
    const char *headline;
    const char *explanation;
    const char *remedy;
};

const ErrorRow &errorRow(ErrorCode code);

} // namespace larder::format
