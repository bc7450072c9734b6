// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/command.h"

#include <array>
#include <cstring>

namespace larder::redis {

namespace {

std::size_t digits(std::uint64_t number)
{
    std::size_t count = 1;
    for (; number >= 10; number /= 10)
        ++count;
    return count;
}

std::size_t headSize(std::uint64_t length)
{
    return digits(length) + 3;
}

/// `$5\r\n` or `*2\r\n`: a type byte and a length. Returns where it ends.
char *writeHead(char *at, char type, std::uint64_t length)
{
    char *const end = at + headSize(length);
    *at = type;
    end[-1] = '\n';
    end[-2] = '\r';
    for (char *digit = end - 3; digit != at; --digit, length /= 10)
        *digit = static_cast<char>('0' + length % 10);
    return end;
}

} // namespace

void WireBytes::grow(std::size_t capacity)
{
    auto larger = std::make_unique<char[]>(capacity);
    std::memcpy(larger.get(), data(), m_size);
    m_outside = std::move(larger);
    m_capacity = capacity;
}

Command &Command::add(std::string_view argument)
{
    const auto size = headSize(argument.size()) + argument.size() + 2;
    char *at = writeHead(m_body.extend(size), '$', argument.size());
    std::memcpy(at, argument.data(), argument.size());
    at += argument.size();
    at[0] = '\r';
    at[1] = '\n';
    ++m_count;
    return *this;
}

std::string_view Command::argument(std::size_t index) const
{
    const char *at = m_body.view().data();
    for (;;) {
        std::size_t length = 0;
        while (*++at != '\r')
            length = length * 10 + static_cast<std::size_t>(*at - '0');
        at += 2;
        if (index-- == 0)
            return {at, length};
        at += length + 2;
    }
}

std::string Command::wire() const
{
    std::string out;
    out.reserve(wireBytes());
    appendWireTo(out);
    return out;
}

void Command::appendWireTo(std::string &out) const
{
    std::array<char, 24> head;
    const char *const end = writeHead(head.data(), '*', m_count);
    out.append(head.data(), static_cast<std::size_t>(end - head.data())).append(m_body.view());
}

std::size_t Command::wireBytes() const
{
    return headSize(m_count) + m_body.size();
}

} // namespace larder::redis
