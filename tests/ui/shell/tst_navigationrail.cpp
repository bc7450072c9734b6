// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using larder::shell::NavigationRail;
using larder::shell::PageEntry;
using larder::shell::PageRegistry;
using larder::shell::RailButton;
using larder::shell::RailWidth;
using larder::shell::Section;

namespace {

PageEntry page(const char *id, const char *title, Section section)
{
    PageEntry entry;
    entry.id = QString::fromUtf8(id);
    entry.title = QString::fromUtf8(title);
    entry.icon = entry.id;
    entry.section = section;
    return entry;
}

PageRegistry somePages()
{
    PageRegistry pages;
    pages.add(page("overview", "Overview", Section::Watch));
    pages.add(page("servers", "Servers", Section::Watch));
    pages.add(page("settings", "Settings", Section::Foot));
    return pages;
}

struct Fixture {
    PageRegistry pages = somePages();
    QWidget window;
    NavigationRail rail{pages, &window};

    RailButton *button(const char *title) const
    {
        for (auto *one : rail.findChildren<RailButton *>()) {
            if (one->text() == QString::fromUtf8(title))
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestNavigationRail final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        larder::theme::install(*qApp, larder::theme::Mode::Dark, larder::theme::Density::Regular);
    }

    void numbersThePagesInTheirOrder()
    {
        const auto pages = somePages();

        QCOMPARE(pages.find(QStringLiteral("overview"))->shortcut,
                 QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(pages.find(QStringLiteral("servers"))->shortcut,
                 QKeySequence(Qt::CTRL | Qt::Key_2));
        QVERIFY(!pages.find(QStringLiteral("keys")));
    }

    void tellsWhichPageWasChosen()
    {
        Fixture f;
        QSignalSpy chosen(&f.rail, &NavigationRail::pageChosen);

        QTest::mouseClick(f.button("Servers"), Qt::LeftButton);

        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("servers"));
        QVERIFY(f.button("Servers")->isChecked());
    }

    void marksOnlyTheCurrentPage()
    {
        Fixture f;

        f.rail.setCurrent(QStringLiteral("overview"));
        f.rail.setCurrent(QStringLiteral("settings"));

        QVERIFY(!f.button("Overview")->isChecked());
        QVERIFY(f.button("Settings")->isChecked());
    }

    void enablesThePagesItIsTold()
    {
        Fixture f;

        f.rail.setEnabledPages({QStringLiteral("settings")});

        QVERIFY(!f.button("Overview")->isEnabled());
        QVERIFY(f.button("Settings")->isEnabled());
    }

    void namesThePagesInTooltipsWhenNarrow()
    {
        Fixture f;
        QCOMPARE(f.rail.width(), larder::theme::measure::rail);
        QVERIFY(f.button("Servers")->toolTip().isEmpty());

        f.rail.setRailWidth(RailWidth::Narrow);

        QCOMPARE(f.rail.width(), larder::theme::measure::railNarrow);
        QVERIFY(f.button("Servers")->toolTip().contains(QStringLiteral("Servers")));
        QCOMPARE(f.button("Servers")->accessibleName(), QStringLiteral("Servers"));
    }
};

QTEST_MAIN(TestNavigationRail)
#include "tst_navigationrail.moc"
