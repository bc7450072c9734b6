// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/process.h"
#include "engine/base/result.h"
#include "engine/demo/privatedirectory.h"
#include "engine/redis/connectoptions.h"

#include <cstdint>
#include <string>

namespace larder::demo {

/// A private redis-server on a Unix socket in a directory of its own (mode 0700), with a random
/// password that is in no command line and in no file, a memory limit and allkeys-lru. Gone when
/// this object goes, or when the program is killed; what a killed program left in the temporary
/// directory, the next start removes.
///
///     Starting -- listens on its socket --> Ready
///     Starting, Ready -- its process ends --> Ended (failure() says why)
///
/// Thread:    start() on the main thread; the rest any, by one caller at a time.
/// Errors:    ProgramMissing when redis-server is not installed; ProgramFailed with its last words.
class DemoServer final
{
public:
    struct Options {
        std::uint64_t maxMemory = 64ULL * 1024 * 1024; ///< bytes
    };

    /// Returns as soon as the process runs; it takes some 30 ms more until it can be connected to.
    static Result<DemoServer> start(const Options &options);

    DemoServer(DemoServer &&) noexcept = default;
    DemoServer &operator=(DemoServer &&) noexcept = default;
    ~DemoServer();

    /// Blocks until the server answers. For callers that have nothing else to do meanwhile.
    Result<void> waitUntilReady(const Deadline &deadline);

    const redis::ConnectOptions &connectOptions() const { return m_connect; }
    ChildProcess &process() { return m_process; }
    /// Why there is no server any more; nullopt: it runs.
    std::optional<Error> failure();

private:
    DemoServer(PrivateDirectory directory, ChildProcess process, redis::ConnectOptions connect);

    PrivateDirectory m_directory; // removed after the process has ended
    ChildProcess m_process;
    redis::ConnectOptions m_connect;
};

} // namespace larder::demo
