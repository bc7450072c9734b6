// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/csv.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace larder::overview {

namespace {

using monitoring::CommandMetric;
using monitoring::History;

constexpr std::string_view endOfLine = "\r\n";

// In the order of monitoring::Metric. Names are for programs, so they are not translated.
constexpr std::array<std::string_view, monitoring::metricCount> metricNames{
    "hit_ratio_percent",
    "hits_per_second",
    "misses_per_second",
    "memory_used_bytes",
    "memory_rss_bytes",
    "memory_max_bytes",
    "keys",
    "expiring_keys",
    "expired_per_second",
    "evicted_per_second",
    "commands_per_second",
    "clients_connected",
    "clients_blocked",
    "network_in_bytes_per_second",
    "network_out_bytes_per_second",
    "cpu_percent",
    "round_trip_p50_ms",
    "round_trip_p95_ms",
    "round_trip_p99_ms",
    "replication_lag_bytes",
};

void appendTime(std::string &out, metrics::TimeMs at)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(at)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()),
                  static_cast<int>(time.subseconds().count()));
    out += text.data();
}

void appendNumber(std::string &out, float value)
{
    if (!std::isfinite(value))
        return;
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    out.append(text.data(), end);
}

/// The command columns by their place in the series.
std::vector<std::string> columnNames(const History &history)
{
    std::vector<std::string> names(history.series().columns());
    for (std::size_t i = 0; i < metricNames.size(); ++i)
        names[i] = metricNames[i];
    constexpr std::array<std::string_view, monitoring::commandMetricCount> suffixes{
        " calls_per_second", " mean_us", " busy_us_per_second"};
    for (const auto &[command, column] : history.commandColumns()) {
        for (std::size_t i = 0; i < suffixes.size(); ++i)
            names[column + i] = command + std::string(suffixes[i]);
    }
    return names;
}

} // namespace

std::string csvCell(std::string text)
{
    constexpr std::string_view startsFormula = "=+-@\t\r";
    if (!text.empty() && startsFormula.find(text.front()) != std::string_view::npos)
        text.insert(text.begin(), '\'');
    if (text.find_first_of(",\"\r\n;") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char byte : text) {
        if (byte == '"')
            quoted += '"';
        quoted += byte;
    }
    return quoted + '"';
}

std::string csv(const History &history, metrics::TimeWindow window)
{
    const auto &series = history.series();
    std::string out = "time";
    for (auto &name : columnNames(history))
        out += ',' + csvCell(std::move(name));
    out += endOfLine;

    const auto last = series.lowerBound(window.to + 1);
    for (auto row = series.lowerBound(window.from); row < last; ++row) {
        appendTime(out, series.timeAt(row));
        for (std::size_t column = 0; column < series.columns(); ++column) {
            out += ',';
            appendNumber(out, series.valueAt(row, column));
        }
        out += endOfLine;
    }
    return out;
}

} // namespace larder::overview
