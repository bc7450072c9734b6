// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/connection.h"
#include "engine/redis/connectoptions.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace larder::connect {

/// One thing that may cure a connection that failed, offered as a button beside the reason.
///
/// Thread: gui (value).
struct Remedy {
    enum class Kind : std::uint8_t {
        EditField,     ///< go to the field `value` and let the person change it
        UseServerName, ///< `value` is the name to ask for and to check
        TurnTlsOn,
        TurnTlsOff,
        ShowCertificate, ///< of the report
    };

    Kind kind = Kind::EditField;
    QString text;  ///< of the button, a verb with its object
    QString value; ///< a field's name as in the profile file, or the server name
};

/// The likeliest cure first; empty where nothing in the form would help.
std::vector<Remedy> remediesFor(const redis::PhaseReport &failed,
                                const redis::ConnectOptions &options);

} // namespace larder::connect
