// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/tilecontent.h"

#include "engine/host/servercontext.h"
#include "ui/format/bytes.h"
#include "ui/format/duration.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/servers/serverlabel.h"
#include "ui/servers/serverwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace larder::servers {

namespace {

constexpr metrics::TimeMs longestWindow = 15 * 60 * 1'000;
constexpr metrics::TimeMs shortestWindow = 30 * 1'000;
constexpr metrics::TimeMs longestStep = 5'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::servers::Tile)
};

QString memoryText(const monitoring::Sample &sample)
{
    if (!sample.memoryUsed)
        return format::unknown();
    const auto used = static_cast<double>(*sample.memoryUsed);
    if (!sample.memoryMax)
        return format::text(format::bytes(used));
    const auto most = static_cast<double>(*sample.memoryMax);
    return Words::tr("%1 of %2")
        .arg(format::bytesLike(used, most).value, format::text(format::bytes(most)));
}

std::optional<double> memoryShare(const monitoring::Sample &sample)
{
    if (!sample.memoryUsed || sample.memoryMax.value_or(0) == 0)
        return std::nullopt;
    return static_cast<double>(*sample.memoryUsed) / static_cast<double>(*sample.memoryMax);
}

void addFigures(TileContent &tile, const monitoring::Sample &sample)
{
    const double p99 = std::chrono::duration<double>(sample.roundTripP99).count();
    tile.hitRatio = format::percent(sample.hitRatio).value;
    tile.memory = memoryText(sample);
    tile.memoryShare = memoryShare(sample);
    tile.commands = format::text(format::rate(sample.commandsPerSecond));
    tile.roundTrip = Words::tr("p99 %1").arg(format::text(format::latency(p99)));
    tile.clients = sample.clientsConnected
        ? Words::tr("%n client(s)", nullptr, static_cast<int>(*sample.clientsConnected))
        : format::unknown();
}

} // namespace

TileContent tileContentOf(const host::ServerContext &server)
{
    const auto &profile = server.profile();
    TileContent tile;
    tile.status = statusOf(server);
    tile.name = nameOf(profile);
    tile.label = labelText(profile.label);
    tile.labelColour = labelColour(profile);
    tile.isStale = server.state().phase != host::LinkPhase::Connected;
    tile.hitRatio = tile.memory = tile.commands = format::unknown();
    if (server.sample())
        addFigures(tile, *server.sample());
    return tile;
}

kit::Spark hitRatioOf(const host::ServerContext &server, int pixels)
{
    const auto &series = server.history().series();
    if (series.size() == 0)
        return {};
    const auto newest = series.timeAt(series.size() - 1);
    const auto length = std::clamp(newest - series.timeAt(0), shortestWindow, longestWindow);
    const metrics::TimeMs every = server.profile().sampleEvery.count();
    return kit::sparkOf(series, monitoring::History::column(monitoring::Metric::HitRatio),
                        {newest - length, newest}, pixels, std::max(longestStep, 3 * every));
}

} // namespace larder::servers
