// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"
#include "ui/kit/toast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEnterEvent>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using kit::Notice;
using kit::Toast;
using kit::Toasts;
using namespace std::chrono_literals;

namespace {

Notice saved()
{
    return {.text = QStringLiteral("2 fields of user:u-4821:v1 saved")};
}

struct Fixture {
    QWidget window;
    Toasts toasts{&window, 26};

    Fixture()
    {
        window.resize(800, 600);
        window.show();
    }

    QList<Toast *> shown() const { return window.findChildren<Toast *>(); }
};

} // namespace

class TestToast final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void livesSixSeconds()
    {
        Fixture f;
        f.toasts.show(saved());
        auto *life = f.shown().first()->findChild<QTimer *>();

        QCOMPARE(life->intervalAsDuration(), 6s);
        QVERIFY(life->isActive());

        QMetaObject::invokeMethod(life, "timeout");
        QTRY_VERIFY(f.shown().isEmpty());
    }

    void staysWhileThePointerIsOverIt()
    {
        Fixture f;
        f.toasts.show(saved());
        Toast *toast = f.shown().first();
        const auto *life = toast->findChild<QTimer *>();

        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QApplication::sendEvent(toast, &enter);
        QVERIFY(!life->isActive());

        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(toast, &leave);
        QVERIFY(life->isActive());
    }

    void theNewestIsLowestAndClearOfTheStatusBar()
    {
        Fixture f;
        f.toasts.show(saved());
        f.toasts.show(saved());

        const auto toasts = f.shown();

        QCOMPARE(toasts.at(1)->geometry().bottom() + 1, 600 - 26 - 16);
        QCOMPARE(toasts.at(1)->geometry().right() + 1, 800 - 16);
        QVERIFY(toasts.at(0)->geometry().bottom() < toasts.at(1)->geometry().top());
    }

    void followsTheWindow()
    {
        Fixture f;
        f.toasts.show(saved());

        f.window.resize(1'000, 700);

        QTRY_COMPARE(f.shown().first()->geometry().right() + 1, 1'000 - 16);
    }

    void undoRunsOnceAndCloses()
    {
        Fixture f;
        int undone = 0;
        Notice notice = saved();
        notice.action = QStringLiteral("Undo");
        notice.act = [&undone] { ++undone; };
        f.toasts.show(notice);

        f.shown().first()->findChild<kit::Button *>()->click();
        for (auto *button : f.shown().first()->findChildren<kit::Button *>())
            if (button->text() == notice.action)
                button->click();

        QTRY_VERIFY(f.shown().isEmpty());
        QVERIFY(undone <= 1);
    }

    void staysInAListOfTheLastHundred()
    {
        Fixture f;
        for (int i = 0; i < 105; ++i)
            f.toasts.show({.text = QString::number(i)});

        QCOMPARE(f.toasts.past().size(), std::size_t{100});
        QCOMPARE(f.toasts.past().front().notice.text, QStringLiteral("104"));
    }
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
