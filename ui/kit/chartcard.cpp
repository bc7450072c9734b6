// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartcard.h"

#include "ui/format/clocktime.h"
#include "ui/format/text.h"
#include "ui/kit/charttable.h"

#include <QVBoxLayout>

namespace larder::kit {

namespace {

constexpr QMargins aroundPlot(0, 4, 8, 4); // the plot's own insets do the rest

/// The point a reader would ask for: of a ratio the lowest, of anything else the highest.
std::optional<metrics::Point> extreme(const std::vector<metrics::Run> &runs, Quantity quantity)
{
    const bool wantsLowest = quantity == Quantity::Percent;
    std::optional<metrics::Point> found;
    for (const auto &run : runs) {
        for (const auto &point : run) {
            const bool isFurther =
                found && (wantsLowest ? point.value < found->value : point.value > found->value);
            if (!found || isFurther)
                found = point;
        }
    }
    return found;
}

} // namespace

ChartCard::ChartCard(ChartGroup &group, const ChartContent &content, QWidget *parent)
    : Card(content.title, parent)
    , m_group(group)
    , m_chart(new ChartView(group, content, this))
    , m_legend(new ChartLegend(this))
{
    body()->setContentsMargins(aroundPlot);
    body()->addWidget(m_chart);
    addTool(m_legend);
    m_legend->setSeries(content.series);
    dressLegend();
    showUnit();

    connect(m_legend, &ChartLegend::shownChanged, m_chart, &ChartView::setShown);
    connect(m_legend, &ChartLegend::emphasised, m_chart, &ChartView::emphasise);
    connect(m_chart, &ChartView::unitChanged, this, &ChartCard::showUnit);
    connect(m_chart, &ChartView::enlargeAsked, this, &ChartCard::enlargeAsked);
    connect(m_chart, &ChartView::tableAsked, this, &ChartCard::showTable);
    connect(&group, &ChartGroup::changed, this, &ChartCard::refresh);
    connect(&group, &ChartGroup::crosshairChanged, this, &ChartCard::refresh);
}

void ChartCard::setSeries(const std::vector<ChartSeries> &series)
{
    m_chart->setSeries(series);
    m_legend->setSeries(series);
    refresh();
}

void ChartCard::refresh()
{
    m_isOutdated = !isVisible() || visibleRegion().isEmpty();
    if (m_isOutdated)
        return;
    dressLegend();
    if (!m_chart->hasFocus()) // else it would be read out at every sample
        m_chart->setAccessibleName(sentence());
}

void ChartCard::showUnit()
{
    setUnit(m_chart->unit().name);
    dressLegend();
}

void ChartCard::dressLegend()
{
    const auto &series = m_chart->content().series;
    const auto row = m_group.readRow();
    QStringList values;
    std::vector<QColor> colours;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const float value =
            row ? legendValue(*m_group.source().series, series, i, *row) : metrics::noValue;
        values.append(legendText(static_cast<double>(value), m_chart->unit()));
        colours.push_back(seriesColour(series, i, m_group.isStale()));
    }
    m_legend->setColours(colours);
    m_legend->setStale(m_group.isStale());
    m_legend->setValues(values);
}

QString ChartCard::sentence() const
{
    const auto &content = m_chart->content();
    const auto row = m_group.readRow();
    const auto &runs = m_chart->traced().runs; // empty before there is anything to draw
    const auto point = runs.empty() ? std::nullopt : extreme(runs.front(), content.quantity);
    if (!row || !point)
        return format::filled(tr("{title}: no samples yet"),
                              {{QLatin1String("title"), content.title}});

    const auto text = [this](float value) {
        const QString number = legendText(static_cast<double>(value), m_chart->unit());
        const bool isComplete = number.endsWith(QLatin1Char('%'));
        return isComplete ? number : QString(number + u' ' + m_chart->unit().name).trimmed();
    };
    const float newest = legendValue(*m_group.source().series, content.series, 0, *row);
    const QString sentence = content.quantity == Quantity::Percent
        ? tr("{title}, {span}: {value}, lowest {extreme} at {time}")
        : tr("{title}, {span}: {name} {value}, highest {extreme} at {time}");
    return format::filled(sentence,
                          {{QLatin1String("title"), content.title},
                           {QLatin1String("span"), lengthText(m_group.window())},
                           {QLatin1String("name"), content.series.front().name},
                           {QLatin1String("value"), text(newest)},
                           {QLatin1String("extreme"), text(point->value)},
                           {QLatin1String("time"),
                            format::clockSecond(WallTime(std::chrono::milliseconds(point->at)))}});
}

void ChartCard::showTable()
{
    auto *table = new ChartTable(m_chart->content(), m_chart->unit(), m_group, window());
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->open();
}

void ChartCard::paintEvent(QPaintEvent *event)
{
    if (m_isOutdated)
        refresh();
    Card::paintEvent(event);
}

} // namespace larder::kit
