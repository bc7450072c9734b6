// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/dashboard.h"

#include "app/larderctl/card.h"
#include "app/larderctl/dashboardlayout.h"
#include "app/larderctl/servertext.h"
#include "app/larderctl/watchwords.h"
#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace larder::ctl {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostNoticeRows = 4;
constexpr int labelColumns = 13; // of facts
constexpr int figureColumns = 11;

/// Draws one dashboard, from the top down.
class Drawing
{
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Dashboard)

public:
    Drawing(const WatchView &view, const DashboardOptions &options, Size size)
        : m_view(view)
        , m_options(options)
        , m_canvas(size)
    {
    }

    Canvas draw()
    {
        drawHeader();
        drawNotices();
        const int first = m_row;
        drawBody();
        if (m_view.link.isStale())
            m_canvas.wash(first, m_canvas.rows() - 1, Ink::Faint);
        drawKeys();
        return std::move(m_canvas);
    }

private:
    void drawHeader();
    void drawState();
    void drawNotices();
    void drawBody();
    void drawCards(const std::vector<Card> &cards, const DashboardLayout &layout);
    void drawCard(const Card &card, int column, int width, const DashboardLayout &layout);
    void drawFact(const Fact &fact, int row, int column, int width);
    void drawCommands(int row, int column, int width, int count);
    void drawKeys();

    const WatchView &m_view;
    const DashboardOptions &m_options;
    Canvas m_canvas;
    int m_row = 0; // the next that is free
};

void Drawing::drawHeader()
{
    const auto clock = format::clockSecond(m_view.now);
    const int width = m_canvas.columns() - static_cast<int>(clock.size()) - 1;
    const auto words = m_view.sample ? serverWords(*m_view.sample) : QStringList();
    const int longestName =
        std::max(width - static_cast<int>(joinedWhatFits(words, width / 2).size()) - 2, 8);
    const auto name = format::elidedMiddle(m_view.server.server, longestName);
    const int column = m_canvas.put(m_row, 0, name, Ink::Strong) + 2;
    m_canvas.put(m_row, column, joinedWhatFits(words, width - column));
    m_canvas.putBefore(m_row, m_canvas.columns(), clock, Ink::Faint);
    ++m_row;
    drawState();
}

void Drawing::drawState()
{
    const auto span = m_options.motion == Motion::Paused
        ? tr("Paused")
        : tr("last %1").arg(format::duration(m_options.chartSpan));
    const auto mood = moodOf(m_view.link);
    const auto ink = mood == Mood::Well ? Ink::Good
        : mood == Mood::Waiting         ? Ink::Warning
                                        : Ink::Critical;
    const QStringView mark = mood == Mood::Well ? u"● " : mood == Mood::Waiting ? u"◐ " : u"▲ ";
    const int width = m_canvas.columns() - static_cast<int>(span.size()) - 1;
    int column = m_canvas.put(m_row, 0, mark.toString(), ink);
    column = m_canvas.put(
        m_row, column, format::elidedMiddle(stateWords(m_view), std::max(width - column, 1)), ink);
    if (m_view.sample && mood == Mood::Well) {
        const auto seconds = std::chrono::duration<double>(m_view.sample->roundTrip).count();
        const QStringList trip{tr("round trip %1").arg(format::text(format::latency(seconds)))};
        m_canvas.put(m_row, column + 2, joinedWhatFits(trip, width - column - 2));
    }
    m_canvas.putBefore(m_row, m_canvas.columns(), span,
                       m_options.motion == Motion::Paused ? Ink::Warning : Ink::Faint);
    ++m_row;
}

void Drawing::drawNotices()
{
    const int last = std::min(m_row + mostNoticeRows, m_canvas.rows() - 1);
    for (const auto &notice : notices(m_view)) {
        for (const auto &line : wrapped(notice, m_canvas.columns(), last - m_row))
            m_canvas.put(m_row++, 0, line, Ink::Warning);
    }
}

void Drawing::drawBody()
{
    const int rows = m_canvas.rows() - m_row - 1;
    const auto sample = m_view.sample.value_or(monitoring::Sample());
    const auto facts = m_view.sample ? factsOf(sample) : std::vector<Fact>();
    const auto layout =
        layoutFor(m_canvas.columns(), rows, cardCount, static_cast<int>(facts.size()));
    drawCards(cardsOf(sample), layout);

    m_row += layout.gap;
    const int half = layout.isSideBySide ? m_canvas.columns() / 2 : 0;
    const int factColumn = layout.isSideBySide ? half + cardGap : 0;
    for (int i = 0; i < layout.facts; ++i)
        drawFact(facts[static_cast<std::size_t>(i)], m_row + i, factColumn,
                 m_canvas.columns() - factColumn);
    if (!layout.isSideBySide)
        m_row += layout.facts + layout.gap;
    drawCommands(m_row, 0, layout.isSideBySide ? half : m_canvas.columns(), layout.commands);
}

