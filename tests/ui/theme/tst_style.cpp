// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace larder::theme;

namespace {

template<typename Paint>
QImage painted(QSize size, Paint paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour(Role::Surface1));
    QPainter painter(&image);
    paint(painter);
    return image;
}

int columnsOf(const QImage &image, int row, const QColor &wanted)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, row) == wanted ? 1 : 0;
    return count;
}

} // namespace

class TestStyle final : public QObject
{
    Q_OBJECT

private slots:
    void init() { install(*qApp, Mode::Dark, Density::Regular); }

    void fieldsAreAsHighAsTheDensitySays()
    {
        QLineEdit edit;
        QComboBox choice;
        QSpinBox number;

        QCOMPARE(edit.sizeHint().height(), 28);
        QCOMPARE(choice.sizeHint().height(), 28);
        QCOMPARE(number.sizeHint().height(), 28);

        install(*qApp, Mode::Dark, Density::Comfortable);

        QCOMPARE(edit.sizeHint().height(), 32);
    }

    void theThumbOfAScrollBarIsSixInALaneOfEight()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        bar.resize(bar.sizeHint().width(), 200);

        const QImage image = bar.grab().toImage();

        QCOMPARE(image.width(), 8);
        QCOMPARE(columnsOf(image, 50, colour(Role::Line)), 6);
        QCOMPARE(columnsOf(image, 150, colour(Role::Line)), 0);
    }

    void aScrollBarWithNothingToScrollIsEmpty()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 0);
        bar.resize(8, 200);

        QCOMPARE(columnsOf(bar.grab().toImage(), 100, colour(Role::Line)), 0);
    }

    void checkMarksTellTheirState_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<Role>("corner");

        QTest::addRow("off") << Check::Off << Role::FieldBack;
        QTest::addRow("on") << Check::On << Role::Accent;
        QTest::addRow("some") << Check::Some << Role::FieldBack;
    }

    void checkMarksTellTheirState()
    {
        QFETCH(Check, check);
        QFETCH(Role, corner);

        const QImage image = painted({14, 14}, [check](QPainter &painter) {
            paintCheckBox(painter, {0, 0, 14, 14}, {.check = check});
        });

        QCOMPARE(image.pixelColor(2, 2), colour(corner));
    }

    void aFailedFieldHasARedEdge()
    {
        const auto edge = [](FieldLook look) {
            return painted({100, 28},
                           [look](QPainter &painter) {
                               paintField(painter, {0, 0, 100, 28}, look);
                           })
                .pixelColor(50, 0);
        };

        QCOMPARE(edge({}), colour(Role::Edge));
        QCOMPARE(edge({.focused = true}), colour(Role::Accent));
        QCOMPARE(edge({.failed = true}), colour(Role::Critical));
        QCOMPARE(edge({.focused = true, .failed = true}), colour(Role::Critical));
    }

    void boxesArePaintedOnWholePixels()
    {
        const QImage image = painted({40, 40}, [](QPainter &painter) {
            paintBox(painter, {10, 10, 20, 20}, {.fill = Qt::blue, .border = Qt::red});
        });

        QCOMPARE(image.pixelColor(10, 20), QColor(Qt::red));
        QCOMPARE(image.pixelColor(11, 20), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(29, 20), QColor(Qt::red));
        QCOMPARE(image.pixelColor(30, 20), colour(Role::Surface1));
    }

    void menusHaveRoomForIconsAndShortcuts()
    {
        QMenu menu;
        QAction *plain = menu.addAction(QStringLiteral("Export as CSV"));
        const int before = menu.sizeHint().width();
        plain->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
        plain->setShortcutVisibleInContextMenu(true);

        QVERIFY(menu.sizeHint().width() > before);
        QCOMPARE(menu.actionGeometry(plain).height(), 28);
    }

    void passwordsAreDots()
    {
        QLineEdit edit;

        QCOMPARE(edit.style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, &edit),
                 0x2022);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
