// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/servertext.h"

#include "ui/format/duration.h"
#include "ui/format/text.h"

#include <QCoreApplication>

namespace larder::ctl {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Server)
};

QString productOf(redis::Flavour flavour)
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
    return Words::tr("Server");
}

QString modeOf(redis::Mode mode)
{
    switch (mode) {
    case redis::Mode::Standalone:
        return Words::tr("standalone");
    case redis::Mode::Cluster:
        return Words::tr("cluster");
    case redis::Mode::Sentinel:
        return Words::tr("sentinel");
    }
    return {};
}

/// Empty: not told, or said by the mode already.
QString roleOf(redis::Role role)
{
    switch (role) {
    case redis::Role::Primary:
        return Words::tr("primary");
    case redis::Role::Replica:
        return Words::tr("replica");
    case redis::Role::Sentinel:
    case redis::Role::Unknown:
        break;
    }
    return {};
}

} // namespace

QStringList serverWords(const monitoring::Sample &sample)
{
    const auto &identity = sample.identity;
    QString product = productOf(identity.flavour);
    if (!identity.version.empty())
        product += u' ' + format::fromServer(identity.version);
    QStringList words{product, modeOf(identity.mode), roleOf(identity.role)};
    if (sample.uptime)
        words += Words::tr("up %1").arg(format::duration(*sample.uptime));
    if (sample.persistence.isLoading)
        words += Words::tr("loading its dataset");
    words.removeAll(QString());
    return words;
}

} // namespace larder::ctl
