// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/exitcode.h"

#include "ui/format/text.h"

#include <cstdio>
#include <variant>

namespace larder::ctl {

format::ErrorContext contextOf(const redis::Endpoint &server)
{
    const auto address = format::fromServer(redis::display(server));
    const auto *tcp = std::get_if<redis::TcpAddress>(&server);
    return {.server = address,
            .address = address,
            .host = tcp ? format::fromServer(tcp->host) : QString()};
}

ExitCode exitCodeOf(const Error &error)
{
    const bool isRefused = error.code == ErrorCode::AuthRequired
        || error.code == ErrorCode::AuthFailed || error.code == ErrorCode::NoPermission;
    return isRefused ? ExitCode::NotAllowed : ExitCode::CannotConnect;
}

std::string explained(const Error &error, const redis::Endpoint &server)
{
    const auto sentence = format::sentence(error, contextOf(server));
    std::string text = "larderctl: " + sentence.headline.toStdString() + "\n";
    for (const auto &line : {sentence.explanation, sentence.smallPrint}) {
        if (!line.isEmpty())
            text += "  " + line.toStdString() + "\n";
    }
    return text;
}

ExitCode fail(const Error &error, const redis::Endpoint &server)
{
    std::fputs(explained(error, server).c_str(), stderr);
    return exitCodeOf(error);
}

} // namespace larder::ctl
