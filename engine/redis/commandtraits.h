// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/commandview.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace larder::redis {

/// What a command does to the server. Each class has a circuit of its own.
enum class CommandClass : std::uint8_t {
    Read,   ///< changes nothing; may be sent again after a cut
    Write,  ///< may need memory (Redis' flag denyoom); every command that is not known
    Upkeep, ///< changes something but needs no memory: DEL, EXPIRE, PUBLISH, CONFIG SET
};

/// Whether a command may be sent on a connection that others use as well.
enum class Sharing : std::uint8_t {
    Any,
    OwnConnection, ///< it changes the state of its connection, or blocks it
};

/// How the keys that a command looked up show in its answer. What an answer leaves open counts as a
/// miss.
enum class LookupRule : std::uint8_t {
    None,           ///< looks nothing up, or nothing that the server counts
    NilIsMiss,      ///< one key
    EmptyIsMiss,    ///< one key; so are "", an empty array and no more than 0
    NothingIsMiss,  ///< one key; an array of nil and 0 alone
    MinusTwoIsMiss, ///< one key; TTL and its like
    NoneIsMiss,     ///< one key; TYPE
    ScanIsMiss,     ///< one key; HSCAN and its like: a first and last page without elements
    AnswerIsHit,    ///< one key, which is there when there is an answer
    SetWithGet,     ///< one key by the option GET alone; nil is a miss
    PerElement,     ///< one key for each element, nil is a miss
    Counted,        ///< all arguments are keys, the answer is how many are there
    Pair,           ///< the first two arguments are keys. From here on: all there, or none if empty
    Keys,           ///< all arguments
    KeysAfterOne,   ///< all arguments but the first
    KeysAfterTwo,   ///< all arguments but the first two
    NumberedKeys,   ///< the first argument is the number of keys that follow
    NumberedKeysAfterOne, ///< the second argument is
    PerStream,            ///< XREAD: two look-ups for each stream
    PerMatch,             ///< SCAN with TYPE: at least one for each key it answers
};

/// What Larder knows of one command of Redis 6 to 8 and Valkey.
///
/// Thread: any (value).
struct CommandTraits {
    CommandClass commandClass = CommandClass::Write;
    Sharing sharing = Sharing::Any;
    LookupRule lookups = LookupRule::None;

    bool operator==(const CommandTraits &) const = default;
};

/// Goes by exact name and subcommand, in any case, and by the options that change what the command
/// does (XREAD BLOCK, ACL LOG RESET). A command that is not known may be anything: a Write.
///
/// Thread: any. Cost: one probe of a hash table; allocates nothing.
CommandTraits traitsOf(CommandView command);

/// Whether `argument` is `token`, which is in lower case, in any case.
bool isToken(std::string_view argument, std::string_view token);

/// The name as people write it, with its subcommand where it has one: "CONFIG SET". For messages:
/// bytes that do not print are escaped, a long name is cut.
std::string displayName(CommandView command);

} // namespace larder::redis
