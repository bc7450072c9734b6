// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace larder::overview {

namespace {

using kit::AxisRule;
using kit::ChartContent;
using kit::ChartSeries;
using kit::Quantity;
using monitoring::History;
using monitoring::Metric;
using theme::Meaning;
using Base = AxisRule::Base;
using Shape = ChartSeries::Shape;

constexpr std::size_t mostLayers = 4;
constexpr double nearlyTheBest = 0.9; // of the calls the best choice would cover

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewCharts)
};

ChartSeries series(const QString &name, Metric metric, Meaning meaning, Shape shape = Shape::Line)
{
    return {name, History::column(metric), meaning, shape};
}

ChartSeries otherCommands()
{
    return series(Words::tr("other"), Metric::Commands, Meaning::Part5, Shape::Rest);
}

} // namespace

ChartContent chartContent(ChartId id)
{
    switch (id) {
    case ChartId::HitRatio:
        return {Words::tr("Hit ratio"),
                Quantity::Percent,
                {.base = Base::Near, .leastSpan = 10, .ceiling = 100},
                {series(Words::tr("server"), Metric::HitRatio, Meaning::Hits, Shape::Area)}};
    case ChartId::HitsAndMisses:
        return {Words::tr("Hits and misses"),
                Quantity::Rate,
                {.leastSpan = 3},
                {series(Words::tr("hits"), Metric::Hits, Meaning::Hits, Shape::Area),
                 series(Words::tr("misses"), Metric::Misses, Meaning::Misses, Shape::Area)}};
    case ChartId::RoundTrip:
        return {Words::tr("Round trip"),
                Quantity::Milliseconds,
                {},
                {series(Words::tr("p99"), Metric::RoundTripP99, Meaning::P99),
                 series(Words::tr("p95"), Metric::RoundTripP95, Meaning::P95),
                 series(Words::tr("p50"), Metric::RoundTripP50, Meaning::P50)}};
    case ChartId::Memory:
        return {Words::tr("Memory"),
                Quantity::ByteSize,
                {.base = Base::NearLimit},
                {series(Words::tr("used"), Metric::MemoryUsed, Meaning::Memory, Shape::Area),
                 series(Words::tr("resident"), Metric::MemoryRss, Meaning::Other),
                 series(Words::tr("limit"), Metric::MemoryMax, Meaning::Other, Shape::Reference)}};
    case ChartId::ExpiredAndEvicted:
        return {Words::tr("Expired and evicted"),
                Quantity::Keys,
                {.leastSpan = 3},
                {series(Words::tr("expired"), Metric::Expired, Meaning::Expired),
                 series(Words::tr("evicted"), Metric::Evicted, Meaning::Evicted, Shape::Area)}};
    case ChartId::Commands:
        return {Words::tr("Commands"), Quantity::Rate, {.leastSpan = 3}, {otherCommands()}};
    case ChartId::Network:
        return {Words::tr("Network"),
                Quantity::ByteRate,
                {},
                {series(Words::tr("out"), Metric::NetworkOut, Meaning::Commands, Shape::Area),
                 series(Words::tr("in"), Metric::NetworkIn, Meaning::NetworkIn)}};
    case ChartId::Clients:
        return {Words::tr("Clients"),
                Quantity::Count,
                {.leastSpan = 3, .leastStep = 1},
                {series(Words::tr("connected"), Metric::ClientsConnected, Meaning::Clients,
                        Shape::Area),
                 series(Words::tr("blocked"), Metric::ClientsBlocked, Meaning::Other)}};
    case ChartId::Keys:
        return {Words::tr("Keys"),
                Quantity::Count,
                {.leastSpan = 3, .leastStep = 1},
                {series(Words::tr("keys"), Metric::Keys, Meaning::Other, Shape::Area),
                 series(Words::tr("expiring"), Metric::ExpiringKeys, Meaning::Memory)}};
    }
    return {};
}

bool BusiestCommands::choose(const std::vector<CommandLoad> &loads)
{
    auto byCalls = loads;
    std::sort(byCalls.begin(), byCalls.end(), [](const CommandLoad &a, const CommandLoad &b) {
        return a.callsPerSecond > b.callsPerSecond;
    });
    if (byCalls.size() > mostLayers)
        byCalls.resize(mostLayers);

    double covered = 0;
    double best = 0;
    std::vector<std::string> names;
    for (const auto &load : byCalls) {
        best += load.callsPerSecond;
        names.push_back(load.name);
    }
    for (const auto &load : loads) {
        const bool isChosen = std::find(m_names.begin(), m_names.end(), load.name) != m_names.end();
        covered += isChosen ? load.callsPerSecond : 0;
    }
    const bool isGoodEnough = names.size() <= m_names.size() && covered >= best * nearlyTheBest;
    if (isGoodEnough)
        return false;
    m_names = std::move(names);
    return true;
}

std::vector<ChartSeries> BusiestCommands::series(const History &history) const
{
    constexpr std::array parts{Meaning::Part1, Meaning::Part2, Meaning::Part3, Meaning::Part4};
    std::vector<ChartSeries> layers;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const auto column = history.commandColumn(m_names[i]);
        if (column != History::npos)
            layers.push_back({commandTitle(m_names[i]), column, parts[i], Shape::Stacked});
    }
    layers.push_back(otherCommands());
    return layers;
}

} // namespace larder::overview
