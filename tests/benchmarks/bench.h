// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connectoptions.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "tests/support/redisserver.h"

namespace larder::bench {

struct Options {
    std::string url; ///< of the server to measure with; empty: one of its own
    int threads = 1; ///< 1 and up
    int scale = 1;   ///< 1, 10 or 100 times the work
    bool json = false;
    std::string trace;                  ///< hit-ratio: a file or a folder; empty: made up
    std::optional<std::size_t> entries; ///< hit-ratio: that fit into the cache
};

enum class Unit : std::uint8_t { Seconds, Bytes, OperationsPerSecond, Percent };

/// What a benchmark found, and the same found by what it is measured against.
struct Figure {
    std::string name;
    double value = 0;
    Unit unit = Unit::Seconds;
    double baseline = 0;
};

/// One entry of the table in main.cpp.
struct Bench {
    std::string_view name;
    std::string_view work; ///< one line for --help
    Figure (*run)(const Options &options);
};

/// Ours and the baseline by turns, so that both meet the same machine; the median of each. Many
/// short runs see through a machine whose speed changes from one moment to the next.
Figure compare(std::string name, Unit unit, const std::function<double()> &ours,
               const std::function<double()> &baseline, int runs = 7);

/// Of `operations` done by `work`.
double perSecond(std::size_t operations, const std::function<void()> &work);

/// The server to measure with, and the values that the benchmarks read from it.
class Server final
{
public:
    explicit Server(const Options &options);

    const redis::ConnectOptions &connectOptions() const { return m_options; }

    static constexpr int keys = 1'000;
    static std::string key(std::size_t number); ///< of a value of 90 bytes

private:
    void fill() const;

    std::unique_ptr<test::RedisServer> m_own;
    redis::ConnectOptions m_options;
};

/// Ends the program with a sentence: a benchmark that met an error has no figure.
[[noreturn]] void giveUp(std::string_view sentence);

void print(const Figure &figure);     ///< lines for people
void printJson(const Figure &figure); ///< one object on one line

} // namespace larder::bench
