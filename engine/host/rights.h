// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/error.h"
#include "engine/base/result.h"
#include "engine/redis/identity.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace larder::redis {
class Connection;
}

namespace larder::host {

/// What the user who signed in may not run of the commands Larder uses. Commands are named as an
/// ACL rule names them: "info", "slowlog|get".
///
/// Thread: any (value).
struct Rights {
    std::string user;                        ///< by ACL WHOAMI; empty: the server does not tell
    std::vector<std::string> denied;         ///< needed to watch the server
    std::vector<std::string> deniedSettings; ///< needed to see its settings; it is watched without
    std::vector<std::string> unknown;        ///< not known to this server, or renamed away
    std::chrono::microseconds took{0};
};

/// A server that has answered: what it is, and what we may ask of it.
struct Inspection {
    std::optional<redis::Identity> identity; ///< nullopt: INFO may not be run, or says nothing
    Rights rights;
    /// It is there, but serves nothing now (Loading, ScriptBusy, MasterDown) or takes no writes
    /// (PersistenceFailed).
    std::optional<Error> hindrance;
};

/// Tries each command in its cheapest form, in one pipeline. Changes nothing on the server.
///
/// Errors: those of the transport; a refused command is an answer, not an error.
Result<Inspection> inspect(redis::Connection &connection, const Deadline &deadline);

/// The rules a user needs so that Larder can watch: "+@read -@dangerous +ping …".
std::string_view watchRules();

/// One line for redis-cli that makes such a user, with the password left to be filled in:
/// "ACL SETUSER larder on >… ~* +@read …". `user` empty: "larder".
std::string aclLine(std::string_view user);
/// One line that grants what was denied: "ACL SETUSER larder +info +slowlog|get".
std::string missingRightsLine(const Rights &rights);

} // namespace larder::host
