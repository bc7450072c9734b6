// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/commandtraits.h"
#include "engine/redis/commandview.h"
#include "engine/redis/reply.h"

#include <cstdint>

namespace larder::redis {

/// How often commands looked a key up, as the server counts it in keyspace_hits and
/// keyspace_misses. The console takes its own out of the hit ratio, which is the applications'.
///
/// Thread: any (value).
struct Lookups {
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;

    Lookups &operator+=(const Lookups &other);
    bool operator==(const Lookups &) const = default;
};

/// What the server counted for one command, told from its answer: GET, MGET, EXISTS, TYPE, TTL,
/// PTTL, STRLEN, OBJECT, HGET, … Commands that read no key count nothing; neither does
/// MEMORY USAGE. Checked against a real server's counters in tst_lookups.
///
/// A few answers leave it open whether a key was there (GETRANGE of an empty value, SINTER of sets
/// that have nothing in common): those count as misses. Look-ups within a script are not seen.
Lookups lookupsOf(CommandView command, const Value &answer);
Lookups lookupsOf(CommandView command, LookupRule rule, const Value &answer);

/// What it counted for a command that met a key of another type: that key was found.
Lookups lookupsOfWrongType(LookupRule rule);

} // namespace larder::redis
