// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using kit::Banner;
using kit::Status;

class TestBanner final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void isOneLineHighUntilItsSentenceNeedsTwo()
    {
        Banner banner(Status::Critical);
        banner.setText(QStringLiteral("prod-cache-1 does not answer."),
                       QStringLiteral("Stale since 14:29:53."));
        banner.addAction(QStringLiteral("Try now"));

        QCOMPARE(banner.minimumSizeHint().height(), 36);
        QCOMPARE(banner.heightForWidth(900), 36);
        QVERIFY(banner.heightForWidth(300) > 36);
    }

    void readsItsStatusAloud()
    {
        Banner banner(Status::Warning);

        banner.setText({}, QStringLiteral("History is kept in memory."));

        QCOMPARE(banner.accessibleName(), QStringLiteral("warning: History is kept in memory."));
    }

    void theCrossHidesIt()
    {
        Banner banner(Status::Note);
        banner.setDismissable();
        banner.show();
        QSignalSpy dismissals(&banner, &Banner::dismissed);

        banner.findChild<QAbstractButton *>()->click();

        QCOMPARE(dismissals.count(), 1);
        QVERIFY(banner.isHidden());
    }

    void aBarStandsForItsStatus()
    {
        Banner banner(Status::Warning);
        banner.resize(300, 36);
        QCOMPARE(banner.grab().toImage().pixelColor(1, 18), theme::colour(theme::Role::Warning));
        QCOMPARE(banner.grab().toImage().pixelColor(200, 18),
                 theme::colour(theme::Role::WarningBack));

        banner.setStatus(Status::Critical);
        QCOMPARE(banner.grab().toImage().pixelColor(1, 18), theme::colour(theme::Role::Critical));
    }

    void activityAppearsAndGoes()
    {
        Banner banner(Status::Critical);
        banner.show();
        const int before = banner.sizeHint().width();

        banner.setActivity(QStringLiteral("Reconnecting, next in"), QStringLiteral("3 s"));
        banner.setProgress(0.5);
        QVERIFY(banner.sizeHint().width() > before);

        banner.setActivity({});
        banner.setProgress(-1);
        QCOMPARE(banner.sizeHint().width(), before);
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
