// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/wirebytes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace larder::redis {

/// One command as it goes over the wire. Arguments are bytes; nothing is quoted or converted.
///
///     Command("GET", key)
///     Command("SET", key, value, "PX", std::to_string(ttl.count()))
///     Command("MGET").addAll(keys)
///
/// Thread: any (value).
/// Cost:   arguments are copied in; a short command allocates nothing.
class Command final
{
public:
    template<typename... Args>
    explicit Command(std::string_view name, const Args &...args)
    {
        add(name);
        (add(args), ...);
    }

    Command &add(std::string_view argument);
    template<typename Range>
    Command &addAll(const Range &arguments)
    {
        for (const auto &argument : arguments)
            add(argument);
        return *this;
    }

    std::size_t size() const { return m_count; }        ///< the name and its arguments
    std::string_view argument(std::size_t index) const; ///< 0 is the name. O(index)
    std::string_view name() const { return argument(0); }

    std::string wire() const; ///< RESP array of bulk strings
    void appendWireTo(std::string &out) const;
    std::size_t wireBytes() const;

private:
    WireBytes m_body; // bulk strings, without the array head
    std::uint32_t m_count = 0;
};

} // namespace larder::redis
