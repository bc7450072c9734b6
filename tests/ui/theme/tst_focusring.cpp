// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace larder::theme;

namespace {

struct Form {
    QWidget window;
    QPushButton *first = new QPushButton;
    QPushButton *second = new QPushButton;
    QLineEdit *field = new QLineEdit;

    Form()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : {static_cast<QWidget *>(first), static_cast<QWidget *>(second),
                                static_cast<QWidget *>(field)})
            layout->addWidget(widget);
        first->setFocus();
        window.show();
        window.activateWindow();
    }

    const QWidget *ringed() const
    {
        const auto *frame = window.findChild<QFocusFrame *>();
        return frame && frame->isVisible() ? frame->widget() : nullptr;
    }
};

} // namespace

class TestFocusRing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { install(*qApp, Mode::Dark, Density::Regular); }

    void followsTheKeyboard()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));

        QTest::keyClick(form.first, Qt::Key_Tab);
        QCOMPARE(form.ringed(), form.second);

        QTest::keyClick(form.second, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(form.ringed(), form.first);
    }

    void staysAwayFromTheMouse()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        QTest::keyClick(form.first, Qt::Key_Tab);

        QTest::mouseClick(form.first, Qt::LeftButton);

        QCOMPARE(form.ringed(), nullptr);
    }

    void leavesFieldsToThemselves()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));

        QTest::keyClick(form.first, Qt::Key_Tab);
        QTest::keyClick(form.second, Qt::Key_Tab);

        QCOMPARE(QApplication::focusWidget(), form.field);
        QCOMPARE(form.ringed(), nullptr);
    }

    void survivesTheEndOfItsWindow()
    {
        {
            Form gone;
            QVERIFY(QTest::qWaitForWindowActive(&gone.window));
            QTest::keyClick(gone.first, Qt::Key_Tab);
        }
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));

        QTest::keyClick(form.first, Qt::Key_Tab);

        QCOMPARE(form.ringed(), form.second);
    }
};

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
