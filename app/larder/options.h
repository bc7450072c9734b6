// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/variables.h"
#include "engine/redis/client.h"
#include "ui/theme/tokens.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace larder::app {

/// What `larder` was asked to do.
///
/// Thread: any (value).
struct Options {
    bool demo = false;
    std::vector<redis::ClientOptions> connect; ///< of --connect; else the environment's server

    QString screenshotDir;                   ///< empty: open the window
    QStringList pages;                       ///< page ids; empty: all of them
    std::optional<theme::Mode> mode;         ///< nullopt: as chosen; both in pictures
    QSize size{1'600, 1'000};                ///< of the pictures, px
    std::chrono::milliseconds settle{3'000}; ///< from the first samples to the pictures
};

/// Why the program ends before it began.
struct Ending {
    QString text;     ///< for the terminal, English as the options are
    int exitCode = 0; ///< 0: help or version, for standard output; 2: usage, for standard error
};

/// Reads the command line, the program's name first, and the environment.
///
/// Errors: an Ending; its text never repeats a password.
std::variant<Options, Ending> readOptions(const QStringList &arguments,
                                          const Variables &environment);

} // namespace larder::app
