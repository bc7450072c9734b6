// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kpicard.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/picture.h"
#include "tests/ui/kit/chartdata.h"

using namespace larder;
using kit::KpiCard;
using kit::KpiReading;
using kit::Trend;
using test::noon;
using theme::Role;

namespace {

constexpr QSize size(240, 112);

metrics::TimeSeries sawtooth()
{
    return test::seriesOf(900, [](std::size_t row) {
        return std::vector{1.90f + 0.1f * static_cast<float>(row % 130) / 130};
    });
}

KpiReading memory(const metrics::TimeSeries &series)
{
    const metrics::TimeWindow window{noon, series.timeAt(series.size() - 1)};
    auto spark = kit::sparkOf(series, 0, window, size.width() - 2, 2'500);
    return {{QStringLiteral("1.93"), QStringLiteral("GB")},
            QStringLiteral("48 % of 4.00 GB"),
            {Trend::Direction::Up, QStringLiteral("1.2 %")},
            std::move(spark)};
}

std::unique_ptr<KpiCard> card()
{
    auto card = std::make_unique<KpiCard>(QStringLiteral("Memory"), theme::Meaning::Memory);
    card->resize(size);
    return card;
}

bool containsColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestKpiCard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void saysItsReading()
    {
        const auto series = sawtooth();
        const auto live = card();
        live->setReading(memory(series));

        const QImage image = live->grab().toImage();

        QCOMPARE(live->accessibleName(), QStringLiteral("Memory: 1.93 GB"));
        QCOMPARE(live->accessibleDescription(), QStringLiteral("48 % of 4.00 GB"));
        QVERIFY(containsColour(image, theme::colour(Role::Text)));
        QVERIFY(containsColour(image, theme::colour(theme::Meaning::Memory)));
    }

    void sparklineBleedsToTheEdgesOfTheCard()
    {
        const auto series = sawtooth();
        const auto live = card();
        live->setReading(memory(series));

        const QImage image = live->grab().toImage();

        const QColor ground = theme::colour(Role::Surface1);
        QVERIFY(image.pixelColor(1, size.height() - 12) != ground);
        QVERIFY(image.pixelColor(size.width() - 2, size.height() - 12) != ground);
        QVERIFY(image.pixelColor(size.width() / 2, size.height() - 2) != ground);
        QCOMPARE(image.pixelColor(0, size.height() - 12), theme::colour(Role::Line));
    }

    void staleIsGreyAndSaysSinceWhen()
    {
        const auto series = sawtooth();
        const auto stale = card();
        stale->setReading(memory(series));
        stale->setStale(QStringLiteral("14:29:53"));

        const QImage image = stale->grab().toImage();

        QVERIFY(stale->accessibleDescription().contains(QStringLiteral("14:29:53")));
        QVERIFY(!containsColour(image, theme::colour(theme::Meaning::Memory)));
        QVERIFY(!containsColour(image, theme::colour(Role::Text)));
        QVERIFY(containsColour(image, theme::colour(theme::Meaning::Other)));
    }

    void freshReadingEndsStaleness()
    {
        const auto series = sawtooth();
        const auto live = card();
        live->setReading(memory(series));
        live->setStale(QStringLiteral("14:29:53"));

        live->setReading(memory(series));

        QVERIFY(containsColour(live->grab().toImage(), theme::colour(Role::Text)));
    }

    void alertHasBorderMarkAndReason()
    {
        const auto series = sawtooth();
        const auto alerting = card();
        alerting->setReading(memory(series));
        alerting->setAlert(kit::Status::Critical, QStringLiteral("above 95 % for 19 min"));

        const QImage image = alerting->grab().toImage();

        QCOMPARE(image.pixelColor(0, size.height() / 2), theme::colour(Role::Critical));
        alerting->setAlert(std::nullopt);
        QVERIFY(!containsColour(alerting->grab().toImage(), theme::colour(Role::Critical)));
    }

    void withoutRightItOffersTheAclLine()
    {
        const auto locked = card();
        QSignalSpy asked(locked.get(), &KpiCard::copyAclAsked);
        QSignalSpy clicked(locked.get(), &KpiCard::clicked);
        locked->setNoRight(QStringLiteral("user may not run INFO"));
        locked->show();

        auto *link = locked->findChild<kit::Button *>();
        QVERIFY(link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);

        QCOMPARE(asked.size(), 1);
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(locked->accessibleName(), QStringLiteral("Memory: –"));
    }

    void opensByMouseAndKeyboard()
    {
        const auto live = card();
        QSignalSpy clicked(live.get(), &KpiCard::clicked);
        live->show();

        QTest::mouseClick(live.get(), Qt::LeftButton);
        QTest::keyClick(live.get(), Qt::Key_Space);

        QCOMPARE(clicked.size(), 2);
    }

    void flatSparklineStaysFlat()
    {
        const auto ripple = test::seriesOf(
            300, [](std::size_t row) { return std::vector{91.0f + 0.02f * test::noise(row)}; });
        const metrics::TimeWindow window{noon, ripple.timeAt(299)};
        QImage image(100, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        {
            QPainter painter(&image);
            kit::paintSpark(painter, image.rect(), kit::sparkOf(ripple, 0, window, 100, 2'500),
                            Qt::white);
        }
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            bool isTouched = false;
            for (int x = 0; x < image.width(); ++x)
                isTouched = isTouched || qGray(image.pixel(x, y)) > 128;
            rows += isTouched ? 1 : 0;
        }
        QVERIFY2(rows <= 4, qPrintable(QString::number(rows)));
    }

    void looksLikeTheDesign()
    {
        const auto series = sawtooth();
        for (const auto mode : {theme::Mode::Dark, theme::Mode::Light}) {
            theme::install(*qApp, mode, theme::Density::Regular);
            QWidget sheet;
            auto *grid = new QGridLayout(&sheet);
            const auto add = [&](int row, int column) {
                auto *one = card().release();
                grid->addWidget(one, row, column);
                return one;
            };
            add(0, 0)->setReading(memory(series));
            auto *alerting = add(0, 1);
            alerting->setReading(memory(series));
            alerting->setAlert(kit::Status::Critical, QStringLiteral("above 95 % for 19 min"));
            auto *stale = add(0, 2);
            stale->setReading(memory(series));
            stale->setStale(QStringLiteral("14:29:53"));
            add(1, 0)->findChild<kit::LoadingBars *>()->showNow();
            add(1, 1)->setWaiting(QStringLiteral("no sample yet, first in 1 s"));
            add(1, 2)->setNoRight(QStringLiteral("user may not run INFO"));
            sheet.resize(760, 260);
            sheet.show();

            const bool isDark = mode == theme::Mode::Dark;
            test::keepPicture(
                sheet, isDark ? QStringLiteral("kpicard-dark") : QStringLiteral("kpicard-light"));
        }
    }
};

QTEST_MAIN(TestKpiCard)
#include "tst_kpicard.moc"
