// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/redis/commandtraits.h"
#include "engine/redis/reply.h"

#include <cstddef>
#include <span>
#include <vector>

namespace larder::redis {

/// Whether a command that ended so may be sent again on another connection without asking anybody:
/// the connection broke under it, and it is a read or was surely not done. A peer that fell silent
/// under a command is not asked again: the caller has waited long enough.
bool mayRepeat(CommandClass commandClass, const Error &error);

/// Whether the server does not know the script that was called: surely not done.
bool metNoScript(const Result<Reply> &answer);

/// The class of a pipeline: that of the command that asks most of the server.
CommandClass classOf(std::span<const CommandTraits> commands);

/// Which commands of a batch to send again. Unless all are reads it is all or none, so that writes
/// never change their order; and always the calls of scripts that were flushed.
std::vector<std::size_t> toRepeat(CommandClass commandClass,
                                  std::span<const Result<Reply>> answers);

} // namespace larder::redis
