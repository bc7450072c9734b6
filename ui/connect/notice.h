// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QString>

#include <cstdint>
#include <string>

namespace larder::connect {

/// Something a person should know about the saved servers; shown as a banner or a toast. Plain
/// text.
///
/// Thread: gui (value).
struct Notice {
    enum class Severity : std::uint8_t { Note, Warning };

    Severity severity = Severity::Note;
    QString text;
};

/// The last good copy was read instead; `damagedCopy` is where the damaged file was put.
Notice profilesRestored(const std::string &damagedCopy);
Notice profilesNotRead(const Error &error);
Notice profilesNotWritten(const Error &error);
/// The password of server `name` lasts until Larder closes.
Notice keychainFailed(const QString &name);

} // namespace larder::connect
