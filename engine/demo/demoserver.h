// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/process.h"
#include "engine/base/result.h"
#include "engine/redis/connectoptions.h"

#include <cstdint>
#include <string>

namespace larder::demo {

/// A private redis-server on a Unix socket in a directory of its own (mode 0700), with a random
/// password, a memory limit and allkeys-lru. Gone without a trace when this object goes, or when
/// the program is killed.
///
/// Thread:    start() and destruction on the main thread; the rest any (immutable).
/// Errors:    ProgramMissing when redis-server is not installed; ProgramFailed with its last words.
class DemoServer final
{
public:
    struct Options {
        std::uint64_t maxMemory = 64ULL * 1024 * 1024; ///< bytes
    };

    static Result<DemoServer> start(const Options &options, const Deadline &deadline);

    DemoServer(DemoServer &&) noexcept;
    DemoServer &operator=(DemoServer &&) noexcept;
    ~DemoServer();

    const redis::ConnectOptions &connectOptions() const { return m_connect; }
    ChildProcess &process() { return m_process; }

private:
    DemoServer(ChildProcess process, redis::ConnectOptions connect, std::string directory);

    ChildProcess m_process;
    redis::ConnectOptions m_connect;
    std::string m_directory; // empty once moved from
};

} // namespace larder::demo
