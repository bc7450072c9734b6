// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/number.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace larder::format;

class TestNumber final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void shortNumbersKeepWhatMatters_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("expected");

        QTest::addRow("zero") << 0.0 << "0";
        QTest::addRow("small and whole") << 84.0 << "84";
        QTest::addRow("small with a part") << 2.64 << "2.6";
        QTest::addRow("ten and more are whole") << 12.4 << "12";
        QTest::addRow("just under a thousand") << 999.4 << "999";
        QTest::addRow("rounds up to a thousand") << 999.6 << "1.0 k";
        QTest::addRow("thousands") << 18'432.0 << "18.4 k";
        QTest::addRow("few thousands") << 6'120.0 << "6.1 k";
        QTest::addRow("rounds up to a million") << 999'960.0 << "1.000 M";
        QTest::addRow("millions") << 1'284'400.0 << "1.284 M";
        QTest::addRow("many millions") << 128'440'000.0 << "128.4 M";
        QTest::addRow("billions") << 1.2844e9 << "1.284 G";
        QTest::addRow("past the last scale") << 5e15 << "5,000 T";
        QTest::addRow("negative") << -18'432.0 << "-18.4 k";
        QTest::addRow("no minus before zero") << -0.001 << "0.0";
        QTest::addRow("not a number") << std::numeric_limits<double>::quiet_NaN() << "–";
        QTest::addRow("infinite") << std::numeric_limits<double>::infinity() << "–";
    }

    void shortNumbersKeepWhatMatters()
    {
        QFETCH(double, number);
        QFETCH(QString, expected);

        QCOMPARE(text(shortNumber(number)), expected);
    }

    void whatIsNotKnownIsADash()
    {
        QCOMPARE(shortNumber(std::optional<double>{}), unknownFigure());
        QCOMPARE(grouped(std::optional<std::int64_t>{}), unknown());
        QCOMPARE(text(unknownFigure()), QStringLiteral("–"));
    }

    void unitsStandApartUnlessTheyBeginWithASlash()
    {
        QCOMPARE(text(Figure{QStringLiteral("91.2"), QStringLiteral("%")}),
                 QStringLiteral("91.2 %"));
        QCOMPARE(text(Figure{QStringLiteral("60"), QStringLiteral("/s")}), QStringLiteral("60/s"));
        QCOMPARE(text(Figure{QStringLiteral("18.4"), QStringLiteral("k/s")}),
                 QStringLiteral("18.4 k/s"));
        QCOMPARE(text(Figure{QStringLiteral("84"), QStringLiteral("")}), QStringLiteral("84"));
    }

    void axesSayNoMoreThanNeeded_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("expected");

        QTest::addRow("zero") << 0.0 << "0";
        QTest::addRow("a half") << 0.5 << "0.5";
        QTest::addRow("a quarter") << 0.25 << "0.25";
        QTest::addRow("whole") << 70.0 << "70";
        QTest::addRow("thousands") << 15'000.0 << "15 k";
        QTest::addRow("thousands and a half") << 2'500.0 << "2.5 k";
        QTest::addRow("a sum of tenths") << 0.1 + 0.2 << "0.3";
        QTest::addRow("millions") << 2'000'000.0 << "2 M";
    }

    void axesSayNoMoreThanNeeded()
    {
        QFETCH(double, number);
        QFETCH(QString, expected);

        QCOMPARE(axisNumber(number), expected);
    }

    void significantDigitsNeverCutTheWholePart_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("expected");

        QTest::addRow("one before the point") << 1.066 << "1.07";
        QTest::addRow("two before the point") << 41.23 << "41.2";
        QTest::addRow("three before the point") << 123.4 << "123";
        QTest::addRow("four before the point") << 1'284.4 << "1,284";
        QTest::addRow("rounds into another place") << 9.996 << "10.0";
    }

    void significantDigitsNeverCutTheWholePart()
    {
        QFETCH(double, number);
        QFETCH(QString, expected);

        QCOMPARE(significant(number, 3), expected);
    }

    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));

        QCOMPARE(grouped(120'344), QStringLiteral("120.344"));
        QCOMPARE(text(shortNumber(18'432.0)), QStringLiteral("18,4 k"));
    }
};

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
