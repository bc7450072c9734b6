// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using kit::Button;
using kit::ButtonKind;
using kit::Dialog;
using kit::Scrim;

namespace {

struct Fixture {
    QWidget window;
    Dialog dialog{QStringLiteral("Delete 120,344 keys?"), &window};
    Button *keep = dialog.addButton(QStringLiteral("Keep the keys"), ButtonKind::Default);
    Button *erase = dialog.addButton(QStringLiteral("Delete 120,344 keys"), ButtonKind::Confirm);

    Fixture()
    {
        window.resize(800, 600);
        window.show();
    }

    Scrim *scrim() const { return window.findChild<Scrim *>(); }
};

} // namespace

class TestDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void darkensTheWindowBehindWhileItIsOpen()
    {
        Fixture f;
        f.dialog.open();
        QVERIFY(f.scrim());
        QCOMPARE(f.scrim()->geometry(), f.window.rect());
        QCOMPARE(f.dialog.windowModality(), Qt::WindowModal);

        f.window.resize(900, 700);
        QTRY_COMPARE(f.scrim()->geometry(), f.window.rect());

        f.dialog.reject();
        QVERIFY(!f.scrim());
    }

    void escapeCancels()
    {
        Fixture f;
        QSignalSpy rejections(&f.dialog, &QDialog::rejected);
        f.dialog.open();

        QTest::keyClick(&f.dialog, Qt::Key_Escape);

        QCOMPARE(rejections.count(), 1);
    }

    void enterPressesTheHarmlessButton()
    {
        Fixture f;
        f.dialog.setInitialButton(f.keep);
        QSignalSpy kept(f.keep, &QAbstractButton::clicked);
        QSignalSpy erased(f.erase, &QAbstractButton::clicked);
        f.dialog.open();

        QTest::keyClick(&f.dialog, Qt::Key_Return);

        QCOMPARE(kept.count(), 1);
        QCOMPARE(erased.count(), 0);
        QVERIFY(!f.erase->autoDefault());
    }

    void opensInTheMiddleOfItsWindow()
    {
        Fixture f;
        f.dialog.resize(400, 200);
        f.dialog.open();

        const QPoint off = f.dialog.geometry().center() - f.window.geometry().center();
        QVERIFY(off.manhattanLength() <= 2);
    }

    void aDestructiveOneHasARedFrame()
    {
        Fixture f;
        f.dialog.setDestructive();
        f.dialog.resize(400, 200);

        QCOMPARE(f.dialog.grab().toImage().pixelColor(200, 0),
                 theme::colour(theme::Role::Critical));
    }
};

QTEST_MAIN(TestDialog)
#include "tst_dialog.moc"
