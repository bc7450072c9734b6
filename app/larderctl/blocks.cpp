// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/blocks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace larder::ctl {

namespace {

constexpr std::array eighths{u' ', u'▁', u'▂', u'▃', u'▄', u'▅', u'▆', u'▇', u'█'};
constexpr int full = 8;

/// The samples that fall into one column.
class Mean
{
public:
    void add(float value)
    {
        m_hasGap = m_hasGap || std::isnan(value);
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    bool isEmpty() const { return m_count == 0 && !m_hasGap; }
    float value() const
    {
        return m_count == 0 ? metrics::noValue
                            : static_cast<float>(m_sum / static_cast<double>(m_count));
    }

private:
    double m_sum = 0;
    int m_count = 0;
    bool m_hasGap = false;
};

struct Scale {
    float foot;
    float top;

    int eighthsOf(float value, int rows) const
    {
        const float share = top > foot ? (value - foot) / (top - foot) : foot == 0 ? 0 : 0.5F;
        return std::clamp(static_cast<int>(std::lround(share * static_cast<float>(rows * full))), 1,
                          rows * full);
    }
};

Scale scaleOf(const std::vector<float> &values, Foot foot)
{
    Scale scale{metrics::noValue, metrics::noValue};
    for (const float value : values) {
        scale.foot = std::fmin(scale.foot, value); // which leaves out what is no number
        scale.top = std::fmax(scale.top, value);
    }
    if (foot == Foot::Zero)
        scale.foot = 0;
    return scale;
}

} // namespace

std::vector<float> chartColumns(const metrics::TimeSeries &series, std::size_t column,
                                const ChartTime &time, int count)
{
    std::vector<float> values(static_cast<std::size_t>(std::max(count, 0)), metrics::noValue);
    if (values.empty() || series.size() == 0)
        return values;

    const auto step = std::max<metrics::TimeMs>(
        {time.span.count() / std::max(count, 1), time.sampleEvery.count(), 1});
    const auto newest = series.timeAt(series.size() - 1) / step;
    const auto oldest = newest - count + 1;
    std::vector<Mean> means(values.size());
    for (const auto &piece :
         series.pieces(column, series.lowerBound(oldest * step), series.size())) {
        for (std::size_t i = 0; i < piece.times.size(); ++i)
            means[static_cast<std::size_t>(piece.times[i] / step - oldest)].add(piece.values[i]);
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        // A sample that came a little late leaves its column to the one before.
        const bool isLate = i > 0 && means[i].isEmpty() && !means[i - 1].isEmpty();
        values[i] = means[isLate ? i - 1 : i].value();
    }
    return values;
}

QStringList columnChart(const std::vector<float> &values, int rows, Foot foot)
{
    const auto scale = scaleOf(values, foot);
    QStringList lines;
    for (int row = rows - 1; row >= 0; --row) {
        QString line;
        for (const float value : values) {
            const int height = std::isnan(value) ? 0 : scale.eighthsOf(value, rows);
            line +=
                QChar(eighths[static_cast<std::size_t>(std::clamp(height - row * full, 0, full))]);
        }
        lines += line;
    }
    return lines;
}

QString bar(double share, int columns)
{
    const auto filled = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * columns));
    return QString(filled, u'█') + QString(std::max(columns - filled, 0), u'░');
}

} // namespace larder::ctl
