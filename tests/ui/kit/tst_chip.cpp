// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using kit::Chip;
using kit::FilterChip;

class TestChip final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void labelsAreFramedInTheirColour()
    {
        const std::unique_ptr<Chip> own(Chip::label(QStringLiteral("Lab"), QColor(Qt::magenta)));
        const std::unique_ptr<Chip> usual(
            Chip::label(QStringLiteral("Production"), theme::Role::Production));
        for (Chip *chip : {own.get(), usual.get()})
            chip->resize(chip->sizeHint());

        QCOMPARE(own->height(), 20);
        QCOMPARE(own->grab().toImage().pixelColor(10, 0), QColor(Qt::magenta));
        QCOMPARE(usual->grab().toImage().pixelColor(10, 0), theme::colour(theme::Role::Production));
    }

    void aStateHasItsMark()
    {
        const std::unique_ptr<Chip> bare(Chip::filled(QStringLiteral("Exact")));
        const std::unique_ptr<Chip> marked(
            Chip::ofStatus(QStringLiteral("Exact"), kit::Status::Good));

        QVERIFY(marked->sizeHint().width() > bare->sizeHint().width());
    }

    void aRestingFilterOpensItsChoices()
    {
        FilterChip chip(QStringLiteral("Role: any"));
        chip.resize(chip.sizeHint());
        QSignalSpy clicks(&chip, &QAbstractButton::clicked);
        QSignalSpy clears(&chip, &FilterChip::cleared);

        QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 10, 12});
        QTest::keyClick(&chip, Qt::Key_Delete);

        QCOMPARE(clicks.count(), 1);
        QCOMPARE(clears.count(), 0);
    }

    void anActiveFilterIsClearedByItsCrossAndByKeys()
    {
        FilterChip chip(QString{});
        chip.setActive(QStringLiteral("Role: editor"));
        chip.resize(chip.sizeHint());
        QSignalSpy clicks(&chip, &QAbstractButton::clicked);
        QSignalSpy clears(&chip, &FilterChip::cleared);

        QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 10, 12});
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::keyClick(&chip, Qt::Key_Backspace);
        QCOMPARE(clears.count(), 3);
        QCOMPARE(clicks.count(), 0);

        QTest::mouseClick(&chip, Qt::LeftButton, {}, {10, 12});
        QCOMPARE(clicks.count(), 1);
    }
};

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
