// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/guard.h"

namespace larder::redis {

Result<void> Guard::check(CommandView command, const CommandTraits &traits) const
{
    if (m_company == Company::Shared && traits.sharing == Sharing::OwnConnection)
        return Error{ErrorCode::CommandRefused, displayName(command)};
    if (m_access == Access::ReadOnly && traits.commandClass != CommandClass::Read)
        return Error{ErrorCode::ReadOnly, displayName(command)};
    return {};
}

} // namespace larder::redis
