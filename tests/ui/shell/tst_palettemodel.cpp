// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using larder::shell::PaletteEntry;
using larder::shell::PaletteModel;
using larder::shell::PaletteSection;

namespace {

PaletteEntry entry(
    PaletteSection section, const char *title, std::function<void()> run = [] {})
{
    PaletteEntry made;
    made.section = section;
    made.action.title = QString::fromUtf8(title);
    made.action.run = std::move(run);
    return made;
}

std::vector<PaletteEntry> someEntries()
{
    return {
        entry(PaletteSection::Actions, "Pause the charts"),
        entry(PaletteSection::Actions, "Read again"),
        entry(PaletteSection::Servers, "prod-cache-1"),
        entry(PaletteSection::Servers, "parked"),
        entry(PaletteSection::Pages, "Overview"),
        entry(PaletteSection::Pages, "Servers"),
    };
}

/// The rows as one line: "[Actions] Pause the charts | [Pages] Overview".
QString drawn(const PaletteModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row);
        const auto text = index.data().toString();
        rows += index.data(PaletteModel::IsCaption).toBool() ? QString(u'[' % text % u']') : text;
    }
    return rows.join(QStringLiteral(" | "));
}

} // namespace

class TestPaletteModel final : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rows");

        const auto row = [](const char *name, const char *typed, const char *rows) {
            QTest::addRow("%s", name) << QString::fromUtf8(typed) << QString::fromUtf8(rows);
        };
        row("everything at first", "",
            "[Actions] | Pause the charts | Read again | [Servers] | prod-cache-1 | parked | "
            "[Pages] | Overview | Servers");
        row("the better fit of a section first", "pa",
            "[Actions] | Pause the charts | [Servers] | parked | prod-cache-1");
        row("the section with the best fit first", "servers", "[Pages] | Servers");
        row("a page above the actions when it fits better", "ov", "[Pages] | Overview");
        row("actions only", ">p", "[Actions] | Pause the charts");
        row("actions only, nothing typed yet", "> ", "[Actions] | Pause the charts | Read again");
        row("servers only", "@", "[Servers] | prod-cache-1 | parked");
        row("servers only, with words", "@ prod", "[Servers] | prod-cache-1");
        row("nothing fits", "xyz", "");
    }

    void offersWhatFits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, rows);
        PaletteModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(someEntries());

        model.setTyped(typed);

        QCOMPARE(drawn(model), rows);
    }

    void captionsCannotBeChosen()
    {
        PaletteModel model;
        model.setEntries(someEntries());

        QCOMPARE(model.firstEntry(), 1);
        QCOMPARE(model.entryBelow(2), 4);
        QCOMPARE(model.entryAbove(4), 2);
        QCOMPARE(model.entryAbove(1), -1);
        QCOMPARE(model.entryBelow(model.rowCount() - 1), -1);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    }

    void runsTheEntryAndNotTheCaption()
    {
        int runs = 0;
        PaletteModel model;
        model.setEntries({entry(PaletteSection::Actions, "Count", [&] { ++runs; })});

        model.run(0);
        QCOMPARE(runs, 0);
        model.run(1);
        QCOMPARE(runs, 1);
        model.run(2);
        model.run(-1);
        QCOMPARE(runs, 1);
    }

    void anEntryMayReplaceTheEntriesAsItRuns()
    {
        PaletteModel model;
        bool hasEnded = false;
        model.setEntries({entry(PaletteSection::Actions, "Replace", [&] {
            model.setEntries({});
            hasEnded = true;
        })});

        model.run(1);

        QVERIFY(hasEnded);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
