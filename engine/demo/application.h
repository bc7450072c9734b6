// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/work.h"

#include <cstddef>

namespace larder::demo {

/// One simulated service that uses the cache.
///
/// Thread: worker:<name>, one caller.
/// Errors: none; Work counts them.
class Application
{
public:
    Application() = default;
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;
    virtual ~Application() = default;

    /// Puts about `bytes` of what it uses most into the cache.
    virtual void warm(Work &work, std::size_t bytes) = 0;
    /// Serves requests until work.isOver().
    virtual void step(Work &work) = 0;
};

} // namespace larder::demo
