// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/owncostmeter.h"

#include <algorithm>
#include <string_view>

namespace larder::monitoring {

namespace {

double microsecondsPerCall(const Sample &sample, std::string_view name)
{
    const auto found = std::find_if(sample.commands.begin(), sample.commands.end(),
                                    [name](const auto &command) { return command.name == name; });
    return found == sample.commands.end() ? 0 : found->meanMicroseconds;
}

double secondsBetween(Clock::TimePoint from, Clock::TimePoint to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

OwnCost OwnCostMeter::add(const Reading &reading, const Sample &sample)
{
    Entry entry{.reading = reading};
    if (!m_entries.empty())
        addCpu(reading, sample, entry);
    m_entries.push_back(entry);
    while (m_entries.size() > 2 && reading.at - m_entries[1].reading.at >= window)
        m_entries.pop_front();

    const auto &oldest = m_entries.front();
    const auto seconds = secondsBetween(oldest.reading.at, reading.at);
    if (seconds <= 0)
        return {};

    OwnCost cost;
    cost.commandsPerSecond =
        static_cast<double>(reading.commandsSent - oldest.reading.commandsSent) / seconds;
    cost.bytesPerSecond = static_cast<double>(reading.bytes - oldest.reading.bytes) / seconds;
    const auto measured = entry.measuredSeconds - oldest.measuredSeconds;
    if (measured > 0)
        cost.cpuMsPerMinute = (entry.cpuMs - oldest.cpuMs) / measured * 60;
    return cost;
}

void OwnCostMeter::addCpu(const Reading &reading, const Sample &sample, Entry &entry) const
{
    const auto &before = m_entries.back();
    entry.cpuMs = before.cpuMs;
    entry.measuredSeconds = before.measuredSeconds;
    if (sample.commands.empty())
        return;

    const auto infoCalls = static_cast<double>(reading.infoCalls - before.reading.infoCalls);
    const auto pings = static_cast<double>(reading.pings - before.reading.pings);
    entry.cpuMs += (infoCalls * microsecondsPerCall(sample, "info")
                    + pings * microsecondsPerCall(sample, "ping"))
        / 1'000;
    entry.measuredSeconds += secondsBetween(before.reading.at, reading.at);
}

} // namespace larder::monitoring
