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

/// The columns every server has. Units: ratios in per cent, memory in bytes, times in milliseconds,
/// everything else per second or a count.
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

/// One hour of samples at one second, as columns that charts read. Commands get a column each as
/// they are first seen, at most 24; the rest is in Commands alone.
///
/// Thread: any, by one owner (the window's thread: ServerContext fills it there).
/// Cost:   about 0.4 MB per server.
class History final
{
public:
    static constexpr std::size_t rows = 3'600;

    History();

    void append(const Sample &sample);
    /// Says that no sample could be taken at `at`.
    void appendGap(WallTime at);
    void clear();

    const metrics::TimeSeries &series() const { return m_series; }
    static std::size_t column(Metric metric) { return static_cast<std::size_t>(metric); }

    /// Column of calls per second of a command; nullopt-like npos when it has none.
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::size_t commandColumn(const std::string &name) const;
    const std::map<std::string, std::size_t> &commandColumns() const { return m_commands; }

private:
    metrics::TimeSeries m_series;
    std::map<std::string, std::size_t> m_commands;
    std::vector<float> m_row; // reused
};

} // namespace larder::monitoring
