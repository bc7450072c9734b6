// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehistory.h"

#include <QTest>

using larder::shell::PageHistory;

namespace {

PageHistory visited(const QStringList &pages)
{
    PageHistory history;
    for (const auto &page : pages)
        history.visit(page);
    return history;
}

} // namespace

class TestPageHistory final : public QObject
{
    Q_OBJECT

private slots:
    void startsNowhere()
    {
        const PageHistory history;

        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
    }

    void goesBackAndForward()
    {
        auto history = visited({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});

        QCOMPARE(history.back(), QStringLiteral("b"));
        QCOMPARE(history.back(), QStringLiteral("a"));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), QStringLiteral("b"));
        QVERIFY(history.canGoForward());
    }

    void somewhereNewForgetsWhatLayAhead()
    {
        auto history = visited({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        history.back();
        history.back();

        history.visit(QStringLiteral("d"));

        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), QStringLiteral("a"));
    }

    void thePageInViewAgainChangesNothing()
    {
        auto history = visited({QStringLiteral("a"), QStringLiteral("b")});
        history.back();

        history.visit(QStringLiteral("a"));

        QVERIFY(history.canGoForward());
        QVERIFY(!history.canGoBack());
    }

    void keepsTheNewestFifty()
    {
        PageHistory history;
        for (int i = 0; i < 60; ++i)
            history.visit(QString::number(i));

        QString oldest;
        while (history.canGoBack())
            oldest = history.back();

        QCOMPARE(oldest, QStringLiteral("10"));
    }
};

QTEST_GUILESS_MAIN(TestPageHistory)
#include "tst_pagehistory.moc"
