// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmentedcontrol.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using kit::SegmentedControl;

namespace {

std::unique_ptr<SegmentedControl> ranges()
{
    auto control = std::make_unique<SegmentedControl>(QStringLiteral("Range"));
    for (const char *text : {"5 min", "15 min", "1 h"})
        control->addSegment(QLatin1String(text));
    return control;
}

} // namespace

class TestSegmentedControl final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void theFirstIsChosenInSilence()
    {
        SegmentedControl control(QStringLiteral("Range"));
        QSignalSpy changes(&control, &SegmentedControl::currentChanged);

        control.addSegment(QStringLiteral("5 min"));
        control.addSegment(QStringLiteral("15 min"));

        QCOMPARE(control.current(), 0);
        QCOMPARE(changes.count(), 0);
    }

    void tellsAChangeOnce()
    {
        const auto control = ranges();
        QSignalSpy changes(control.get(), &SegmentedControl::currentChanged);

        control->setCurrent(2);
        control->setCurrent(2);

        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toInt(), 2);
    }

    void arrowKeysMoveTheChoice()
    {
        const auto control = ranges();
        control->show();
        QVERIFY(QTest::qWaitForWindowExposed(control.get()));
        const auto segments = control->findChildren<QAbstractButton *>();
        segments.first()->setFocus();

        QTest::keyClick(segments.first(), Qt::Key_Right);

        QCOMPARE(control->current(), 1);
    }

    void keepsItsWidthWhenTheChoiceMoves()
    {
        const auto control = ranges();
        const int before = control->sizeHint().width();

        control->setCurrent(1);

        QCOMPARE(control->sizeHint().width(), before);
    }

    void anUnknownIndexChangesNothing()
    {
        const auto control = ranges();

        control->setCurrent(7);

        QCOMPARE(control->current(), 0);
    }
};

QTEST_MAIN(TestSegmentedControl)
#include "tst_segmentedcontrol.moc"
