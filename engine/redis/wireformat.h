// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace larder::redis {

/// How commands are written (RESP2): a head `*2\r\n` with the number of arguments, then each as
/// `$3\r\nGET\r\n`. Callers make the room; each function returns where it ended.

constexpr std::size_t longestHead = 23; ///< a type byte, 20 digits, a line end

/// The most room that an argument can take.
constexpr std::size_t mostRoom(std::string_view bytes)
{
    return longestHead + bytes.size() + 2;
}

inline char *writeLineEnd(char *at)
{
    at[0] = '\r';
    at[1] = '\n';
    return at + 2;
}

inline char *writeHead(char *at, char type, std::uint64_t length)
{
    *at = type;
    if (length >= 10)
        return writeLineEnd(std::to_chars(at + 1, at + longestHead - 2, length).ptr);
    at[1] = static_cast<char>('0' + length); // most are that short
    return writeLineEnd(at + 2);
}

inline char *writeBulk(char *at, std::string_view bytes)
{
    at = writeHead(at, '$', bytes.size());
    return writeLineEnd(at + bytes.copy(at, bytes.size()));
}

} // namespace larder::redis
