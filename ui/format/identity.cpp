// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/identity.h"

#include "ui/format/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace larder::format {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::format::Identity)
};

QString name(redis::Flavour flavour)
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
        break;
    }
    return {};
}

} // namespace

QString product(const redis::Identity &identity)
{
    const auto flavour = name(identity.flavour);
    const auto version = fromServer(identity.version);
    if (version.isEmpty())
        return flavour;
    return flavour.isEmpty() ? Words::tr("Version %1").arg(version)
                             : QString(flavour % u' ' % version);
}

QString role(const redis::Identity &identity)
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
        const auto primary = fromServer(identity.primaryAddress);
        words += primary.isEmpty() ? Words::tr("replica") : Words::tr("replica of %1").arg(primary);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace larder::format
