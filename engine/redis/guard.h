// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/redis/commandtraits.h"
#include "engine/redis/commandview.h"

#include <cstdint>

namespace larder::redis {

/// Whether writes may be sent.
enum class Access : std::uint8_t {
    ReadWrite,
    ReadOnly, ///< only what is known to be a read
};

/// Who else sends commands on the same connection.
enum class Company : std::uint8_t {
    Shared, ///< any thread: nothing may change the connection's state or block it
    Alone,
};

/// Decides whether a command may be sent, before anything is. Goes by exact token and subcommand
/// and fails closed: to a read-only connection a command it does not know is a write.
///
/// Thread: any (immutable).
/// Errors: CommandRefused, ReadOnly; the detail is the command's name.
/// Cost:   one probe of a hash table; allocates only the text of a refusal.
class Guard final
{
public:
    Guard(Access access, Company company)
        : m_access(access)
        , m_company(company)
    {
    }

    Result<void> check(CommandView command) const { return check(command, traitsOf(command)); }
    Result<void> check(CommandView command, const CommandTraits &traits) const;

private:
    Access m_access;
    Company m_company;
};

} // namespace larder::redis
