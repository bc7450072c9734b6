// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/dashboardlayout.h"

#include "ui/format/text.h"

#include <algorithm>

namespace larder::ctl {

namespace {

constexpr int narrowestOfThree = 76;
constexpr int narrowestOfTwo = 50;
constexpr int narrowestSideBySide = 110;
constexpr int mostChartRows = 12;
constexpr int fewestFacts = 2;
constexpr int fewestCommands = 3;
constexpr int mostCommands = 8; // before charts may grow

int columnsFor(int columns)
{
    return columns >= narrowestOfThree ? 3 : columns >= narrowestOfTwo ? 2 : 1;
}

/// The rows that cards and the gap under them take.
int rowsOfCards(const DashboardLayout &layout, int cards)
{
    const int lines = (cards + layout.cardColumns - 1) / layout.cardColumns;
    return lines * (layout.gap + layout.cardRows()) + layout.gap;
}

int bottomRows(const DashboardLayout &layout, int facts, int commands)
{
    const int table = 1 + commands;
    return layout.isSideBySide ? std::max(facts, table) : facts + table;
}

void shareOutBottom(DashboardLayout &layout, int rows, int facts)
{
    if (layout.isSideBySide) {
        layout.facts = std::clamp(rows, 0, facts);
        layout.commands = rows - 1;
        return;
    }
    const int fewest = std::min(fewestFacts, facts);
    layout.facts = std::clamp(rows - layout.gap - 1 - fewestCommands - 2, fewest, facts);
    layout.facts = std::min(layout.facts, std::max(rows, 0));
    layout.commands = std::max(rows - layout.facts - layout.gap - 1, -1);
}

} // namespace

DashboardLayout layoutFor(int columns, int rows, int cards, int facts)
{
    DashboardLayout layout;
    layout.cardColumns = columnsFor(columns);
    const int forCards = columns - (layout.cardColumns - 1) * cardGap;
    layout.cardWidth = forCards / layout.cardColumns;
    layout.widerCards = forCards % layout.cardColumns;
    layout.isSideBySide = columns >= narrowestSideBySide;

    const auto fits = [&](int wantedFacts, int wantedCommands) {
        return rowsOfCards(layout, cards) + bottomRows(layout, wantedFacts, wantedCommands) <= rows;
    };
    struct Shape {
        int gap;
        int chartRows;
        bool hasDetails;
    };
    constexpr Shape shapes[] = {{1, 1, true}, {0, 1, true}, {0, 0, true}, {0, 0, false}};
    for (const auto &shape : shapes) {
        layout.gap = shape.gap;
        layout.chartRows = shape.chartRows;
        layout.hasDetails = shape.hasDetails;
        if (fits(fewestFacts, fewestCommands))
            break;
    }
    while (layout.gap > 0 && layout.chartRows < mostChartRows) {
        ++layout.chartRows;
        if (fits(facts, mostCommands))
            continue;
        --layout.chartRows;
        break;
    }
    shareOutBottom(layout, rows - rowsOfCards(layout, cards), facts);
    return layout;
}

QString joinedWhatFits(const QStringList &words, int width)
{
    QString text;
    for (const auto &word : words) {
        if (word.isEmpty())
            continue;
        const QString longer = text.isEmpty() ? word : QString(text % u", " % word);
        if (longer.size() > width)
            break;
        text = longer;
    }
    return text;
}

QStringList wrapped(const QString &text, int width, int most)
{
    QStringList lines;
    auto rest = text;
    while (!rest.isEmpty() && lines.size() < most) {
        if (rest.size() <= width || lines.size() == most - 1) {
            lines += format::elidedMiddle(rest, std::max(width, 1));
            break;
        }
        const auto space = rest.lastIndexOf(u' ', width);
        const auto end = space > 0 ? space : width;
        lines += rest.left(end);
        rest = rest.mid(end).trimmed();
    }
    return lines;
}

} // namespace larder::ctl
