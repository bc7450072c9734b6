// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>
#include <QWidget>

using namespace larder::theme;

namespace {

/// Counts what a widget is told when the theme changes.
class Listener final : public QWidget
{
public:
    int styleChanges = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            ++styleChanges;
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void init() { install(*qApp, Mode::Dark, Density::Regular); }

    void usesItsOwnFonts_data()
    {
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("weight");

        QTest::addRow("hero") << Type::Hero << "Roboto" << 44 << 500;
        QTest::addRow("body") << Type::Body << "Roboto" << 13 << 400;
        QTest::addRow("strong body") << Type::BodyStrong << "Roboto" << 13 << 500;
        QTest::addRow("small") << Type::Small << "Roboto" << 11 << 400;
        QTest::addRow("mono") << Type::Mono << "Hack" << 12 << 400;
    }

    void usesItsOwnFonts()
    {
        QFETCH(Type, type);
        QFETCH(QString, family);
        QFETCH(int, pixels);
        QFETCH(int, weight);

        const QFontInfo found(font(type));

        QCOMPARE(found.family(), family);
        QCOMPARE(found.pixelSize(), pixels);
        QCOMPARE(found.weight(), weight);
    }

    void digitsNeverMoveTheirNeighbours()
    {
        for (const Type type : {Type::Hero, Type::Number, Type::Body, Type::Cell, Type::Small}) {
            const QFontMetricsF metrics(font(type));
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
        }
    }

    void aChangeOfModeReachesEveryWidget()
    {
        Listener listener;
        listener.ensurePolished();
        listener.styleChanges = 0;

        install(*qApp, Mode::Light, Density::Regular);

        QVERIFY(listener.styleChanges > 0);
        QCOMPARE(mode(), Mode::Light);
        QCOMPARE(colour(Role::Text), colour(Role::Text, Mode::Light));
        QTRY_COMPARE(listener.palette().color(QPalette::WindowText),
                     colour(Role::Text, Mode::Light));
    }

    void aChangeOfDensityReachesEveryWidget()
    {
        Listener listener;
        listener.ensurePolished();
        listener.styleChanges = 0;

        install(*qApp, Mode::Dark, Density::Comfortable);

        QVERIFY(listener.styleChanges > 0);
        QCOMPARE(rowHeight(), 34);
        QCOMPARE(fieldHeight(), 32);
    }

    void compactRowsKeepTheirFields()
    {
        install(*qApp, Mode::Dark, Density::Compact);

        QCOMPARE(rowHeight(), 24);
        QCOMPARE(fieldHeight(), 28);
    }

    void hoverIsLighterInDarkAndDarkerInLight()
    {
        const QColor rest(100, 100, 100);
        QVERIFY(hovered(rest).lightness() > rest.lightness());
        QVERIFY(pressed(rest).lightness() < rest.lightness());

        install(*qApp, Mode::Light, Density::Regular);

        QVERIFY(hovered(rest).lightness() < rest.lightness());
    }

    void textStandsInTheMiddleOfItsLine()
    {
        // Capitals of 13 px Roboto are 9 px high: 4 px above them, 5 px below to the line's end.
        QCOMPARE(baseline(font(Type::Body), lineHeight(Type::Body)), 13);
        QCOMPARE(baseline(font(Type::Body), 28), 18);
    }

    void nothingBlinks() { QCOMPARE(QApplication::cursorFlashTime(), 0); }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
