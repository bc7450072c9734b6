// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartcard.h"
#include "ui/kit/charttable.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/kit/chartdata.h"

using namespace larder;
using kit::ChartCard;
using kit::ChartGroup;
using kit::ChartSeries;
using kit::LegendEntry;
using test::noon;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// Hits and misses over 15 minutes, with a dip of misses in the middle; a limit that never holds.
struct Fixture {
    metrics::TimeSeries data = test::seriesOf(901, [](std::size_t row) {
        return std::vector{12'000.0f, row == 450 ? 2'283.0f : 1'100.0f, metrics::noValue};
    });
    ChartGroup group;
    ChartCard card{group,
                   {text("Hits and misses"),
                    kit::Quantity::Rate,
                    {},
                    {{text("hits"), 0, theme::Meaning::Hits, ChartSeries::Shape::Area},
                     {text("misses"), 1, theme::Meaning::Misses, ChartSeries::Shape::Area},
                     {text("limit"), 2, theme::Meaning::Other, ChartSeries::Shape::Reference}}}};

    explicit Fixture(int width = 453)
    {
        card.resize(width, 214);
        card.show();
        group.setSource({&data, 0, 1'000});
        QCoreApplication::processEvents();
    }

    QList<LegendEntry *> entries() const { return card.legend()->findChildren<LegendEntry *>(); }
    QString value(int index) const { return entries().at(index)->accessibleDescription(); }
};

} // namespace

class TestChartCard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void legendSaysTheNewestValueOrTheCrosshairs()
    {
        Fixture f;
        QCOMPARE(f.value(1), text("1,100"));

        f.group.setCrosshair(noon + 450'000);
        QCOMPARE(f.value(1), text("2,283"));

        f.group.clearCrosshair();
        QCOMPARE(f.value(1), text("1,100"));
    }

    void legendStandsAtTheRight()
    {
        Fixture f(900);
        const auto entries = f.entries();

        QCOMPARE(entries.at(1)->geometry().right(), f.card.legend()->rect().right());
        QCOMPARE(entries.at(0)->width(), entries.at(0)->sizeHint().width());
        QCOMPARE(entries.at(1)->width(), entries.at(1)->sizeHint().width());
    }

    void limitThatDoesNotHoldIsLeftOut()
    {
        Fixture f;

        QVERIFY(f.entries().at(0)->isVisible());
        QVERIFY(!f.entries().at(2)->isVisible());
    }

    void clickHidesAndShowsASeries()
    {
        Fixture f;

        QTest::mouseClick(f.entries().at(0), Qt::LeftButton);
        QVERIFY(!f.card.chart()->isShown(0));
        QCOMPARE(f.card.chart()->traced().extent.most, 2'283.0f);

        QTest::mouseClick(f.entries().at(0), Qt::LeftButton);
        QVERIFY(f.card.chart()->isShown(0));
    }

    void pointingAtANameDimsTheRest()
    {
        Fixture f;
        const auto lineColour = [&] {
            const auto &geometry = f.card.chart()->plotGeometry();
            const QImage image = f.card.chart()->grab().toImage();
            return image.pixelColor(qRound(geometry.x(noon + 200'000)), qRound(geometry.y(12'000)));
        };
        const QColor before = lineColour();

        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QCoreApplication::sendEvent(f.entries().at(1), &enter);
        QVERIFY(lineColour() != before);

        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(f.entries().at(1), &leave);
        QCOMPARE(lineColour(), before);
    }

    void narrowLegendDropsValuesFirst()
    {
        Fixture wide(453);
        Fixture narrow(250);

        QVERIFY(wide.card.legend()->width() > narrow.card.legend()->width());
        QVERIFY(narrow.entries().at(0)->width()
                <= narrow.entries().at(0)->widthOf(LegendEntry::Form::NameOnly) + 1);
    }

    void sentenceSaysValueAndExtreme()
    {
        Fixture f;

        const QString sentence = f.card.sentence();

        QVERIFY2(sentence.startsWith(
                     text("Hits and misses, 15 min: hits 12,000 per second, highest 12,000")),
                 qPrintable(sentence));
        QCOMPARE(f.card.chart()->accessibleName(), sentence);
    }

    void ratioSaysItsLowest()
    {
        auto data = test::seriesOf(
            901, [](std::size_t row) { return std::vector{row == 600 ? 77.1f : 91.2f}; });
        ChartGroup group;
        ChartCard card(group,
                       {text("Hit ratio"),
                        kit::Quantity::Percent,
                        {.base = kit::AxisRule::Base::Near, .ceiling = 100},
                        {{text("server"), 0, theme::Meaning::Hits}}});
        card.resize(453, 214);
        card.show();
        group.setSource({&data, 0, 1'000});

        const QString sentence = card.sentence();

        QVERIFY2(sentence.startsWith(text("Hit ratio, 15 min: 91.2 %, lowest 77.1 % at ")),
                 qPrintable(sentence));
    }

    void tOpensThePointsAsATable()
    {
        Fixture f;
        f.group.show({noon + 440'000, noon + 470'000});

        QTest::keyClick(f.card.chart(), Qt::Key_T);

        auto *table = f.card.window()->findChild<kit::ChartTable *>();
        QVERIFY(table && table->isVisible());
        const auto *model = table->findChild<kit::ChartTableModel *>();
        QCOMPARE(model->rowCount(), 31);
        QCOMPARE(model->index(20, 2).data().toString(), text("2,283")); // newest first
        table->close();
    }

    void enterAsksForItsLargeForm()
    {
        Fixture f;
        QSignalSpy asked(&f.card, &ChartCard::enlargeAsked);

        QTest::keyClick(f.card.chart(), Qt::Key_Return);
        QTest::mouseDClick(f.card.chart()->viewport(), Qt::LeftButton, {}, {200, 80});

        QCOMPARE(asked.size(), 2);
    }
};

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
