// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/exitcode.h"
#include "engine/base/clock.h"
#include "engine/base/log.h"
#include "engine/redis/client.h"

#include <optional>
#include <string>
#include <string_view>

namespace larder::ctl {

/// Why the program may not write to a server.
struct WriteRefusal {
    std::string text; ///< for the terminal; each line is ended
    ExitCode exitCode = ExitCode::NotAllowed;
};

/// Asks the server what it is, and writes one key that begins with `prefix` and lives for a second.
/// Replicas, Sentinels and nodes of a cluster are refused without that. nullopt: it may be written.
///
/// Thread: any; blocks for some seconds at most.
std::optional<WriteRefusal> findWriteRefusal(const redis::ClientOptions &server,
                                             std::string_view prefix, const Clock &clock,
                                             LogSink &log);

} // namespace larder::ctl
