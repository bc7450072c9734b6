// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/whendone.h"

#include <QPromise>
#include <QTest>

#include <memory>

using larder::kit::whenDone;

class TestWhenDone final : public QObject
{
    Q_OBJECT

private slots:
    void handsOverTheAnswer()
    {
        QObject owner;
        QPromise<int> promise;
        promise.start();
        int got = 0;
        whenDone(&owner, promise.future(), [&got](int answer) { got = answer; });

        promise.addResult(42);
        promise.finish();

        QTRY_COMPARE(got, 42);
    }

    void anAnswerThatIsThereAlreadyComesToo()
    {
        QObject owner;
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        int got = 0;

        whenDone(&owner, promise.future(), [&got](int answer) { got = answer; });

        QTRY_COMPARE(got, 7);
    }

    void nobodyIsCalledWhenTheOwnerIsGone()
    {
        auto owner = std::make_unique<QObject>();
        QPromise<int> promise;
        promise.start();
        bool called = false;
        whenDone(owner.get(), promise.future(), [&called](int) { called = true; });

        owner.reset();
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();

        QVERIFY(!called);
    }

    void aCancelledFutureIsNoAnswer()
    {
        QObject owner;
        QPromise<int> promise;
        promise.start();
        bool called = false;
        whenDone(&owner, promise.future(), [&called](int) { called = true; });

        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(owner.children().isEmpty());

        QVERIFY(!called);
    }

    void answersMayBeMovedOnly()
    {
        QObject owner;
        QPromise<std::unique_ptr<int>> promise;
        promise.start();
        std::unique_ptr<int> got;
        whenDone(&owner, promise.future(),
                 [&got](std::unique_ptr<int> answer) { got = std::move(answer); });

        promise.addResult(std::make_unique<int>(3));
        promise.finish();

        QTRY_VERIFY(got);
        QCOMPARE(*got, 3);
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
