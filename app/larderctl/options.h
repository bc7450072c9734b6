// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/exitcode.h"
#include "engine/base/variables.h"
#include "engine/redis/client.h"

#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace larder::ctl {

enum class Subcommand : std::uint8_t { Status, Watch, Simulate };
enum class Output : std::uint8_t { Text, Json };
enum class Target : std::uint8_t {
    Server,
    Demo, ///< a private one, started for this
};

/// What `larderctl` was asked to do.
///
/// Thread: any (value).
struct Options {
    Subcommand subcommand = Subcommand::Status;
    Target target = Target::Server;
    redis::ClientOptions server;                       ///< of Target::Server
    Output output = Output::Text;                      ///< of status
    std::chrono::milliseconds interval{1'000};         ///< of watch, between two looks
    std::optional<int> count;                          ///< of watch, looks; nullopt: it goes on
    std::optional<std::chrono::milliseconds> duration; ///< of simulate; nullopt: it goes on
};

/// Why the program ends before it began.
struct Ending {
    std::string text;                    ///< for the terminal; each line is ended
    ExitCode exitCode = ExitCode::Usage; ///< Done: help or version, for standard output
};

/// Reads the command line, the program's name first, and the environment.
///
/// Errors: an Ending; its text never repeats a password.
std::variant<Options, Ending> readOptions(const QStringList &arguments,
                                          const Variables &environment);

} // namespace larder::ctl
