// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/errortext.h"
#include "ui/kit/statusmark.h"
#include "ui/overview/glance.h"
#include "ui/overview/restartlog.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace larder::overview {

/// What a banner says: one fact, one sentence.
struct BannerText {
    kit::Status status = kit::Status::Note;
    QString fact;
    QString sentence;

    bool operator==(const BannerText &) const = default;
};

QString serverName(const profiles::Profile &profile); ///< escaped

/// How things stand with the link, when a person must know; nullopt: all is well.
std::optional<BannerText> linkText(const Glance &glance);

/// "Reconnecting, attempt 9, next in 3 s"; empty when nothing is under way.
QString linkActivity(const Glance &glance);

/// What kind of server this is, when its figures must be read with that in mind: a replica, a node
/// of a Cluster, a Sentinel.
std::optional<BannerText> roleText(const Glance &glance);

BannerText restartText(const Restart &restart, const Glance &glance);

} // namespace larder::overview
