// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace larder::theme;

namespace {

int strongest(const QImage &image)
{
    int alpha = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            alpha = qMax(alpha, image.pixelColor(x, y).alpha());
    return alpha;
}

int inked(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { install(*qApp, Mode::Dark, Density::Regular); }

    void everyDrawingTakesTheColourItIsGiven_data()
    {
        QTest::addColumn<QString>("name");

        const auto files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 60);
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
    }

    void everyDrawingTakesTheColourItIsGiven()
    {
        QFETCH(QString, name);

        const QImage image = iconPixmap(name, 24, Qt::red, 2).toImage();

        QCOMPARE(image.size(), QSize(48, 48));
        QVERIFY(inked(image, Qt::red) > 20);
    }

    void aRenderedIconIsKept()
    {
        const QString name = QStringLiteral("overview");

        QCOMPARE(iconPixmap(name, 16, Qt::red, 1).cacheKey(),
                 iconPixmap(name, 16, Qt::red, 1).cacheKey());
        QVERIFY(iconPixmap(name, 16, Qt::red, 1).cacheKey()
                != iconPixmap(name, 16, Qt::blue, 1).cacheKey());
    }

    void disabledIconsAreFaint()
    {
        const QIcon both = icon(QStringLiteral("stop"), Role::Text);

        const int on = strongest(both.pixmap(24, QIcon::Normal).toImage());
        const int off = strongest(both.pixmap(24, QIcon::Disabled).toImage());

        QVERIFY(off > 0);
        QVERIFY(off < on * 7 / 10);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
