// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/keyhash.h"

#include <cstring>

namespace larder::cache {

namespace {

// Odd, without pattern: the golden ratio's fraction, and the finisher of MurmurHash3 (public
// domain).
constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15U;
constexpr std::uint64_t finisher = 0xff51afd7ed558ccdU;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t chunk)
{
    hash = (hash ^ chunk) * multiplier;
    return hash ^ hash >> 29;
}

} // namespace

std::uint64_t keyHash(std::string_view key, std::uint64_t seed)
{
    auto hash = mixed(seed, key.size());
    while (key.size() >= sizeof(std::uint64_t)) {
        std::uint64_t chunk = 0;
        std::memcpy(&chunk, key.data(), sizeof chunk);
        hash = mixed(hash, chunk);
        key.remove_prefix(sizeof chunk);
    }
    std::uint64_t rest = 0;
    if (!key.empty())
        std::memcpy(&rest, key.data(), key.size());
    hash = mixed(hash, rest) * finisher;
    return hash ^ hash >> 32;
}

} // namespace larder::cache
