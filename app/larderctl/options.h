// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/exitcode.h"
#include "engine/redis/client.h"

#include <QStringList>

#include <cstdint>
#include <string>
#include <variant>

class QProcessEnvironment;

namespace larder::ctl {

enum class Subcommand : std::uint8_t { Status };
enum class Output : std::uint8_t { Text, Json };

/// What `larderctl` was asked to do.
///
/// Thread: any (value).
struct Options {
    Subcommand subcommand = Subcommand::Status;
    redis::ClientOptions server;
    Output output = Output::Text;
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
                                          const QProcessEnvironment &environment);

} // namespace larder::ctl
