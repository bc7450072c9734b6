// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/watchview.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace larder::ctl {

/// How the server is, in words. What it says itself is escaped.
///
/// Thread: any.

enum class Mood : std::uint8_t { Well, Waiting, Trouble };
Mood moodOf(const host::LinkState &link);

/// "Connected", "Loading its dataset, 38 %", "Reconnecting, attempt 3, next in 2 s".
QString stateWords(const WatchView &view);

/// What happened and what it means, in sentences: the fault, since when the values are stale, a
/// restart, what this user may not do. Empty: there is nothing to say.
QStringList notices(const WatchView &view);

/// A line of facts under one label; the first facts are the most important.
struct Fact {
    QString label;
    QStringList words;
    bool isBad = false;
};
/// Replication, persistence, databases, CPU, what watching costs: the most important first.
std::vector<Fact> factsOf(const monitoring::Sample &sample);

} // namespace larder::ctl
