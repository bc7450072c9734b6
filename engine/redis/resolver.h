// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/redis/dial.h"
#include "engine/redis/endpoint.h"

#include <vector>

namespace larder::redis {

/// The addresses of a host, in the order in which they should be tried. The system's own look-up
/// cannot be ended early, so it runs on a thread of its own that is left behind at the deadline.
/// Literal addresses need no thread.
///
/// Errors: HostNotFound, also when no answer came in time; Cancelled.
Result<std::vector<SocketAddress>> resolve(const TcpAddress &address, const Deadline &deadline);

} // namespace larder::redis
