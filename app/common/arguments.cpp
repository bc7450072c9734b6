// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/arguments.h"

#include <algorithm>
#include <string_view>

namespace larder::app {

namespace {

/// Where the password of a URL lies: from the colon behind the scheme to the last @, since a
/// careless password may itself hold an @ or a slash.
bool scrub(char *argument)
{
    const std::string_view text(argument);
    const auto scheme = text.find("://");
    if (scheme == std::string_view::npos)
        return false;

    const auto at = text.rfind('@');
    const auto colon = text.find(':', scheme + 3);
    if (at == std::string_view::npos || colon == std::string_view::npos || colon + 1 >= at)
        return false;

    std::fill(argument + colon + 1, argument + at, '*');
    return true;
}

} // namespace

bool scrubPasswords(int argc, char **argv)
{
    bool hasScrubbed = false;
    for (int i = 1; i < argc; ++i)
        hasScrubbed = scrub(argv[i]) || hasScrubbed;
    return hasScrubbed;
}

} // namespace larder::app
