// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using kit::Button;
using kit::ButtonKind;
using kit::ButtonSize;

class TestButton final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void kindsHaveTheirGround_data()
    {
        QTest::addColumn<ButtonKind>("kind");
        QTest::addColumn<theme::Role>("ground");

        QTest::addRow("primary") << ButtonKind::Primary << theme::Role::Accent;
        QTest::addRow("default") << ButtonKind::Default << theme::Role::Surface2;
        QTest::addRow("confirm") << ButtonKind::Confirm << theme::Role::Critical;
    }

    void kindsHaveTheirGround()
    {
        QFETCH(ButtonKind, kind);
        QFETCH(theme::Role, ground);
        Button button(QStringLiteral("Apply"), kind);
        button.resize(button.sizeHint());

        QCOMPARE(button.grab().toImage().pixelColor(4, 14), theme::colour(ground));
    }

    void sizesFollowTheDesign()
    {
        Button button(QStringLiteral("Apply"));
        QCOMPARE(button.sizeHint().height(), 28);

        button.setButtonSize(ButtonSize::Small);
        QCOMPARE(button.sizeHint().height(), 24);
    }

    void anIconAloneIsSquareAndHasAName()
    {
        const std::unique_ptr<Button> button(
            Button::withIcon(QStringLiteral("pause"), QStringLiteral("Pause <all> charts")));

        QCOMPARE(button->sizeHint(), QSize(28, 28));
        QCOMPARE(button->accessibleName(), QStringLiteral("Pause <all> charts"));
        QCOMPARE(button->toolTip(), QStringLiteral("Pause &lt;all&gt; charts"));
    }

    void aMenuTakesRoomForItsArrow()
    {
        Button button(QStringLiteral("Export"));
        const int before = button.sizeHint().width();
        QMenu menu;

        button.setMenu(&menu);

        QCOMPARE(button.sizeHint().width(), before + 20);
    }

    void whileItWorksItTakesNoClicks()
    {
        Button button(QStringLiteral("Test"));
        button.show();
        QSignalSpy clicks(&button, &QAbstractButton::clicked);

        button.startWork(QStringLiteral("Testing…"));
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicks.count(), 0);

        button.endWork();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicks.count(), 1);
    }

    void followsAChangeOfTheme()
    {
        Button button(QStringLiteral("Apply"), ButtonKind::Primary);
        button.resize(button.sizeHint());
        theme::install(*qApp, theme::Mode::Light, theme::Density::Regular);

        QCOMPARE(button.grab().toImage().pixelColor(4, 14),
                 theme::colour(theme::Role::Accent, theme::Mode::Light));

        theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular);
    }
};

QTEST_MAIN(TestButton)
#include "tst_button.moc"
