// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/boardlayout.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace larder::overview {

namespace {

constexpr int gap = theme::measure::gap;
constexpr int kpiHeight = 128;
constexpr int lowerKpiHeight = 112; // rows without the hero
constexpr int leastRow = 200;
constexpr int mostRowWhenHuge = 280;
constexpr int hugeFrom = 2'200;
constexpr int middleFrom = 900;

/// `count` equal columns over `width`, at whole pixels, the gaps exact.
class Columns
{
public:
    Columns(int width, int count)
        : m_stride(static_cast<double>(width + gap) / count)
    {
    }

    QRect cell(int first, int span, int top, int height) const
    {
        const int left = edge(first);
        return {left, top, edge(first + span) - gap - left, height};
    }

private:
    int edge(int column) const { return static_cast<int>(std::lround(column * m_stride)); }

    double m_stride;
};

/// One row of cards below the KPIs: how many, of what kind.
struct Row {
    int charts = 0;
    int tables = 0;
};

std::vector<Row> rowsOf(int width, BoardLayout::Counts counts)
{
    std::vector<Row> rows;
    const bool isHuge = width >= hugeFrom;
    const bool isWide = width >= wideFrom;
    const int perRow = isHuge ? 4 : isWide ? 3 : width >= middleFrom ? 2 : 1;
    int left = counts.charts;
    while (left > 0) {
        const int charts = std::min(perRow, left);
        rows.push_back({charts, 0});
        left -= charts;
    }
    const bool hasRoom = isWide && !isHuge && !rows.empty() && rows.back().charts < perRow;
    if (hasRoom) {
        rows.back().tables = counts.tables;
        return rows;
    }
    const int tablesPerRow = width >= middleFrom ? 2 : 1;
    for (int tables = counts.tables; tables > 0; tables -= tablesPerRow)
        rows.push_back({0, std::min(tablesPerRow, tables)});
    return rows;
}

int placeKpis(int width, int count, std::vector<QRect> &kpis)
{
    const int places = count + 1; // the hero has two
    const int perRow = width >= wideFrom ? places : (places + 1) / 2;
    const Columns columns(width, perRow);
    int place = 0;
    int top = 0;
    for (int i = 0; i < count; ++i) {
        const int span = i == 0 ? 2 : 1;
        if (place + span > perRow) {
            top += kpiHeight + gap;
            place = 0;
        }
        kpis.push_back(columns.cell(place, span, top, top == 0 ? kpiHeight : lowerKpiHeight));
        place += span;
    }
    return kpis.empty() ? 0 : kpis.back().bottom() + 1;
}

} // namespace

BoardLayout BoardLayout::of(QSize room, Counts counts)
{
    BoardLayout layout;
    const int kpisEnd = placeKpis(room.width(), counts.kpis, layout.kpis);
    const auto rows = rowsOf(room.width(), counts);
    const int rowCount = static_cast<int>(rows.size());
    const int spare = room.height() - kpisEnd - gap * rowCount;
    const double wanted = rowCount > 0 ? static_cast<double>(spare) / rowCount : 0;
    const double most =
        room.width() >= hugeFrom ? mostRowWhenHuge : std::max<double>(wanted, leastRow);
    const double height = std::clamp<double>(wanted, leastRow, most);

    for (int i = 0; i < rowCount; ++i) {
        const int top = kpisEnd + gap + static_cast<int>(std::lround(i * (height + gap)));
        const int end = kpisEnd + static_cast<int>(std::lround((i + 1) * (height + gap)));
        const auto &row = rows[static_cast<std::size_t>(i)];
        const Columns columns(room.width(), row.charts + row.tables);
        for (int place = 0; place < row.charts + row.tables; ++place) {
            auto &kind = place < row.charts ? layout.charts : layout.tables;
            kind.push_back(columns.cell(place, 1, top, end - top));
        }
        layout.height = end;
    }
    layout.height = std::max(layout.height, kpisEnd);
    return layout;
}

} // namespace larder::overview
