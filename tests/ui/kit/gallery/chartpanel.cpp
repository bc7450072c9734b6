// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartcard.h"
#include "ui/kit/chartgroup.h"
#include "ui/kit/kpicard.h"

#include <algorithm>
#include <memory>

#include "tests/ui/kit/chartdata.h"
#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using kit::ChartGroup;
using kit::ChartMarker;
using kit::ChartSeries;
using kit::KpiCard;
using kit::KpiReading;
using kit::Status;
using test::noon;

namespace {

constexpr QSize kpiSize(240, 112);
constexpr metrics::TimeMs second = 1'000;

/// Owns what the charts of the sheet read, and lives as long as it.
struct Story : QObject {
    using QObject::QObject;
    metrics::TimeSeries memory = test::seriesOf(900, [](std::size_t row) {
        return std::vector{1.90f + 0.1f * static_cast<float>(row % 130) / 130};
    });
    metrics::TimeSeries ratio{1, 900};
    ChartGroup group;
};

// A ratio that falls when a tag is invalidated, recovers, and is not sampled for a while.
void tell(Story &story)
{
    for (int row = 0; row < 900; ++row) {
        if (row > 560 && row < 640)
            continue;
        const float fall = row < 270 ? 0 : 14.0f * std::exp(static_cast<float>(270 - row) / 70);
        const std::vector value{91.0f + 0.4f * test::noise(static_cast<std::size_t>(row)) - fall};
        story.ratio.append(noon + row * second, value);
    }
    ChartGroup &group = story.group;
    group.setSource({.series = &story.ratio});
    group.setSpan(900 * second);
    group.advance(noon + 900 * second, ChartGroup::Freshness::Live);
    group.setMarkers(
        {{noon + 270 * second, ChartMarker::Kind::Invalidation, QStringLiteral("invalidation")},
         {noon + 700 * second, ChartMarker::Kind::Deploy, QStringLiteral("deploy")}});
    group.select({noon + 40 * second, noon + 150 * second});
    group.setCrosshair(noon + 420 * second);
}

KpiCard *addKpi(QWidget *sheet, int column, int row)
{
    auto *card = new KpiCard(QStringLiteral("Memory"), theme::Meaning::Memory,
                             KpiCard::Size::Regular, sheet);
    putSized(card, {QPoint(833 + 249 * column, 53 + 120 * row), kpiSize});
    return card;
}

} // namespace

void addKpis(QWidget *sheet)
{
    addCard(sheet,
            QStringLiteral("KPI card: at rest, alerting, stale; loading, no sample, no right"),
            {820, 16, 764, 280});
    auto *story = new Story(sheet);
    const metrics::TimeWindow window{noon, noon + 899 * second};
    const KpiReading reading{
        {QStringLiteral("1.93"), QStringLiteral("GB")},
        QStringLiteral("48 % of 4.00 GB"),
        {kit::Trend::Direction::Up, QStringLiteral("1.2 %")},
        kit::sparkOf(story->memory, 0, window, kpiSize.width() - 2, 2 * second)};

    addKpi(sheet, 0, 0)->setReading(reading);
    KpiCard *alerting = addKpi(sheet, 1, 0);
    alerting->setReading(reading);
    alerting->setAlert(Status::Critical, QStringLiteral("above 95 % for 19 min"));
    KpiCard *stale = addKpi(sheet, 2, 0);
    stale->setReading(reading);
    stale->setStale(QStringLiteral("14:29:53"));
    addKpi(sheet, 0, 1)->findChild<kit::LoadingBars *>()->showNow();
    addKpi(sheet, 1, 1)->setWaiting(QStringLiteral("no sample yet, first in 1 s"));
    addKpi(sheet, 2, 1)->setNoRight(QStringLiteral("user may not run INFO"));
}

void addChart(QWidget *sheet)
{
    auto *story = new Story(sheet);
    tell(*story);
    auto *card = new kit::ChartCard(
        story->group,
        {.title = QStringLiteral("Chart anatomy"),
         .quantity = kit::Quantity::Percent,
         .axis = {.base = kit::AxisRule::Base::Near, .leastSpan = 30, .ceiling = 100},
         .series = {{.name = QStringLiteral("server"),
                     .meaning = theme::Meaning::Hits,
                     .shape = ChartSeries::Shape::Area}}},
        sheet);
    card->chart()->setLimits({{85, QStringLiteral("limit 85")}});
    card->chart()->setMarkerLabels(kit::MarkerLabels::Shown);
    putSized(card, {820, 496, 764, 228});
}

} // namespace larder::gallery
