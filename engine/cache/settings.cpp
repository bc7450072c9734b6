// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/settings.h"

#include "engine/cache/cachekey.h"
#include "engine/redis/environment.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace larder::cache {

namespace {

constexpr std::size_t longestPrefix = 64;
constexpr std::int64_t longestTtl = 10LL * 365 * 86'400; // s

Result<Ttl> readTtl(const Variables &variables, const Ttl &otherwise)
{
    for (const std::string_view name : {"CACHE_DEFAULT_TTL", "CACHE_TTL"}) {
        const auto seconds = variables.number(name, 1, longestTtl);
        if (!seconds)
            return seconds.error();
        if (*seconds)
            return Ttl(std::chrono::seconds(**seconds));
    }
    return otherwise;
}

Result<codec::Format> readFormat(const Variables &variables, codec::Format otherwise)
{
    constexpr std::string_view name = "CACHE_SERIALIZER";
    const auto text = variables.text(name);
    if (!text)
        return otherwise;
    if (*text == "json")
        return codec::Format::Json;
    if (*text == "msgpack" || *text == "messagepack")
        return codec::Format::MessagePack;
    if (*text == "cbor")
        return codec::Format::Cbor;
    if (*text == "bytes" || *text == "raw")
        return codec::Format::Raw;
    if (*text == "pickle")
        return badVariable(name, "json, msgpack, cbor or bytes: pickle runs what it reads");
    return badVariable(name, "json, msgpack, cbor or bytes");
}

Result<codec::Compression> readCompression(const Variables &variables, codec::Compression otherwise)
{
    constexpr std::string_view name = "CACHE_COMPRESSION";
    const auto text = variables.text(name);
    if (!text)
        return otherwise;
    if (*text == "zstd")
        return codec::Compression::Zstd;
    if (*text == "lz4")
        return codec::Compression::Lz4;
    if (*text == "none")
        return codec::Compression::None;
    const auto isWanted = variables.truth(name);
    if (!isWanted)
        return badVariable(name, "zstd, lz4, none, true or false");
    return **isWanted ? codec::Compression::Zstd : codec::Compression::None;
}

Result<std::string> readPrefix(const Variables &variables)
{
    auto prefix = variables.text("CACHE_KEY_PREFIX").value_or(std::string());
    if (prefix.size() > longestPrefix
        || !std::all_of(prefix.begin(), prefix.end(), CacheKey::mayHold))
        return badVariable("CACHE_KEY_PREFIX", "up to 64 letters, digits and : _ - .");
    return prefix;
}

/// The names that CONFIG GET maxmemory-policy answers.
Result<std::optional<std::string>> readEviction(const Variables &variables)
{
    static constexpr std::array<std::string_view, 8> policies{
        "noeviction",   "allkeys-lru",  "allkeys-lfu",     "allkeys-random",
        "volatile-lru", "volatile-lfu", "volatile-random", "volatile-ttl"};
    auto policy = variables.text("CACHE_EVICTION_POLICY");
    if (policy && std::find(policies.begin(), policies.end(), *policy) == policies.end())
        return badVariable("CACHE_EVICTION_POLICY", "a policy of Redis such as allkeys-lru");
    return policy;
}

} // namespace

Result<Settings> readSettings(const Variables &variables)
{
    Settings settings;
    auto server = redis::serverOf(variables);
    if (!server)
        return server.error();
    settings.server = *std::move(server);

    const auto ttl = readTtl(variables, settings.defaultTtl);
    if (!ttl)
        return ttl.error();
    settings.defaultTtl = *ttl;

    const auto format = readFormat(variables, settings.format);
    if (!format)
        return format.error();
    settings.format = *format;

    const auto compression = readCompression(variables, settings.compression);
    if (!compression)
        return compression.error();
    settings.compression = *compression;

    auto prefix = readPrefix(variables);
    if (!prefix)
        return prefix.error();
    settings.keyPrefix = *std::move(prefix);

    const auto bulk = variables.number("CACHE_BULK_SIZE", 1, 10'000);
    if (!bulk)
        return bulk.error();
    settings.bulkSize =
        static_cast<std::size_t>(bulk->value_or(static_cast<std::int64_t>(settings.bulkSize)));

    const auto cleanup = variables.number("CACHE_CLEANUP_INTERVAL", 1, 86'400);
    if (!cleanup)
        return cleanup.error();
    settings.cleanupEvery = std::chrono::seconds(cleanup->value_or(settings.cleanupEvery.count()));

    const auto window = variables.number("CACHE_STATS_WINDOW", 60, 86'400);
    if (!window)
        return window.error();
    settings.statsWindow = std::chrono::seconds(window->value_or(settings.statsWindow.count()));

    const auto memory = variables.bytes("CACHE_MAX_MEMORY");
    if (!memory)
        return memory.error();
    settings.expectedMemory = *memory;

    auto eviction = readEviction(variables);
    if (!eviction)
        return eviction.error();
    settings.expectedEviction = *std::move(eviction);
    return settings;
}

} // namespace larder::cache
