// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"

#include "engine/base/escape.h"

#include <unistd.h>

namespace larder {

namespace {

std::string_view label(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "log";
}

} // namespace

void StderrLog::write(LogLevel level, std::string_view domain, std::string_view text)
{
    if (level < m_least)
        return;
    std::string line;
    line.append(label(level)).append(" ").append(domain).append(": ");
    line.append(escaped(text)).append("\n");
    // A log line that cannot be written has nowhere else to go.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

} // namespace larder
