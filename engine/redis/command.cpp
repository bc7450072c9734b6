// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/command.h"

#include <array>
#include <charconv>

namespace larder::redis {

namespace {

/// `$5\r\n` or `*2\r\n`: a type byte and a length.
class Head final
{
public:
    Head(char type, std::uint64_t length)
    {
        m_bytes[0] = type;
        char *end = std::to_chars(m_bytes.data() + 1, m_bytes.data() + 21, length).ptr;
        *end++ = '\r';
        *end++ = '\n';
        m_size = static_cast<std::size_t>(end - m_bytes.data());
    }
    std::string_view bytes() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, 24> m_bytes;
    std::size_t m_size;
};

} // namespace

Command &Command::add(std::string_view argument)
{
    m_body.append(Head('$', argument.size()).bytes()).append(argument).append("\r\n", 2);
    ++m_count;
    return *this;
}

std::string_view Command::argument(std::size_t index) const
{
    const char *at = m_body.data();
    const char *const end = at + m_body.size();
    for (;;) {
        std::size_t length = 0;
        at = std::from_chars(at + 1, end, length).ptr + 2;
        if (index-- == 0)
            return {at, length};
        at += length + 2;
    }
}

std::string Command::wire() const
{
    std::string out;
    appendWireTo(out);
    return out;
}

void Command::appendWireTo(std::string &out) const
{
    out.append(Head('*', m_count).bytes()).append(m_body);
}

std::size_t Command::wireBytes() const
{
    return Head('*', m_count).bytes().size() + m_body.size();
}

} // namespace larder::redis
