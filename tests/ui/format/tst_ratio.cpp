// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ratio.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace larder::format;

class TestRatio final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void hasOneDigitAfterThePoint_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QString>("expected");

        QTest::addRow("none") << 0.0 << "0.0 %";
        QTest::addRow("usual") << 0.9124 << "91.2 %";
        QTest::addRow("all") << 1.0 << "100.0 %";
        QTest::addRow("more than all") << 1.25 << "125.0 %";
        QTest::addRow("no look-ups") << std::numeric_limits<double>::quiet_NaN() << "–";
    }

    void hasOneDigitAfterThePoint()
    {
        QFETCH(double, ratio);
        QFETCH(QString, expected);

        QCOMPARE(text(percent(ratio)), expected);
    }

    void canBeWhole()
    {
        QCOMPARE(text(wholePercent(0.4832)), QStringLiteral("48 %"));
        QCOMPARE(text(wholePercent(std::optional<double>{})), QStringLiteral("–"));
    }

    void differencesArePointsWithoutSign()
    {
        QCOMPARE(points(0.004), QStringLiteral("0.4 points"));
        QCOMPARE(points(-0.12), QStringLiteral("12.0 points"));
    }
};

QTEST_GUILESS_MAIN(TestRatio)
#include "tst_ratio.moc"
