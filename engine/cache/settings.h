// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/base/variables.h"
#include "engine/cache/ttl.h"
#include "engine/codec/format.h"
#include "engine/redis/client.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace larder::cache {

/// What a deployment says of its cache, in the process environment or a file. Named as the
/// variables are; what is not said keeps the value below.
///
/// | variable              | field                | must be                                     |
/// |-----------------------|----------------------|---------------------------------------------|
/// | REDIS_URL, REDIS_HOST … | server             | see redis::serverOf(); a URL beats the rest |
/// | CACHE_DEFAULT_TTL     | defaultTtl           | 1 and up, seconds; beats CACHE_TTL          |
/// | CACHE_TTL             | defaultTtl           | 1 and up, seconds                           |
/// | CACHE_SERIALIZER      | format               | json, msgpack, cbor or bytes; pickle is not |
/// | CACHE_COMPRESSION     | compression          | zstd, lz4, none, or true and false          |
/// | CACHE_KEY_PREFIX      | keyPrefix            | up to 64 letters, digits and `: _ - .`      |
/// | CACHE_BULK_SIZE       | bulkSize             | 1 to 10000, keys in one round trip          |
/// | CACHE_CLEANUP_INTERVAL | cleanupEvery        | 1 to 86400, seconds between index sweeps    |
/// | CACHE_STATS_WINDOW    | statsWindow          | 60 to 86400, seconds                        |
/// | CACHE_MAX_MEMORY      | expectedMemory       | a size; what the *server* should have       |
/// | CACHE_EVICTION_POLICY | expectedEviction     | a policy of Redis; likewise                 |
///
/// What is expected of the server is compared with what it has and reported, never set.
///
/// Thread: any (value).
struct Settings {
    std::optional<redis::ClientOptions> server{}; ///< nullopt: none is named
    Ttl defaultTtl = std::chrono::hours(1);
    codec::Format format = codec::Format::Json;
    codec::Compression compression = codec::Compression::Zstd;
    std::string keyPrefix{}; ///< empty: none
    std::size_t bulkSize = 100;
    std::chrono::seconds cleanupEvery{300};
    std::chrono::seconds statsWindow{3'600};
    std::optional<std::uint64_t> expectedMemory{}; ///< bytes; 0: no limit
    std::optional<std::string> expectedEviction{}; ///< "allkeys-lru"
};

/// Errors: InvalidArgument, InvalidUrl; the detail names the variable and what it must be, and
/// never
///         repeats a password.
Result<Settings> readSettings(const Variables &variables);

} // namespace larder::cache
