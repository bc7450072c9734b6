// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/memorytier.h"

#include "engine/base/coarseclock.h"
#include "engine/cache/memorytier.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <malloc.h>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "tests/benchmarks/memorytier_lru.h"
#include "tests/benchmarks/trace.h"

namespace larder::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t entries = 100'000;
constexpr std::size_t valueBytes = 100;
constexpr std::size_t requestsPerRun = 1'000'000;
constexpr std::size_t maxBytes = std::size_t{64} << 20; // all of them fit

std::vector<std::string> makeKeys()
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < entries; ++i) {
        const auto digits = std::to_string(i);
        keys.push_back("user:" + std::string(7 - digits.size(), '0') + digits + ":v1");
    }
    // The popular ones lie anywhere.
    std::shuffle(keys.begin(), keys.end(), std::mt19937(1));
    return keys;
}

std::size_t allocated()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// One after the other in memory: a service has just built the key it asks for.
std::vector<std::string> requestedKeys(const std::vector<std::string> &keys, std::size_t requests)
{
    std::vector<std::string> requested;
    requested.reserve(requests);
    for (const auto number : zipfTrace(requests, entries, 0.99, 2))
        requested.push_back(keys[number]);
    return requested;
}

/// Hits of all threads, each with its part of the requests; ends the program at a miss.
template<typename Get>
double hitsPerSecond(int threads, const std::vector<std::string> &requests, const Get &isHit)
{
    const auto each = requests.size() / static_cast<std::size_t>(threads);
    std::atomic<bool> isMissing = false;
    const auto run = [&](std::size_t begin) {
        for (std::size_t i = begin; i < begin + each; ++i)
            if (!isHit(requests[i]))
                isMissing = true;
    };
    const double rate = perSecond(each * static_cast<std::size_t>(threads), [&] {
        std::vector<std::thread> others;
        for (std::size_t i = 1; i < static_cast<std::size_t>(threads); ++i)
            others.emplace_back(run, each * i);
        run(0);
        for (auto &other : others)
            other.join();
    });
    if (isMissing)
        giveUp("a value that was put is missing");
    return rate;
}

void printBytes(std::size_t ours)
{
    const auto each = static_cast<double>(ours) / static_cast<double>(entries);
    const auto payload = static_cast<double>(makeKeys().front().size() + valueBytes);
    std::printf("%-24s %14.1f bytes beyond key and value\n", "an entry", each - payload);
}

} // namespace

Figure memoryTier(const Options &options)
{
    const auto keys = makeKeys();
    const auto requests =
        requestedKeys(keys, requestsPerRun * static_cast<std::size_t>(options.scale));
    const std::string value(valueBytes, 'v');

    const CoarseClock clock;
    const auto before = allocated();
    cache::MemoryTier tier({.maxBytes = maxBytes}, clock);
    for (const auto &key : keys)
        tier.put(key, value, {.hard = clock.now() + 1h});
    if (!options.json)
        printBytes(allocated() - before);

    Lru lru(entries);
    for (const auto &key : keys)
        lru.put(key, std::make_shared<const std::string>(value));

    const auto ours = [&] {
        return hitsPerSecond(options.threads, requests, [&](const std::string &key) {
            const auto hit = tier.get(key);
            return hit && hit->value.bytes().size() == valueBytes;
        });
    };
    const auto theirs = [&] {
        return hitsPerSecond(options.threads, requests, [&](const std::string &key) {
            const auto hit = lru.get(key);
            return hit && hit->size() == valueBytes;
        });
    };
    if (options.threads > 1)
        return compare("memory-tier", Unit::OperationsPerSecond, ours, theirs);
    return compare(
        "memory-tier", Unit::Seconds, [&] { return 1 / ours(); }, [&] { return 1 / theirs(); });
}

} // namespace larder::bench
