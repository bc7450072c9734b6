// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverlabel.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace larder::servers {

QString labelText(profiles::Label label)
{
    switch (label) {
    case profiles::Label::None:
        return {};
    case profiles::Label::Development:
        return QCoreApplication::translate("ServerLabel", "Development");
    case profiles::Label::Staging:
        return QCoreApplication::translate("ServerLabel", "Staging");
    case profiles::Label::Production:
        return QCoreApplication::translate("ServerLabel", "Production");
    }
    return {};
}

QColor labelColour(const profiles::Profile &profile)
{
    if (const QColor chosen(QString::fromStdString(profile.colour)); chosen.isValid())
        return chosen;

    switch (profile.label) {
    case profiles::Label::None:
        return theme::colour(theme::Role::Text2);
    case profiles::Label::Development:
        return theme::colour(theme::Role::Development);
    case profiles::Label::Staging:
        return theme::colour(theme::Role::Staging);
    case profiles::Label::Production:
        return theme::colour(theme::Role::Production);
    }
    return {};
}

} // namespace larder::servers