void Drawing::drawCards(const std::vector<Card> &cards, const DashboardLayout &layout)
{
    int column = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto place = static_cast<int>(i) % layout.cardColumns;
        if (place == 0)
            m_row += layout.gap;
        if (m_row < m_canvas.rows() - 1)
            drawCard(cards[i], column, layout.widthOf(place), layout);
        column += layout.widthOf(place) + cardGap;
        if (place == layout.cardColumns - 1 || i + 1 == cards.size()) {
            m_row += layout.cardRows();
            column = 0;
        }
    }
}

void Drawing::drawCard(const Card &card, int column, int width, const DashboardLayout &layout)
{
    int row = m_row;
    QString value = card.values.back();
    for (const auto &candidate : card.values) {
        if (candidate.size() + 1 + card.title.size() <= width) {
            value = candidate;
            break;
        }
    }
    const auto forTitle = std::max(width - static_cast<int>(value.size()) - 1, 0);
    m_canvas.put(row, column, card.title.left(forTitle), Ink::Faint);
    m_canvas.putBefore(row, column + width, value, Ink::Strong);
    ++row;

    int chartRows = layout.chartRows;
    if (card.share && chartRows > 0) {
        m_canvas.put(row++, column, bar(*card.share, width), Ink::Chart);
        --chartRows;
    }
    const ChartTime time{.span = m_options.chartSpan, .sampleEvery = m_view.sampleEvery};
    const auto values = chartColumns(m_view.history.series(),
                                     monitoring::History::column(card.metric), time, width);
    const auto scale = chartRows > 0 ? card.scaleOf(values) : QString();
    for (const auto &line : columnChart(values, chartRows, card.foot))
        m_canvas.put(row++, column, line, Ink::Chart);
    if (layout.hasDetails && m_view.sample)
        m_canvas.put(row, column, joinedWhatFits(card.details + QStringList(scale), width),
                     Ink::Faint);
}

void Drawing::drawFact(const Fact &fact, int row, int column, int width)
{
    m_canvas.put(row, column, fact.label, Ink::Faint);
    const int indent = std::max(labelColumns, static_cast<int>(fact.label.size()) + 2);
    m_canvas.put(row, column + indent, joinedWhatFits(fact.words, width - indent),
                 fact.isBad ? Ink::Critical : Ink::Plain);
}

void Drawing::drawCommands(int row, int column, int width, int count)
{
    if (count < 0)
        return;
    const int mostShare = width - 4 * figureColumns >= 14 ? 10 : 0; // columns of the bars
    const bool hasShare = width >= 4 * figureColumns;
    const int share = column + width - (mostShare > 0 ? mostShare + 1 : 0);
    const int mean = share - (hasShare ? figureColumns : 0);
    const int rate = mean - figureColumns;
    m_canvas.put(row, column, tr("Top commands"), Ink::Faint);
    m_canvas.putBefore(row, rate, tr("Calls"), Ink::Faint);
    m_canvas.putBefore(row, mean, tr("Mean time"), Ink::Faint);
    if (hasShare)
        m_canvas.putBefore(row, share, tr("Time"), Ink::Faint);
    if (!m_view.sample)
        return;

    std::vector<monitoring::CommandRate> busy;
    std::copy_if(m_view.sample->commands.begin(), m_view.sample->commands.end(),
                 std::back_inserter(busy), [](const auto &one) { return one.callsPerSecond > 0; });
    for (int i = 0; i < std::min(count, static_cast<int>(busy.size())); ++i) {
        const auto &command = busy[static_cast<std::size_t>(i)];
        ++row;
        const auto name = format::fromServer(command.name).toUpper();
        const int longest = std::max(rate - figureColumns - column, 4);
        m_canvas.put(row, column, format::elidedMiddle(name, longest));
        m_canvas.putBefore(row, rate, format::text(format::rate(command.callsPerSecond)),
                           Ink::Strong);
        m_canvas.putBefore(row, mean,
                           format::text(format::latency(command.meanMicroseconds / 1e6)));
        if (hasShare)
            m_canvas.putBefore(row, share, format::text(format::wholePercent(command.shareOfTime)));
        if (mostShare > 0)
            m_canvas.put(row, share + 1, bar(command.shareOfTime, mostShare), Ink::Chart);
    }
}

void Drawing::drawKeys()
{
    struct Key {
        QString key;
        QString meaning;
    };
    std::vector<Key> keys{
        {u"q"_s, tr("Quit")},
        {u"p"_s, m_options.motion == Motion::Paused ? tr("Go on") : tr("Pause")},
        {u"+ -"_s, tr("Longer or shorter charts")},
    };
    if (moodOf(m_view.link) == Mood::Trouble)
        keys.insert(keys.begin() + 1, {u"r"_s, tr("Try again now")});
    int column = 0;
    for (const auto &key : keys) {
        const auto width = key.key.size() + key.meaning.size() + 3;
        if (column + width > m_canvas.columns())
            return;
        column =
            m_canvas.put(m_canvas.rows() - 1, column, QString(u' ' % key.key % u' '), Ink::Key);
        column = m_canvas.put(m_canvas.rows() - 1, column + 1, key.meaning) + 2;
    }
}

} // namespace

Canvas dashboard(const WatchView &view, const DashboardOptions &options, Size size)
{
    return Drawing(view, options, size).draw();
}

} // namespace larder::ctl
