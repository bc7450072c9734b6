// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettepanel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using larder::shell::CommandPalette;
using larder::shell::PaletteEntry;
using larder::shell::PaletteModel;
using larder::shell::PalettePanel;
using larder::shell::PaletteSection;

namespace {

struct Fixture {
    QWidget window;
    QLineEdit elsewhere{&window};
    CommandPalette palette{&window};
    QStringList ran;

    Fixture()
    {
        window.resize(1'600, 1'000);
        window.show();
        QApplication::setActiveWindow(&window);
        elsewhere.setFocus();
    }

    PaletteEntry entry(PaletteSection section, const QString &title)
    {
        PaletteEntry made;
        made.section = section;
        made.action.title = title;
        made.action.run = [this, title] { ran += title; };
        return made;
    }

    void open(const QString &typed = {})
    {
        palette.open({entry(PaletteSection::Actions, QStringLiteral("Pause the charts")),
                      entry(PaletteSection::Actions, QStringLiteral("Read again")),
                      entry(PaletteSection::Servers, QStringLiteral("prod-cache-1")),
                      entry(PaletteSection::Pages, QStringLiteral("Overview"))},
                     {QStringLiteral("prod-cache-1"), Qt::magenta}, typed);
    }

    PalettePanel *panel() const { return window.findChild<PalettePanel *>(); }
    QLineEdit *field() const { return panel()->field(); }
    QString chosen() const { return panel()->list()->currentIndex().data().toString(); }
};

} // namespace

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        larder::theme::install(*qApp, larder::theme::Mode::Dark, larder::theme::Density::Regular);
    }

    void takesTheFocusAndGivesItBack()
    {
        Fixture f;
        f.open();
        QVERIFY(f.palette.isOpen());
        QCOMPARE(QApplication::focusWidget(), f.field());

        QTest::keyClick(f.field(), Qt::Key_Escape);

        QVERIFY(!f.palette.isOpen());
        QVERIFY(!f.panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), &f.elsewhere);
        QVERIFY(f.ran.isEmpty());
    }

    void enterRunsTheFirstThatFits()
    {
        Fixture f;
        f.open();
        QTest::keyClicks(f.field(), QStringLiteral("over"));

        QTest::keyClick(f.field(), Qt::Key_Return);

        QCOMPARE(f.ran, QStringList{QStringLiteral("Overview")});
        QVERIFY(!f.palette.isOpen());
    }

    void arrowsStepOverCaptions()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.chosen(), QStringLiteral("Pause the charts"));

        QTest::keyClick(f.field(), Qt::Key_Down);
        QTest::keyClick(f.field(), Qt::Key_Down);
        QCOMPARE(f.chosen(), QStringLiteral("prod-cache-1"));
        QTest::keyClick(f.field(), Qt::Key_Up);
        QCOMPARE(f.chosen(), QStringLiteral("Read again"));
        QTest::keyClick(f.field(), Qt::Key_PageDown);
        QCOMPARE(f.chosen(), QStringLiteral("Overview"));
        QTest::keyClick(f.field(), Qt::Key_Down);
        QCOMPARE(f.chosen(), QStringLiteral("Overview"));
    }

    void beginsWithThePrefixItIsGiven()
    {
        Fixture f;
        f.open(QStringLiteral("@"));

        QCOMPARE(f.chosen(), QStringLiteral("prod-cache-1"));
        QCOMPARE(f.field()->text(), QStringLiteral("@"));
    }

    void enterRunsNothingWhereNothingFits()
    {
        Fixture f;
        f.open(QStringLiteral("xyz"));

        QTest::keyClick(f.field(), Qt::Key_Return);

        QVERIFY(f.ran.isEmpty());
        QVERIFY(f.palette.isOpen());
    }

    void aClickRunsAndAClickOutsideCloses()
    {
        Fixture f;
        f.open();
        const auto *list = f.panel()->list();
        const auto third = list->model()->index(4, 0);
        QCOMPARE(third.data().toString(), QStringLiteral("prod-cache-1"));

        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(third).center());
        QCOMPARE(f.ran, QStringList{QStringLiteral("prod-cache-1")});

        f.open();
        QTest::mouseClick(f.window.childAt(10, 900), Qt::LeftButton, {}, QPoint(10, 900));
        QVERIFY(!f.palette.isOpen());
    }

    void tabKeepsTheFocusInTheField()
    {
        Fixture f;
        f.open();

        QTest::keyClick(f.field(), Qt::Key_Tab);

        QCOMPARE(QApplication::focusWidget(), f.field());
    }

    void staysWithinASmallWindow()
    {
        Fixture f;
        f.window.resize(1'024, 640);
        f.open();

        QVERIFY(f.window.rect().contains(f.panel()->geometry()));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
