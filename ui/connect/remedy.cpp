// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/remedy.h"

#include "engine/base/escape.h"

#include <QCoreApplication>

#include <algorithm>

namespace larder::connect {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::connect::Remedy)
};

Remedy edit(const QString &text, const char *field)
{
    return {.kind = Remedy::Kind::EditField, .text = text, .value = QLatin1String(field)};
}

Remedy showCertificate()
{
    return {.kind = Remedy::Kind::ShowCertificate, .text = Words::tr("Show the certificate")};
}

Remedy turnTlsOn()
{
    return {.kind = Remedy::Kind::TurnTlsOn, .text = Words::tr("Turn TLS on")};
}

Remedy turnTlsOff()
{
    return {.kind = Remedy::Kind::TurnTlsOff, .text = Words::tr("Turn TLS off")};
}

Remedy editAddress(const redis::ConnectOptions &options)
{
    if (std::holds_alternative<redis::UnixSocket>(options.endpoint))
        return edit(Words::tr("Edit the path"), "socket");
    return edit(Words::tr("Edit host and port"), "host");
}

/// A wildcard or an address cannot be asked for by name; the first name that can is taken.
std::vector<Remedy> wrongHost(const redis::PhaseReport &failed)
{
    std::vector<std::string> names;
    if (failed.certificate)
        names = failed.certificate->names;
    else
        names.push_back(failed.error->detail);

    const auto usable = std::find_if(names.begin(), names.end(), [](const std::string &name) {
        return !name.empty() && name.find('*') == std::string::npos && escaped(name) == name;
    });
    if (usable == names.end())
        return {edit(Words::tr("Edit the server name"), "serverName")};

    const auto name = QString::fromStdString(*usable);
    return {{.kind = Remedy::Kind::UseServerName,
             .text = Words::tr("Use %1 as server name").arg(name),
             .value = name}};
}

std::vector<Remedy> cures(const redis::PhaseReport &failed, const redis::ConnectOptions &options)
{
    const bool isClear =
        !options.tls && std::holds_alternative<redis::TcpAddress>(options.endpoint);
    switch (failed.error->code) {
    case ErrorCode::HostNotFound:
        return {edit(Words::tr("Edit the host"), "host")};
    case ErrorCode::ConnectTimeout:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::Unreachable:
    case ErrorCode::SpeaksHttp:
    case ErrorCode::SpeaksSsh:
    case ErrorCode::MalformedReply:
        return {editAddress(options)};
    case ErrorCode::SocketMissing:
    case ErrorCode::SocketDenied:
        return {edit(Words::tr("Edit the path"), "socket")};
    case ErrorCode::TlsTimeout:
    case ErrorCode::TlsNotSpoken:
        return {turnTlsOff(), editAddress(options)};
    case ErrorCode::SpeaksTls:
        return {turnTlsOn()};
    // A TLS port that is spoken to in clear says nothing or hangs up.
    case ErrorCode::Disconnected:
    case ErrorCode::ConnectionReset:
    case ErrorCode::NotResponding:
        return isClear ? std::vector<Remedy>{turnTlsOn(), editAddress(options)}
                       : std::vector<Remedy>{};
    case ErrorCode::TlsUnknownIssuer:
    case ErrorCode::TlsSelfSigned:
        return {edit(Words::tr("Choose the CA file"), "caFile")};
    case ErrorCode::TlsWrongHost:
        return wrongHost(failed);
    case ErrorCode::TlsClientRequired:
    case ErrorCode::TlsClientUnusable:
        return {edit(Words::tr("Choose the certificate"), "certificateFile")};
    case ErrorCode::AuthRequired:
    case ErrorCode::AuthFailed:
        return {edit(Words::tr("Edit the password"), "password"),
                edit(Words::tr("Edit the user"), "user")};
    case ErrorCode::ServerError:
    case ErrorCode::InvalidArgument:
        return failed.phase == redis::ConnectPhase::SignIn && options.database > 0
            ? std::vector<Remedy>{edit(Words::tr("Edit the database"), "database")}
            : std::vector<Remedy>{};
    default:
        return {};
    }
}

} // namespace

std::vector<Remedy> remediesFor(const redis::PhaseReport &failed,
                                const redis::ConnectOptions &options)
{
    if (!failed.error)
        return {};
    auto list = cures(failed, options);
    if (failed.certificate)
        list.push_back(showCertificate());
    return list;
}

} // namespace larder::connect
