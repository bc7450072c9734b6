// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/redis/endpoint.h"
#include "ui/format/errortext.h"

#include <cstdint>
#include <string>

namespace larder::ctl {

/// What the program tells the shell.
enum class ExitCode : std::uint8_t {
    Done = 0,
    Usage = 2,
    CannotConnect = 3, ///< or any other reason that there is no answer
    NotAllowed = 4,    ///< the server refused the sign-in or the command
};

ExitCode exitCodeOf(const Error &error);

/// A server that is known by its address alone, for sentences about it.
format::ErrorContext contextOf(const redis::Endpoint &server);

/// What happened and what it means, on as many lines as it takes, each ended.
///
/// Thread: any.
std::string explained(const Error &error, const redis::Endpoint &server);

/// Writes explained() to standard error.
ExitCode fail(const Error &error, const redis::Endpoint &server);

} // namespace larder::ctl
