// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/boardlayout.h"

#include <QTest>

#include <map>

using larder::overview::BoardLayout;

namespace {

constexpr BoardLayout::Counts counts{7, 8, 2};

/// How many cards stand in each row, top to bottom: "3 3 4".
QString rows(std::vector<QRect> cards)
{
    std::map<int, int> byTop;
    for (const auto &card : cards)
        ++byTop[card.top()];
    QStringList words;
    for (const auto &[top, count] : byTop)
        words.append(QString::number(count));
    return words.join(u' ');
}

std::vector<QRect> below(const BoardLayout &layout)
{
    auto cards = layout.charts;
    cards.insert(cards.end(), layout.tables.begin(), layout.tables.end());
    return cards;
}

} // namespace

class TestBoardLayout final : public QObject
{
    Q_OBJECT

private slots:
    void rowsFollowTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("kpis");
        QTest::addColumn<QString>("cards");

        QTest::addRow("huge") << 2'200 << QStringLiteral("7") << QStringLiteral("4 4 2");
        QTest::addRow("wide") << 1'384 << QStringLiteral("7") << QStringLiteral("3 3 4");
        QTest::addRow("just wide") << 1'300 << QStringLiteral("7") << QStringLiteral("3 3 4");
        QTest::addRow("middle") << 1'299 << QStringLiteral("3 4") << QStringLiteral("2 2 2 2 2");
        QTest::addRow("just middle") << 900 << QStringLiteral("3 4") << QStringLiteral("2 2 2 2 2");
        QTest::addRow("narrow") << 899 << QStringLiteral("3 4")
                                << QStringLiteral("1 1 1 1 1 1 1 1 1 1");
    }

    void rowsFollowTheWidth()
    {
        QFETCH(int, width);
        QFETCH(QString, kpis);
        QFETCH(QString, cards);

        const auto layout = BoardLayout::of({width, 800}, counts);

        QCOMPARE(rows(layout.kpis), kpis);
        QCOMPARE(rows(below(layout)), cards);
    }

    void cardsFillTheWidthWithEqualGaps()
    {
        for (int width = 700; width < 2'600; width += 37) {
            const auto layout = BoardLayout::of({width, 900}, counts);
            const auto cards = below(layout);
            for (std::size_t i = 0; i < cards.size(); ++i) {
                const bool startsRow = i == 0 || cards[i].top() != cards[i - 1].top();
                const bool endsRow = i + 1 == cards.size() || cards[i].top() != cards[i + 1].top();
                QCOMPARE(cards[i].left(), startsRow ? 0 : cards[i - 1].right() + 1 + 12);
                if (endsRow)
                    QCOMPARE(cards[i].right() + 1, width);
            }
        }
    }

    void asTheDesignDrawsIt()
    {
        const auto layout = BoardLayout::of({1'384, 858}, counts); // a window of 1600 × 1000

        QCOMPARE(layout.kpis.front().size(), QSize(337, 128));
        QCOMPARE(layout.charts.front().width(), 453);
        QCOMPARE(layout.height, 858); // fills the page, nothing scrolls
    }

    void rowsNeverFallBelowTheirLeastHeight()
    {
        const auto layout = BoardLayout::of({1'016, 560}, counts);

        for (const auto &card : below(layout))
            QCOMPARE(card.height(), 200);
        QVERIFY(layout.height > 560); // so it scrolls
    }

    void hugeScreensGetMoreNotLarger()
    {
        const auto layout = BoardLayout::of({3'600, 2'000}, counts);

        for (const auto &card : below(layout))
            QVERIFY(card.height() <= 280);
    }
};

QTEST_GUILESS_MAIN(TestBoardLayout)
#include "tst_boardlayout.moc"
