// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/canvas.h"

#include <QTest>

using larder::ctl::Canvas;
using larder::ctl::Ink;
using namespace Qt::StringLiterals;

class TestCanvas final : public QObject
{
    Q_OBJECT

private slots:
    void takesTextWithItsInk()
    {
        Canvas canvas({10, 2});
        QCOMPARE(canvas.put(1, 2, u"abc"_s, Ink::Strong), 5);
        QCOMPARE(canvas.text(0), QString());
        QCOMPARE(canvas.text(1), u"  abc"_s);
        QVERIFY(canvas.at(1, 3).ink == Ink::Strong);
        QVERIFY(canvas.at(1, 5).ink == Ink::Plain);
    }

    void endsTextBeforeAColumn()
    {
        Canvas canvas({10, 1});
        canvas.putBefore(0, 10, u"1.5 k/s"_s);
        QCOMPARE(canvas.text(0), u"   1.5 k/s"_s);
    }

    void leavesOutWhatIsOutside()
    {
        Canvas canvas({4, 1});
        QCOMPARE(canvas.put(0, 2, u"abcd"_s), 6);
        canvas.put(1, 0, u"below"_s);
        canvas.put(-1, 0, u"above"_s);
        canvas.putBefore(0, 1, u"xy"_s);
        QCOMPARE(canvas.text(0), u"y ab"_s);
    }

    void everyCharacterTakesOneColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        QTest::newRow("escape") << u"\x1b[2J"_s << u"?[2J"_s;
        QTest::newRow("bell, tab, line end") << u"\a\t\n."_s << u"???."_s;
        QTest::newRow("a control of the second kind") << u"\u009b5A"_s << u"?5A"_s;
        QTest::newRow("two columns") << u"缓存."_s << u"??."_s;
        QTest::newRow("no column") << u"e\u0301."_s << u"e?."_s;
        QTest::newRow("two units") << u"😀."_s << u"?."_s;
        QTest::newRow("reading from the right") << u"\u202eabc"_s << u"?abc"_s;
        QTest::newRow("no-break spaces") << u"1\u00a0234\u202f5"_s << u"1 234 5"_s;
        QTest::newRow("other letters") << u"Größe – µs · Ключ █░"_s << u"Größe – µs · Ключ █░"_s;
    }

    void everyCharacterTakesOneColumn()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        Canvas canvas({40, 1});
        QCOMPARE(canvas.put(0, 0, text), static_cast<int>(shown.size()));
        QCOMPARE(canvas.text(0), shown);
    }

    void washesRows()
    {
        Canvas canvas({2, 3});
        for (int row = 0; row < 3; ++row)
            canvas.put(row, 0, u"ab"_s, Ink::Good);
        canvas.wash(1, 2, Ink::Faint);
        QVERIFY(canvas.at(0, 0).ink == Ink::Good);
        QVERIFY(canvas.at(1, 1).ink == Ink::Faint);
        QVERIFY(canvas.at(2, 0).ink == Ink::Good);
        QCOMPARE(canvas.text(1), u"ab"_s);
    }

    void mayBeEmpty()
    {
        Canvas canvas({0, 0});
        canvas.put(0, 0, u"abc"_s);
        canvas.wash(0, 5, Ink::Faint);
        QCOMPARE(canvas.rows(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCanvas)
#include "tst_canvas.moc"
