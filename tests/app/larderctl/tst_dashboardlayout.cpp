// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/dashboardlayout.h"

#include <QTest>

using larder::ctl::joinedWhatFits;
using larder::ctl::layoutFor;
using larder::ctl::wrapped;
using namespace Qt::StringLiterals;

class TestDashboardLayout final : public QObject
{
    Q_OBJECT

private slots:
    void neverTakesMoreRowsThanThereAre_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        for (const int columns : {80, 100, 120, 200})
            for (const int rows : {17, 21, 24, 37, 47, 100})
                QTest::addRow("%dx%d", columns, rows) << columns << rows;
    }

    void neverTakesMoreRowsThanThereAre()
    {
        QFETCH(const int, columns);
        QFETCH(const int, rows);
        const auto layout = layoutFor(columns, rows, 9, 5);

        const int lines = (9 + layout.cardColumns - 1) / layout.cardColumns;
        const int cards = lines * (layout.gap + layout.cardRows()) + layout.gap;
        const int table = 1 + layout.commands;
        const int bottom =
            layout.isSideBySide ? std::max(layout.facts, table) : layout.facts + layout.gap + table;
        QVERIFY(cards + bottom <= rows);
        QVERIFY(layout.facts >= 2);
        QVERIFY(layout.commands >= 3);
        int width = (layout.cardColumns - 1) * larder::ctl::cardGap;
        for (int place = 0; place < layout.cardColumns; ++place)
            width += layout.widthOf(place);
        QCOMPARE(width, columns);
    }

    void aLargeTerminalGetsHighChartsAndEveryFact()
    {
        const auto layout = layoutFor(200, 47, 9, 5);
        QVERIFY(layout.isSideBySide);
        QCOMPARE(layout.cardColumns, 3);
        QVERIFY(layout.chartRows >= 6);
        QCOMPARE(layout.facts, 5);
        QVERIFY(layout.commands >= 8);
    }

    void aSmallOneGivesUpChartsBeforeFigures()
    {
        const auto layout = layoutFor(36, 21, 9, 5);
        QCOMPARE(layout.cardColumns, 1);
        QCOMPARE(layout.cardRows(), 1);
    }

    void aTinyOneHasNoTable()
    {
        const auto layout = layoutFor(30, 5, 9, 5);
        QCOMPARE(layout.facts, 0);
        QCOMPARE(layout.commands, -1);
    }

    void thereMayBeNoFactsYet_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {30, 60, 80, 200})
            QTest::addRow("%d", columns) << columns;
    }

    void thereMayBeNoFactsYet()
    {
        QFETCH(const int, columns);
        for (int rows = 0; rows < 60; ++rows)
            QCOMPARE(layoutFor(columns, rows, 9, 0).facts, 0);
    }

    void wordsAreWholeOrNotThere()
    {
        const QStringList words{u"98 % full"_s, QString(), u"RSS 74 MB"_s, u"x"_s};
        QCOMPARE(joinedWhatFits(words, 40), u"98 % full, RSS 74 MB, x"_s);
        QCOMPARE(joinedWhatFits(words, 20), u"98 % full, RSS 74 MB"_s);
        QCOMPARE(joinedWhatFits(words, 19), u"98 % full"_s);
        QCOMPARE(joinedWhatFits(words, 3), QString());
    }

    void sentencesAreBrokenAtSpaces()
    {
        QCOMPARE(wrapped(u"one two three"_s, 8, 5), (QStringList{u"one two"_s, u"three"_s}));
        QCOMPARE(wrapped(u"abcdefgh"_s, 3, 5), (QStringList{u"abc"_s, u"def"_s, u"gh"_s}));
        QCOMPARE(wrapped(u"one two three four"_s, 8, 2).size(), 2);
        QCOMPARE(wrapped(u"one"_s, 8, 0), QStringList());
        QCOMPARE(wrapped(QString(), 8, 3), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDashboardLayout)
#include "tst_dashboardlayout.moc"
