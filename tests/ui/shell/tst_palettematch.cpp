// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettematch.h"

#include <QTest>

using larder::shell::matchPalette;

class TestPaletteMatch final : public QObject
{
    Q_OBJECT

private slots:
    void marksTheLettersThatFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // the text with ^ below each marked letter

        const auto row = [](const char *name, const char *typed, const char *text,
                            const char *marked) {
            QTest::addRow("%s", name)
                << QString::fromUtf8(typed) << QString::fromUtf8(text) << QString::fromUtf8(marked);
        };
        row("the beginning", "ove", "Overview", "^^^     ");
        row("a subsequence", "ovw", "Overview", "^^     ^");
        row("any case", "OVERVIEW", "Overview", "^^^^^^^^");
        row("word starts before the first letters met", "pc", "Space pause the charts",
            "      ^         ^     ");
        row("letters that follow each other", "use", "Pulse, use", "       ^^^");
        row("a later word start wins", "ser", "Parser server", "       ^^^   ");
        row("two words in their order", "inv role", "Invalidate tag role:editor",
            "^^^            ^^^^       ");
        row("two words in the other order", "role inv", "Invalidate tag role:editor",
            "^^^            ^^^^       ");
        row("two words on the same letters", "ove over", "Overview", "^^^^    ");
        row("camel case starts a word", "pc", "KpiPauseCard", "   ^    ^   ");
        row("beyond Latin", "über", "Die Übersicht", "    ^^^^     ");
        row("nothing typed", "", "Overview", "        ");
        row("spaces only", "  ", "Overview", "        ");
    }

    void marksTheLettersThatFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, marked);

        const auto match = matchPalette(typed, text);

        QVERIFY(match);
        QString drawn(text.size(), u' ');
        for (const int letter : match->letters)
            drawn[letter] = u'^';
        QCOMPARE(drawn, marked);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");

        QTest::addRow("a letter that is missing")
            << QStringLiteral("ovx") << QStringLiteral("Overview");
        QTest::addRow("letters out of order") << QStringLiteral("vo") << QStringLiteral("Overview");
        QTest::addRow("more letters than there are")
            << QStringLiteral("oo") << QStringLiteral("Over");
        QTest::addRow("one word of two")
            << QStringLiteral("over page") << QStringLiteral("Overview");
        QTest::addRow("an empty text") << QStringLiteral("o") << QString();
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);

        QVERIFY(!matchPalette(typed, text));
    }

    void ranksTheBetterFitFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");

        const auto row = [](const char *name, const char *typed, const char *better,
                            const char *worse) {
            QTest::addRow("%s", name) << QString::fromUtf8(typed) << QString::fromUtf8(better)
                                      << QString::fromUtf8(worse);
        };
        row("start of the text over start of a word", "set", "Settings", "Open settings");
        row("start of a word over its middle", "set", "Open settings", "Reset");
        row("together over apart", "pau", "Pause", "Palette, audit");
        row("initials over scattered letters", "cs", "Connect server", "Access");
    }

    void ranksTheBetterFitFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);

        QVERIFY(matchPalette(typed, better)->score > matchPalette(typed, worse)->score);
    }

    void nothingTypedFitsEverythingAlike()
    {
        QCOMPARE(matchPalette(QString(), QStringLiteral("Overview"))->score, 0);
    }

    void longTextCostsLittle()
    {
        const QString text(100'000, u'a');
        QVERIFY(matchPalette(QStringLiteral("aaaaaaaaaa"), text));
    }
};

QTEST_GUILESS_MAIN(TestPaletteMatch)
#include "tst_palettematch.moc"
