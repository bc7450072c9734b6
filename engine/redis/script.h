// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/command.h"

#include <span>
#include <string>

namespace larder::redis {

/// A Lua script that the server runs at once and by itself. Made once and kept: it is sent by its
/// SHA-1 and only loaded where the server does not know it.
///
///     const Script increaseTo("…");
///     client.run(increaseTo, keys, arguments, deadline);
///
/// Thread: any (immutable).
class Script final
{
public:
    explicit Script(std::string source);

    const std::string &source() const { return m_source; }
    const std::string &sha1() const { return m_sha1; } ///< 40 hex digits

    Command load() const; ///< SCRIPT LOAD
    /// EVALSHA. In a pipeline, hand the script to Client::sendAll() as well.
    Command call(std::span<const std::string> keys, std::span<const std::string> arguments) const;

private:
    std::string m_source;
    std::string m_sha1;
};

} // namespace larder::redis
