// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/commandview.h"
#include "engine/redis/wirebytes.h"
#include "engine/redis/wireformat.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

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
        m_bytes.filledTo(m_bytes.room(longestHead) + longestHead);
        append(name);
        (append(args), ...);
        writeCount();
    }

    Command &add(std::string_view argument)
    {
        append(argument);
        return writeCount();
    }
    template<typename Range>
    Command &addAll(const Range &arguments)
    {
        for (const auto &argument : arguments)
            append(argument);
        return writeCount();
    }

    std::size_t size() const { return m_count; } ///< the name and its arguments
    std::string_view argument(std::size_t index) const { return view().argument(index); }
    std::string_view name() const { return view().name(); }

    /// An array of bulk strings.
    std::string_view wire() const { return m_bytes.view().substr(m_begin); }
    CommandView view() const { return CommandView(wire()); }
    operator CommandView() const { return view(); }

private:
    void append(std::string_view argument)
    {
        m_bytes.filledTo(writeBulk(m_bytes.room(mostRoom(argument)), argument));
        ++m_count;
    }
    /// The head ends where the arguments begin, so that it may grow.
    Command &writeCount()
    {
        std::array<char, longestHead> head;
        char *const end = writeHead(head.data(), '*', m_count);
        m_begin = longestHead - static_cast<std::size_t>(end - head.data());
        std::copy(head.data(), end, m_bytes.begin() + m_begin);
        return *this;
    }

    WireBytes m_bytes;       // room for the longest head, and the arguments
    std::size_t m_begin = 0; // of the head within it
    std::size_t m_count = 0;
};

} // namespace larder::redis
