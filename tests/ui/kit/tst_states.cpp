// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/loadingbars.h"
#include "ui/kit/progressrow.h"
#include "ui/kit/sharebar.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace larder;
using kit::Status;
using theme::Role;

namespace {

constexpr int lastStatus = static_cast<int>(Status::ReadOnly);

bool isEmpty(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != first)
                return false;
    return true;
}

} // namespace

/// How things stand: the small controls that only show it.
class TestStates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void everyStatusHasItsOwnShapeAndWord()
    {
        QSet<QString> shapes;
        QSet<QString> words;
        for (int i = 0; i <= lastStatus; ++i) {
            const auto status = static_cast<Status>(i);
            QVERIFY(QFile::exists(u":/icons/" % kit::statusIcon(status) % u".svg"));
            shapes.insert(kit::statusIcon(status));
            words.insert(kit::statusWord(status));
        }
        QCOMPARE(shapes.size(), lastStatus + 1);
        QCOMPARE(words.size(), lastStatus + 1);
    }

    void aBadgeHidesAtZero()
    {
        kit::Badge badge(Status::Critical);
        QVERIFY(badge.isHidden());

        badge.setCount(2);
        QVERIFY(!badge.isHidden());
        QCOMPARE(badge.accessibleName(), QStringLiteral("2 critical"));

        badge.setCount(0);
        QVERIFY(badge.isHidden());
    }

    void aCardWithoutTitleHasNoHead()
    {
        kit::Card bare;
        kit::Card titled(QStringLiteral("Clients"));
        for (kit::Card *card : {&bare, &titled})
            card->body()->addWidget(new QWidget);

        QCOMPARE(titled.sizeHint().height() - bare.sizeHint().height(),
                 theme::measure::cardHead - theme::measure::cardPadding);
    }

    void aCardCanAlert()
    {
        kit::Card card;
        card.resize(100, 100);
        QCOMPARE(card.grab().toImage().pixelColor(50, 0), theme::colour(Role::Line));

        card.setAlert(Status::Critical);
        QCOMPARE(card.grab().toImage().pixelColor(50, 0), theme::colour(Role::Critical));

        card.setAlert(std::nullopt);
        QCOMPARE(card.grab().toImage().pixelColor(50, 0), theme::colour(Role::Line));
    }

    void loadingBarsWaitBeforeTheyShow()
    {
        kit::LoadingBars bars({{60, 10}, {100, 22}});
        bars.resize(bars.sizeHint());
        bars.show();
        QVERIFY(isEmpty(bars.grab().toImage()));

        bars.showNow();
        QVERIFY(!isEmpty(bars.grab().toImage()));

        bars.hide();
        bars.show();
        QVERIFY(isEmpty(bars.grab().toImage()));
    }

    void aShareBarStaysInItsBounds_data()
    {
        QTest::addColumn<double>("part");
        QTest::addColumn<int>("end");

        QTest::addRow("less than nothing") << -1.0 << 0;
        QTest::addRow("a quarter") << 0.25 << 25;
        QTest::addRow("more than all") << 7.0 << 100;
    }

    void aShareBarStaysInItsBounds()
    {
        QFETCH(double, part);
        QFETCH(int, end);
        kit::ShareBar bar(QStringLiteral("Memory"));
        bar.setShare(part, Qt::red);
        bar.resize(100, 4);

        const QImage image = bar.grab().toImage();

        for (const int x : {10, 24, 26, 90})
            QCOMPARE(image.pixelColor(x, 2),
                     x < end ? QColor(Qt::red) : theme::colour(Role::Surface3));
    }

    void workCanBePausedResumedAndStopped()
    {
        kit::ProgressRow row;
        QSignalSpy pauses(&row, &kit::ProgressRow::pauseRequested);
        QSignalSpy resumes(&row, &kit::ProgressRow::resumeRequested);
        QSignalSpy stops(&row, &kit::ProgressRow::stopRequested);
        const auto buttons = row.findChildren<kit::Button *>();

        buttons.at(0)->click();
        row.showPaused();
        buttons.at(0)->click();
        row.showRunning();
        buttons.at(1)->click();

        QCOMPARE(pauses.count(), 1);
        QCOMPARE(resumes.count(), 1);
        QCOMPARE(stops.count(), 1);
    }

    void anEmptyStateSaysWhatToDo()
    {
        kit::EmptyState empty(QStringLiteral("tag"), QStringLiteral("No tags yet"),
                              QStringLiteral("Tags appear when an application stores one."));
        kit::Button *how = empty.addAction(QStringLiteral("How to tag entries"));

        QCOMPARE(empty.accessibleName(), QStringLiteral("No tags yet"));
        QCOMPARE(how->sizeHint().height(), 24);
        empty.resize(empty.minimumSizeHint());
        QVERIFY(!isEmpty(empty.grab().toImage()));
    }
};

QTEST_MAIN(TestStates)
#include "tst_states.moc"
