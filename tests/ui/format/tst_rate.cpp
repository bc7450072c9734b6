// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/rate.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace larder::format;

class TestRate final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isPerSecondUnlessBelowOne_data()
    {
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<QString>("expected");

        QTest::addRow("none was measured") << 0.0 << "0/s";
        QTest::addRow("one in five seconds") << 0.2 << "12/min";
        QTest::addRow("one in ten minutes") << 1.0 / 600 << "0.1/min";
        QTest::addRow("almost one") << 0.98 << "1.0/s";
        QTest::addRow("few") << 2.6 << "2.6/s";
        QTest::addRow("hundreds") << 212.3 << "212/s";
        QTest::addRow("thousands") << 18'432.0 << "18.4 k/s";
        QTest::addRow("not known") << std::numeric_limits<double>::quiet_NaN() << "–";
    }

    void isPerSecondUnlessBelowOne()
    {
        QFETCH(double, perSecond);
        QFETCH(QString, expected);

        QCOMPARE(text(rate(perSecond)), expected);
    }

    void splitsForCards()
    {
        QCOMPARE(rate(18'432.0), (Figure{QStringLiteral("18.4"), QStringLiteral("k/s")}));
    }

    void ofBytesKeepsTheirUnit()
    {
        QCOMPARE(text(byteRate(24.5 * 1024 * 1024)), QStringLiteral("24.5 MB/s"));
        QCOMPARE(byteRate(std::optional<double>{}), unknownFigure());
    }
};

QTEST_GUILESS_MAIN(TestRate)
#include "tst_rate.moc"
