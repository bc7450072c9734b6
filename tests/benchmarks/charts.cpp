// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/charts.h"

#include "engine/metrics/timeseries.h"
#include "ui/kit/chartview.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <array>
#include <chrono>
#include <cmath>
#include <random>
#include <vector>

#include "tests/benchmarks/windowsystem.h"

namespace larder::bench {

namespace {

using metrics::TimeMs;
using Shape = kit::ChartSeries::Shape;

constexpr std::size_t chartsOnBoard = 8;
constexpr std::size_t seriesPerChart = 2;
constexpr TimeMs second = 1'000;
constexpr TimeMs day = 24 * 3'600 * second;
constexpr TimeMs firstAt = 1'700'000'000'000;
constexpr QSize boardSize(1'600, 700);
constexpr int framesPerRun = 20;

/// What servers do: a slow wave, noise on every sample, and now and then a spike.
class Load final
{
public:
    std::array<float, chartsOnBoard * seriesPerChart> at(TimeMs time)
    {
        std::array<float, chartsOnBoard * seriesPerChart> values{};
        const double wave = std::sin(static_cast<double>(time % day) / 5e6);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double level = 100 + 20 * static_cast<double>(i % seriesPerChart) + 10 * wave;
            const double spike = m_random() % 2'000 == 0 ? 80 : 0;
            values[i] = static_cast<float>(level + m_noise(m_random) + spike);
        }
        return values;
    }

private:
    std::mt19937 m_random{7};
    std::normal_distribution<double> m_noise{0, 4};
};

void paintNow(const QGraphicsView &view)
{
    view.viewport()->repaint();
}

/// Seconds for a frame of `board`, one sample later each time.
template<typename Board>
double perFrame(Board &board, int frames)
{
    const auto began = std::chrono::steady_clock::now();
    for (int i = 0; i < frames; ++i)
        board.advance();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    return took.count() / frames;
}

/// As the Overview does it.
class OurBoard final
{
public:
    OurBoard(Shape shape, TimeMs span)
        : m_data(chartsOnBoard * seriesPerChart, static_cast<std::size_t>(span / second))
    {
        for (m_now = firstAt; m_now < firstAt + span; m_now += second)
            m_data.append(m_now, m_load.at(m_now));
        auto *grid = new QGridLayout(&m_window);
        for (std::size_t i = 0; i < chartsOnBoard; ++i) {
            kit::ChartContent content;
            content.title = QStringLiteral("chart");
            for (std::size_t k = 0; k < seriesPerChart; ++k)
                content.series.push_back({QStringLiteral("series"), i * seriesPerChart + k,
                                          k == 0 ? theme::Meaning::Hits : theme::Meaning::Misses,
                                          shape});
            m_views[i] = new kit::ChartView(m_group, std::move(content));
            grid->addWidget(m_views[i], static_cast<int>(i / 4), static_cast<int>(i % 4));
        }
        m_window.resize(boardSize);
        m_window.show();
        m_group.setSource({.series = &m_data, .longestSpan = span});
        m_group.setSpan(span);
        advance();
    }

    void advance()
    {
        m_data.append(m_now, m_load.at(m_now));
        m_group.advance(m_now, kit::ChartGroup::Freshness::Live);
        m_now += second;
        for (const auto *view : m_views)
            paintNow(*view);
    }

private:
    Load m_load;
    metrics::TimeSeries m_data;
    TimeMs m_now = firstAt;
    kit::ChartGroup m_group;
    QWidget m_window;
    std::array<kit::ChartView *, chartsOnBoard> m_views{};
};

/// As the examples of QtCharts do it: every point is in the series.
class PlainBoard final
{
public:
    explicit PlainBoard(TimeMs span)
        : m_span(span)
    {
        auto *grid = new QGridLayout(&m_window);
        for (std::size_t i = 0; i < chartsOnBoard; ++i) {
            auto &chart = m_charts[i];
            chart.view = new QChartView;
            chart.time = new QDateTimeAxis(chart.view);
            auto *values = new QValueAxis(chart.view);
            values->setRange(0, 250);
            chart.view->chart()->addAxis(chart.time, Qt::AlignBottom);
            chart.view->chart()->addAxis(values, Qt::AlignLeft);
            chart.view->chart()->legend()->hide();
            for (auto *&series : chart.series) {
                series = new QLineSeries;
                chart.view->chart()->addSeries(series);
                series->attachAxis(chart.time);
                series->attachAxis(values);
            }
            grid->addWidget(chart.view, static_cast<int>(i / 4), static_cast<int>(i % 4));
        }
        std::array<QList<QPointF>, chartsOnBoard * seriesPerChart> points;
        for (m_now = firstAt; m_now < firstAt + span; m_now += second) {
            const auto values = m_load.at(m_now);
            for (std::size_t i = 0; i < values.size(); ++i)
                points[i].append({static_cast<double>(m_now), static_cast<double>(values[i])});
        }
        for (std::size_t i = 0; i < points.size(); ++i)
            m_charts[i / seriesPerChart].series[i % seriesPerChart]->replace(points[i]);
        m_window.resize(boardSize);
        m_window.show();
        advance();
    }

    void advance()
    {
        const auto values = m_load.at(m_now);
        for (std::size_t i = 0; i < chartsOnBoard; ++i) {
            auto &chart = m_charts[i];
            for (std::size_t k = 0; k < seriesPerChart; ++k)
                chart.series[k]->append(static_cast<double>(m_now),
                                        static_cast<double>(values[i * seriesPerChart + k]));
            chart.time->setRange(QDateTime::fromMSecsSinceEpoch(m_now - m_span),
                                 QDateTime::fromMSecsSinceEpoch(m_now));
            paintNow(*chart.view);
        }
        m_now += second;
    }

private:
    struct Chart {
        QChartView *view = nullptr;
        QDateTimeAxis *time = nullptr;
        std::array<QLineSeries *, seriesPerChart> series{};
    };

    const TimeMs m_span;
    Load m_load;
    TimeMs m_now = firstAt;
    QWidget m_window;
    std::array<Chart, chartsOnBoard> m_charts;
};

} // namespace

Figure charts(const Options &options)
{
    const WindowSystem windows;
    const TimeMs span = day * options.scale;
    OurBoard lines(Shape::Line, span);
    PlainBoard plain(span);
    const auto plainFrame = [&] { return perFrame(plain, 1); };
    if (!options.json) {
        OurBoard fills(Shape::Area, span);
        print(compare(
            "charts with fills", Unit::Seconds, [&] { return perFrame(fills, framesPerRun); },
            plainFrame));
    }
    return compare(
        "charts", Unit::Seconds, [&] { return perFrame(lines, framesPerRun); }, plainFrame);
}

} // namespace larder::bench
