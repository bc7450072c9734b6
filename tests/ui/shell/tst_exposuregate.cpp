// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exposuregate.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using larder::shell::ExposureGate;

namespace {

/// A window with something that is gated and something that is not.
struct Fixture {
    QWidget window;
    QLineEdit *outside = new QLineEdit(&window);
    QWidget *gated = new QWidget(&window);
    QLineEdit *inside = new QLineEdit(gated);

    Fixture()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(outside);
        column->addWidget(gated, 1);
        new ExposureGate(*gated);
        window.resize(300, 200);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    /// As a window system does: the widgets are not asked.
    void cover() const { window.windowHandle()->hide(); }
    void uncover() const { window.windowHandle()->show(); }
};

} // namespace

class TestExposureGate final : public QObject
{
    Q_OBJECT

private slots:
    void hidesWhatNobodySees()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        QVERIFY(f.gated->isVisible());
        const QRect place = f.outside->geometry();

        f.cover();
        QTRY_VERIFY(!f.gated->isVisible());
        QVERIFY(!f.outside->isHidden());
        QCOMPARE(f.outside->geometry(), place);

        f.uncover();
        QTRY_VERIFY(f.gated->isVisible());
    }

    void givesTheFocusBack()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        f.inside->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), f.inside);

        f.cover();
        QTRY_VERIFY(!f.gated->isVisible());
        f.uncover();

        QTRY_VERIFY(f.gated->isVisible());
        QCOMPARE(f.window.focusWidget(), f.inside);
    }

    void leavesTheFocusElsewhereAlone()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        f.outside->setFocus();

        f.cover();
        QTRY_VERIFY(!f.gated->isVisible());
        f.uncover();

        QTRY_VERIFY(f.gated->isVisible());
        QCOMPARE(f.window.focusWidget(), f.outside);
    }
};

QTEST_MAIN(TestExposureGate)
#include "tst_exposuregate.moc"
