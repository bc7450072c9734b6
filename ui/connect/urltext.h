// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace larder::connect {

/// A URL as it was typed or pasted, parted from the password in it.
struct UrlText {
    QString shown;                   ///< without the password, else as typed
    std::optional<QString> password; ///< decoded; nullopt: the URL held none
};

/// Works on half a URL too, so that a password never stays readable while the rest is typed.
UrlText partPassword(const QString &typed);

} // namespace larder::connect
