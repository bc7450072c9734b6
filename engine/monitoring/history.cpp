// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/history.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace larder::monitoring {

namespace {

template<typename Number>
float asFloat(Number value)
{
    return static_cast<float>(value);
}

template<typename Number>
float asFloat(const std::optional<Number> &value)
{
    return value ? static_cast<float>(*value) : metrics::noValue;
}

float perCent(const std::optional<double> &share)
{
    return share ? static_cast<float>(*share * 100) : metrics::noValue;
}

float milliseconds(std::chrono::microseconds time)
{
    return std::chrono::duration<float, std::milli>(time).count();
}

void fillServer(const Sample &sample, std::vector<float> &row)
{
    const auto set = [&row](Metric metric, float value) { row[History::column(metric)] = value; };

    set(Metric::HitRatio, perCent(sample.hitRatio));
    set(Metric::Hits, asFloat(sample.hitsPerSecond));
    set(Metric::Misses, asFloat(sample.missesPerSecond));
    set(Metric::MemoryUsed, asFloat(sample.memoryUsed));
    set(Metric::MemoryRss, asFloat(sample.memoryRss));
    set(Metric::MemoryMax, asFloat(sample.memoryMax));
    set(Metric::Keys, asFloat(sample.keys));
    set(Metric::ExpiringKeys, asFloat(sample.expiringKeys));
    set(Metric::Expired, asFloat(sample.expiredPerSecond));
    set(Metric::Evicted, asFloat(sample.evictedPerSecond));
    set(Metric::Commands, asFloat(sample.commandsPerSecond));
    set(Metric::ClientsConnected, asFloat(sample.clientsConnected));
    set(Metric::ClientsBlocked, asFloat(sample.clientsBlocked));
    set(Metric::NetworkIn, asFloat(sample.inputBytesPerSecond));
    set(Metric::NetworkOut, asFloat(sample.outputBytesPerSecond));
    set(Metric::Cpu, perCent(sample.cpuShare));
    set(Metric::RoundTripP50, milliseconds(sample.roundTripP50));
    set(Metric::RoundTripP95, milliseconds(sample.roundTripP95));
    set(Metric::RoundTripP99, milliseconds(sample.roundTripP99));
    set(Metric::ReplicationLag, asFloat(sample.replication.mostLagBytes));
}

} // namespace

History::History()
    : m_series(metricCount, rows)
{
}

void History::append(const Sample &sample)
{
    fillCommands(sample);
    fillServer(sample, m_row);
    m_series.append(sample.at.time_since_epoch().count(), m_row);
}

void History::appendGap(WallTime at)
{
    m_series.appendGap(at.time_since_epoch().count());
}

void History::clear()
{
    *this = History();
}

std::size_t History::commandColumn(const std::string &name, CommandMetric metric) const
{
    const auto found = m_commands.find(name);
    return found == m_commands.end() ? npos : found->second + static_cast<std::size_t>(metric);
}

void History::fillCommands(const Sample &sample)
{
    for (const auto &command : sample.commands) {
        const bool isNew = !m_commands.contains(command.name);
        if (!isNew || command.callsPerSecond <= 0 || m_commands.size() == mostCommands)
            continue;
        m_commands.emplace(command.name, m_series.columns());
        for (std::size_t i = 0; i < commandMetricCount; ++i)
            m_series.addColumn();
    }

    m_row.assign(m_series.columns(), metrics::noValue);
    if (sample.commands.empty())
        return;

    // A command that the sample does not name was not called.
    for (const auto &[name, column] : m_commands) {
        m_row[column] = 0;
        m_row[commandColumn(name, CommandMetric::BusyMicroseconds)] = 0;
    }
    for (const auto &command : sample.commands) {
        const auto column = commandColumn(command.name);
        if (column == npos || command.callsPerSecond <= 0)
            continue;
        const auto busy = command.callsPerSecond * command.meanMicroseconds;
        m_row[column] = asFloat(command.callsPerSecond);
        m_row[commandColumn(command.name, CommandMetric::MeanMicroseconds)] =
            asFloat(command.meanMicroseconds);
        m_row[commandColumn(command.name, CommandMetric::BusyMicroseconds)] = asFloat(busy);
    }
}

} // namespace larder::monitoring
