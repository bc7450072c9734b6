// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/csv.h"

#include <QLocale>
#include <QTest>

#include "tests/ui/overview/story.h"

using namespace larder;

namespace {

QList<QByteArray> lines(const std::string &csv)
{
    auto all = QByteArray::fromStdString(csv).split('\n');
    all.removeLast(); // behind the last line end
    return all;
}

metrics::TimeWindow everything()
{
    return {test::noon, test::noon + 3'600'000};
}

} // namespace

class TestCsv final : public QObject
{
    Q_OBJECT

private slots:
    void cellIsNeverAFormula_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("cell");

        QTest::addRow("plain") << std::string("get") << std::string("get");
        QTest::addRow("formula") << std::string("=1+2") << std::string("'=1+2");
        QTest::addRow("plus") << std::string("+1") << std::string("'+1");
        QTest::addRow("minus") << std::string("-1") << std::string("'-1");
        QTest::addRow("at") << std::string("@SUM(A1)") << std::string("'@SUM(A1)");
        QTest::addRow("tab") << std::string("\t=1") << std::string("'\t=1");
        QTest::addRow("carriage return") << std::string("\r=1") << std::string("\"'\r=1\"");
        QTest::addRow("formula with a comma")
            << std::string("=HYPERLINK(\"http://x\",\"y\")")
            << std::string("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        QTest::addRow("comma") << std::string("a,b") << std::string("\"a,b\"");
        QTest::addRow("quote") << std::string("a\"b") << std::string("\"a\"\"b\"");
        QTest::addRow("line break") << std::string("a\nb") << std::string("\"a\nb\"");
        QTest::addRow("empty") << std::string() << std::string();
    }

    void cellIsNeverAFormula()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, cell);

        QCOMPARE(overview::csvCell(text), cell);
    }

    void hasAllColumnsOfTheWindow()
    {
        test::Story story;
        story.watch(10);

        const auto rows = lines(overview::csv(story.history, everything()));

        QCOMPARE(rows.size(), 11);
        const auto head = rows.front().trimmed().split(',');
        QCOMPARE(head.front(), QByteArray("time"));
        QCOMPARE(static_cast<std::size_t>(head.size()), story.history.series().columns() + 1);
        QVERIFY(head.contains("hit_ratio_percent"));
        QVERIFY(head.contains("get calls_per_second"));
        QVERIFY(head.contains("client|list mean_us"));
        QVERIFY(!head.contains(""));
        QVERIFY(rows[1].startsWith("2023-11-15T12:00:01.000Z,"));
    }

    void leavesOutWhatLiesOutsideTheWindow()
    {
        test::Story story;
        story.watch(10);

        const auto rows =
            lines(overview::csv(story.history, {test::noon + 3'000, test::noon + 5'000}));

        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[1].startsWith("2023-11-15T12:00:03.000Z"));
        QVERIFY(rows[3].startsWith("2023-11-15T12:00:05.000Z"));
    }

    void gapIsAnEmptyCellNotZero()
    {
        test::Story story;
        story.watch(2);
        story.fallSilent(1);

        const auto rows = lines(overview::csv(story.history, everything()));

        const auto cells = rows.back().trimmed().split(',');
        for (qsizetype i = 1; i < cells.size(); ++i)
            QVERIFY(cells[i].isEmpty());
    }

    void numbersHaveAPointInEveryLocale()
    {
        test::Story story;
        story.watch(2);
        const auto english = overview::csv(story.history, everything());

        QLocale::setDefault(QLocale(QLocale::German));
        const auto german = overview::csv(story.history, everything());
        QLocale::setDefault(QLocale(QLocale::English));

        QCOMPARE(german, english);
        QVERIFY(english.find("91.") != std::string::npos);
    }

    void evilCommandNameStaysText()
    {
        test::Story story;
        story.watch(1);
        story.sample->at += std::chrono::seconds(1);
        story.sample->commands = {{"=cmd|' /C calc'!A0", 5, 1, 0.1}};
        story.history.append(*story.sample);

        const auto rows = lines(overview::csv(story.history, everything()));

        QVERIFY(rows.front().contains(",'=cmd|"));
        QVERIFY(!rows.front().contains(",=cmd"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
