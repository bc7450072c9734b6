// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/hitratio.h"

#include "engine/base/clock.h"
#include "engine/cache/memorytier.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/benchmarks/memorytier_lru.h"
#include "tests/benchmarks/trace.h"

namespace larder::bench {

namespace {

namespace fs = std::filesystem;

/// The sizes at which the traces of the LIRS papers say something, by the name of the file.
const std::map<std::string, std::vector<std::size_t>> &usualEntries()
{
    static const std::map<std::string, std::vector<std::size_t>> table{
        {"multi1", {500, 1'000, 2'000}},
        {"multi2", {1'000, 2'000, 3'000}},
        {"multi3", {1'000, 2'000, 4'000}},
        {"sprite", {100, 400, 1'000}},
        {"loop", {256, 512, 1'000}},
        {"2_pools", {100, 450, 1'000}},
        {"cs", {500, 1'000}},
        {"gli", {1'000, 2'000}}};
    return table;
}

/// As long as every other, so that every entry counts the same.
std::string keyOf(std::uint64_t request)
{
    auto digits = std::to_string(request);
    return std::string(20 - digits.size(), '0') + digits;
}

double percent(std::size_t hits, const Trace &trace)
{
    return 100.0 * static_cast<double>(hits) / static_cast<double>(trace.size());
}

double ratioOfOurs(const Trace &trace, std::size_t entries)
{
    const SystemClock clock;
    const auto each = keyOf(0).size() + cache::MemoryTier::overhead;
    cache::MemoryTier tier({.maxBytes = entries * each}, clock);
    std::size_t hits = 0;
    for (const auto request : trace) {
        const auto key = keyOf(request);
        if (tier.get(key))
            ++hits;
        else
            tier.put(key, "");
    }
    return percent(hits, trace);
}

double ratioOfLru(const Trace &trace, std::size_t entries)
{
    Lru lru(entries);
    const auto value = std::make_shared<const std::string>();
    std::size_t hits = 0;
    for (const auto request : trace) {
        const auto key = keyOf(request);
        if (lru.get(key))
            ++hits;
        else
            lru.put(key, value);
    }
    return percent(hits, trace);
}

Figure compared(std::string name, const Trace &trace, std::size_t entries)
{
    return {std::move(name), ratioOfOurs(trace, entries), Unit::Percent,
            ratioOfLru(trace, entries)};
}

std::string nameOf(const fs::path &path)
{
    return path.filename().string().substr(0, path.filename().string().find('.'));
}

/// Every trace whose sizes are known.
Figure compareAll(const std::string &folder, bool isQuiet)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto &file : fs::directory_iterator(folder, error))
        if (usualEntries().count(nameOf(file.path())) > 0)
            files.push_back(file.path());
    if (files.empty())
        giveUp("no known traces in " + folder);
    std::sort(files.begin(), files.end());

    Figure mean{"hit-ratio", 0, Unit::Percent, 0};
    double rows = 0;
    for (const auto &file : files) {
        const auto trace = readTrace(file.string());
        for (const auto entries : usualEntries().at(nameOf(file))) {
            const auto name = nameOf(file) + " " + std::to_string(entries);
            const auto row = compared(name, trace, entries);
            if (!isQuiet)
                std::printf("%-16s %6.2f  LRU %6.2f\n", name.c_str(), row.value, row.baseline);
            mean.value += row.value;
            mean.baseline += row.baseline;
            ++rows;
        }
    }
    mean.value /= rows;
    mean.baseline /= rows;
    return mean;
}

} // namespace

Figure hitRatio(const Options &options)
{
    constexpr std::size_t entriesOfNone = 1'000;
    if (options.trace.empty()) {
        const auto requests = std::size_t{1'000'000} * static_cast<std::size_t>(options.scale);
        return compared("hit-ratio", zipfWithScans(requests),
                        options.entries.value_or(entriesOfNone));
    }
    if (fs::is_directory(options.trace))
        return compareAll(options.trace, options.json);
    if (!options.entries)
        giveUp("how many entries? --entries N");
    return compared("hit-ratio", readTrace(options.trace), *options.entries);
}

} // namespace larder::bench
