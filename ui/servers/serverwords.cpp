// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverwords.h"

#include "ui/format/text.h"

namespace larder::servers {

QString nameOf(const profiles::Profile &profile)
{
    return format::fromServer(profile.name);
}

QString addressOf(const profiles::Profile &profile)
{
    return format::fromServer(redis::display(profile.options.connect.endpoint));
}

format::ErrorContext contextOf(const profiles::Profile &profile)
{
    const auto &connect = profile.options.connect;
    format::ErrorContext context;
    context.server = nameOf(profile);
    context.address = addressOf(profile);
    if (const auto *tcp = std::get_if<redis::TcpAddress>(&connect.endpoint))
        context.host = format::fromServer(tcp->host);
    context.user = format::fromServer(connect.user);
    return context;
}

} // namespace larder::servers
