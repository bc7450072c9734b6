// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace larder {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// Where the engine's log lines go. Handed in by the program; the engine keeps no global one.
/// Lines never hold a secret, a key or a value.
///
/// Thread: any (locked): implementations lock themselves.
class LogSink
{
public:
    LogSink() = default;
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;
    virtual ~LogSink() = default;

    /// `domain` is the folder that speaks: "redis", "monitoring".
    virtual void write(LogLevel level, std::string_view domain, std::string_view text) = 0;
};

/// Drops every line; for callers that do not care.
class NullLog final : public LogSink
{
public:
    void write(LogLevel, std::string_view, std::string_view) override {}
};

/// One line each on standard error: "warning redis: ...". Control characters are escaped.
///
/// Cost: one write() a line.
class StderrLog final : public LogSink
{
public:
    explicit StderrLog(LogLevel least)
        : m_least(least)
    {
    }
    void write(LogLevel level, std::string_view domain, std::string_view text) override;

private:
    const LogLevel m_least;
};

} // namespace larder
