// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/metrics/timeseries.h"
#include "engine/monitoring/sample.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace larder::monitoring {

/// The columns every server has. Units: HitRatio and Cpu in per cent (Cpu of one core, so it may
/// pass 100), memory in bytes, round trips in milliseconds, NetworkIn and NetworkOut in bytes per
/// second, ReplicationLag in bytes, everything else per second or a count.
enum class Metric : std::uint8_t {
    HitRatio,
    Hits,
    Misses,
    MemoryUsed,
    MemoryRss,
    MemoryMax,
    Keys,
    ExpiringKeys,
    Expired,
    Evicted,
    Commands,
    ClientsConnected,
    ClientsBlocked,
    NetworkIn,
    NetworkOut,
    Cpu,
    RoundTripP50,
    RoundTripP95,
    RoundTripP99,
    ReplicationLag,
};
inline constexpr std::size_t metricCount = 20;

/// What a command's columns tell.
enum class CommandMetric : std::uint8_t {
    CallsPerSecond,
    MeanMicroseconds, ///< per call; noValue in a second without calls
    BusyMicroseconds, ///< of the server's time, per second
};
inline constexpr std::size_t commandMetricCount = 3;

/// One hour of samples at one second, as columns that charts read. A command gets its columns when
/// it is first called, up to `mostCommands`; later ones are in Metric::Commands alone.
///
/// Thread: any, by one owner (the window's thread: ServerContext fills it there).
/// Cost:   0.3 MB per server and 43 KB per command with columns.
class History final
{
public:
    static constexpr std::size_t rows = 3'600;
    static constexpr std::size_t mostCommands = 24;

    History();

    void append(const Sample &sample);
    /// Says that no sample could be taken at `at`. `at` is ServerSampler::now().
    void appendGap(WallTime at);
    void clear();

    const metrics::TimeSeries &series() const { return m_series; }
    static std::size_t column(Metric metric) { return static_cast<std::size_t>(metric); }

    /// Column of a command, npos when it has none.
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::size_t commandColumn(const std::string &name,
                              CommandMetric metric = CommandMetric::CallsPerSecond) const;
    /// The commands with columns, each with its column of CallsPerSecond.
    const std::map<std::string, std::size_t> &commandColumns() const { return m_commands; }

private:
    void fillCommands(const Sample &sample);

    metrics::TimeSeries m_series;
    std::map<std::string, std::size_t> m_commands;
    std::vector<float> m_row; // reused
};

} // namespace larder::monitoring
