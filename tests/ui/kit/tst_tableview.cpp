// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bardelegate.h"
#include "ui/kit/statusmark.h"
#include "ui/kit/tableview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace larder;
using kit::TableView;
using theme::Role;

namespace {

struct Fixture {
    QStandardItemModel model{4, 3};
    QWidget window;
    TableView *table = new TableView(QStringLiteral("Keys"), &window);

    Fixture()
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Key"), QStringLiteral("Share"), {}});
        window.resize(400, 300);
        table->setModel(&model);
        table->resize(400, 300);
        table->setFocus();
        window.show();
        window.activateWindow();
    }

    QImage picture() const { return table->viewport()->grab().toImage(); }
    int middleOf(int row) const { return table->rowViewportPosition(row) + 14; }
};

} // namespace

class TestTableView final : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void rowsFollowTheDensity()
    {
        Fixture f;
        QCOMPARE(f.table->rowHeight(0), 28);
        QCOMPARE(f.table->heightForRows(4), 26 + 4 * 28);

        theme::install(*qApp, theme::Mode::Dark, theme::Density::Compact);

        QCOMPARE(f.table->rowHeight(0), 24);
    }

    void aSelectedRowHasAnAccentBarAndGreysWithoutFocus()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.table->selectRow(1);

        QCOMPARE(f.picture().pixelColor(0, f.middleOf(1)), theme::colour(Role::Accent));
        QCOMPARE(f.picture().pixelColor(150, f.middleOf(1)), theme::colour(Role::Selection));

        f.table->clearFocus();

        QCOMPARE(f.picture().pixelColor(0, f.middleOf(1)), theme::colour(Role::Surface3));
    }

    void theWholeRowUnderThePointerIsLit()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));

        QTest::mouseMove(f.table->viewport(), {50, f.middleOf(2)});

        QTRY_COMPARE(f.picture().pixelColor(250, f.middleOf(2)), theme::colour(Role::Surface2));

        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(f.table->viewport(), &leave);
        QVERIFY(f.picture().pixelColor(250, f.middleOf(2)) != theme::colour(Role::Surface2));
    }

    void theCurrentRowHasARingWhenItIsNotSelected()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.window));

        f.table->selectionModel()->setCurrentIndex(f.model.index(1, 0),
                                                   QItemSelectionModel::NoUpdate);

        const int top = f.table->rowViewportPosition(1);
        QCOMPARE(f.picture().pixelColor(150, top), theme::colour(Role::Accent));
        QCOMPARE(f.picture().pixelColor(150, top + 14).rgb(),
                 f.picture().pixelColor(150, top + 14 + 28).rgb());
    }

    void aCellCanSpeakInItsOwnVoice()
    {
        Fixture f;
        QStandardItem *item = f.model.item(0, 0) ? f.model.item(0, 0) : new QStandardItem;
        f.model.setItem(0, 0, item);
        item->setText(QStringLiteral("IIII"));
        item->setData(static_cast<int>(theme::Type::Title), kit::TypeRole);
        item->setData(static_cast<int>(Role::Critical), kit::InkRole);
        item->setData(static_cast<int>(kit::Status::Warning), kit::StatusRole);

        const QImage image = f.picture();

        bool ink = false;
        bool mark = false;
        for (int x = 0; x < f.table->columnWidth(0); ++x)
            for (int y = 0; y < 28; ++y) {
                ink = ink || image.pixelColor(x, y) == theme::colour(Role::Critical);
                mark = mark || image.pixelColor(x, y) == theme::colour(Role::Warning);
            }
        QVERIFY(ink);
        QVERIFY(mark);
    }

    void sharesAreBars()
    {
        Fixture f;
        f.table->setBarColumn(1);
        f.table->setColumnWidth(1, 116);
        f.model.setData(f.model.index(0, 1),
                        QVariant::fromValue(kit::Bar{{{0.5, theme::Meaning::Commands}}}),
                        kit::BarRole);
        const int left = f.table->columnViewportPosition(1) + 8;

        const QImage image = f.picture();

        QCOMPARE(image.pixelColor(left + 48, 14), theme::colour(theme::Meaning::Commands));
        QCOMPARE(image.pixelColor(left + 52, 14), theme::colour(Role::Surface3));
    }

    void theHeadsBoxAsksForAllOrNone()
    {
        Fixture f;
        QSignalSpy requests(f.table->head(), &kit::HeaderView::checkRequested);
        f.table->head()->setCheckState(Qt::PartiallyChecked);

        QTest::mouseClick(f.table->head()->viewport(), Qt::LeftButton, {}, {18, 13});
        f.table->head()->setCheckState(Qt::Checked);
        QTest::mouseClick(f.table->head()->viewport(), Qt::LeftButton, {}, {18, 13});

        QCOMPARE(requests.count(), 2);
        QCOMPARE(requests.at(0).first().value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(requests.at(1).first().value<Qt::CheckState>(), Qt::Unchecked);
    }

    void columnsFitTheirContents()
    {
        Fixture f;
        f.model.setItem(0, 0, new QStandardItem(QString(40, u'x')));

        f.table->fitColumns(1);

        QVERIFY(f.table->columnWidth(0) > 200);
        QCOMPARE(f.table->columnWidth(0) + f.table->columnWidth(1) + f.table->columnWidth(2),
                 f.table->viewport()->width());
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
