// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connectioncore.h"

namespace larder::redis {

/// Having the lead of a Connection: passed on when this goes, whatever the reason.
///
/// Thread: its own.
class Connection::Core::Lead final
{
public:
    /// The caller has been made the leader under the lock. `own` is its slot; nullptr: it has none.
    explicit Lead(Core &core, const Slot *own = nullptr)
        : m_core(core)
        , m_own(own)
    {
    }
    /// The next leader is told first, so that the connection works on while the others wake up.
    ~Lead();
    Lead(const Lead &) = delete;
    Lead &operator=(const Lead &) = delete;

    bool isOver() const
    {
        return m_own && m_own->state == Slot::State::Finished;
    } ///< under the lock

    SlotList finished; ///< to be told, at the latest when the lead is passed on

private:
    Core &m_core;
    const Slot *const m_own;
};

} // namespace larder::redis
