// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/workerthread.h"

#include <memory>

namespace larder::host {

/// Ends what takes a moment to end, off the window's thread: closing a server never waits for it.
///
/// Thread:    any (locked). Destructors of what was taken run on worker:joiner.
/// Ownership: owns what it took; its own destructor waits until all of it has ended.
class Joiner final
{
public:
    void take(std::shared_ptr<void> what)
    {
        m_thread.post([what = std::move(what)](const std::stop_token &) mutable { what.reset(); });
    }

private:
    WorkerThread m_thread{"joiner"};
};

} // namespace larder::host
