// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/painter.h"

#include <QTest>

using larder::ctl::Canvas;
using larder::ctl::Colours;
using larder::ctl::Ink;
using larder::ctl::Painter;
using namespace Qt::StringLiterals;

namespace {

Canvas canvasOf(const QString &first, const QString &second, Ink ink = Ink::Plain)
{
    Canvas canvas({3, 2});
    canvas.put(0, 0, first, ink);
    canvas.put(1, 0, second);
    return canvas;
}

} // namespace

class TestPainter final : public QObject
{
    Q_OBJECT

private slots:
    void paintsEverythingFirst()
    {
        Painter painter(Colours::Sixteen);
        QCOMPARE(painter.paint(canvasOf(u"ab"_s, u"cd"_s)),
                 std::string("\x1b[0m\x1b[2J"
                             "\x1b[1;1H\x1b[0mab \x1b[0m"
                             "\x1b[2;1H\x1b[0mcd \x1b[0m"));
    }

    void thenOnlyRowsThatChanged()
    {
        Painter painter(Colours::Sixteen);
        painter.paint(canvasOf(u"ab"_s, u"cd"_s));
        QCOMPARE(painter.paint(canvasOf(u"ab"_s, u"c!"_s)),
                 std::string("\x1b[2;1H\x1b[0mc! \x1b[0m"));
        QCOMPARE(painter.paint(canvasOf(u"ab"_s, u"c!"_s)), std::string());
    }

    void anotherInkIsAChange()
    {
        Painter painter(Colours::Sixteen);
        painter.paint(canvasOf(u"ab"_s, u"cd"_s));
        QVERIFY(!painter.paint(canvasOf(u"ab"_s, u"cd"_s, Ink::Faint)).empty());
    }

    void paintsEverythingAgainWhenTheSizeChangesOrItIsToldTo()
    {
        Painter painter(Colours::Sixteen);
        painter.paint(canvasOf(u"ab"_s, u"cd"_s));
        painter.forget();
        QVERIFY(painter.paint(canvasOf(u"ab"_s, u"cd"_s)).starts_with("\x1b[0m\x1b[2J"));
        QVERIFY(painter.paint(Canvas({4, 2})).starts_with("\x1b[0m\x1b[2J"));
    }

    void eachInkHasItsLook_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<QByteArray>("coloured");
        QTest::addColumn<QByteArray>("plain");

        const auto row = [](const char *name, Ink ink, const char *coloured, const char *plain) {
            QTest::newRow(name) << static_cast<int>(ink) << QByteArray(coloured)
                                << QByteArray(plain);
        };
        row("faint", Ink::Faint, "\x1b[2m", "\x1b[2m");
        row("strong", Ink::Strong, "\x1b[1m", "\x1b[1m");
        row("key", Ink::Key, "\x1b[7m", "\x1b[7m");
        row("good", Ink::Good, "\x1b[32m", "");
        row("warning", Ink::Warning, "\x1b[33m", "\x1b[1m");
        row("critical", Ink::Critical, "\x1b[1;31m", "\x1b[1m");
        row("chart", Ink::Chart, "\x1b[36m", "");
    }

    void eachInkHasItsLook()
    {
        QFETCH(const int, ink);
        QFETCH(const QByteArray, coloured);
        QFETCH(const QByteArray, plain);
        const auto canvas = canvasOf(u"abc"_s, {}, static_cast<Ink>(ink));
        const auto row = [](const QByteArray &style) {
            return QByteArray("\x1b[1;1H\x1b[0m\x1b[0m" + style + "abc\x1b[0m").toStdString();
        };
        QVERIFY(Painter(Colours::Sixteen).paint(canvas).find(row(coloured)) != std::string::npos);
        QVERIFY(Painter(Colours::None).paint(canvas).find(row(plain)) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPainter)
#include "tst_painter.moc"
