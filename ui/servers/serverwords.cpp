// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverwords.h"

#include "ui/format/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace larder::servers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::servers::Words)
};

QString flavourName(redis::Flavour flavour)
{
    switch (flavour) {
    case redis::Flavour::Redis:
        return QStringLiteral("Redis");
    case redis::Flavour::Valkey:
        return QStringLiteral("Valkey");
    case redis::Flavour::KeyDb:
        return QStringLiteral("KeyDB");
    case redis::Flavour::Dragonfly:
        return QStringLiteral("Dragonfly");
    case redis::Flavour::Other:
        return {};
    }
    return {};
}

} // namespace

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

QString productOf(const redis::Identity &identity)
{
    const auto name = flavourName(identity.flavour);
    const auto version = format::fromServer(identity.version);
    if (version.isEmpty())
        return name;
    return name.isEmpty() ? Words::tr("Version %1").arg(version) : QString(name % u' ' % version);
}

QString roleOf(const redis::Identity &identity)
{
    if (identity.mode == redis::Mode::Sentinel || identity.role == redis::Role::Sentinel)
        return Words::tr("Sentinel");

    QStringList words;
    if (identity.mode == redis::Mode::Cluster)
        words += Words::tr("Cluster node");
    if (identity.role == redis::Role::Primary) {
        words += Words::tr("primary");
        if (identity.connectedReplicas > 0)
            words += Words::tr("%n replica(s)", nullptr, identity.connectedReplicas);
    }
    if (identity.role == redis::Role::Replica) {
        const auto primary = format::fromServer(identity.primaryAddress);
        words += primary.isEmpty() ? Words::tr("replica") : Words::tr("replica of %1").arg(primary);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace larder::servers
