// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elidedlabel.h"
#include "ui/kit/plainlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace larder;
using kit::ElidedLabel;
using kit::PlainLabel;
using kit::TextBlock;
using theme::Role;
using theme::Type;

class TestLabels final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void markupIsTextToo()
    {
        const PlainLabel markup(QStringLiteral("user:<b>1</b>"));
        const PlainLabel plain(QStringLiteral("user:1"));

        QCOMPARE(markup.textFormat(), Qt::PlainText);
        QVERIFY(markup.sizeHint().width() > plain.sizeHint().width());
    }

    void linesStandOnTheDesignsHeight_data()
    {
        QTest::addColumn<Type>("type");
        QTest::addColumn<int>("height");

        QTest::addRow("body") << Type::Body << 18;
        QTest::addRow("cell") << Type::Cell << 16;
        QTest::addRow("small") << Type::Small << 14;
        QTest::addRow("number") << Type::Number << 34;
    }

    void linesStandOnTheDesignsHeight()
    {
        QFETCH(Type, type);
        QFETCH(int, height);
        PlainLabel label(QStringLiteral("one two three four five six"), type);

        QCOMPARE(label.sizeHint().height(), height);

        label.setWordWrap(true);
        const int lines = label.heightForWidth(label.sizeHint().width() / 3) / height;
        QVERIFY(lines >= 3);
        QCOMPARE(label.heightForWidth(label.sizeHint().width() / 3), lines * height);
    }

    void aLongWordIsBrokenRatherThanCut()
    {
        PlainLabel label(QString(200, u'x'), Type::Mono);
        label.setWordWrap(true);

        QVERIFY(label.heightForWidth(100) > 10 * 16);
    }

    void severalVoicesAreOneText()
    {
        PlainLabel label;
        label.setRuns({{QStringLiteral("Type ")},
                       {QStringLiteral("prod-cache-1"), Type::BodyStrong},
                       {QStringLiteral(" to allow it")}});

        QCOMPARE(label.text(), QStringLiteral("Type prod-cache-1 to allow it"));

        label.setText(QStringLiteral("Allowed"));
        QCOMPARE(label.sizeHint(), PlainLabel(QStringLiteral("Allowed")).sizeHint());
    }

    void coloursFollowTheTheme()
    {
        PlainLabel label(QStringLiteral("caption"), Type::Small, Role::Text2);
        theme::install(*qApp, theme::Mode::Light, theme::Density::Regular);

        QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                     theme::colour(Role::Text2, theme::Mode::Light));

        theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular);
    }

    void elidedTextShrinksAndTellsAllInItsToolTip()
    {
        ElidedLabel label(QStringLiteral("<i>metric</i>:latency:agent:1021"), Type::Mono);
        label.resize(80, 16);
        label.show();

        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        QHelpEvent asked(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint{5, 5}));
        QApplication::sendEvent(&label, &asked);
        QCOMPARE(QToolTip::text(), QStringLiteral("&lt;i&gt;metric&lt;/i&gt;:latency:agent:1021"));
    }

    void anEmptyBlockHasNoSize()
    {
        QCOMPARE(TextBlock({}).size(100).width(), 0);
        QCOMPARE(TextBlock({}).text(), QString());
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
