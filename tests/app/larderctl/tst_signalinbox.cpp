// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/signalinbox.h"
#include "app/larderctl/waiting.h"

#include <QTest>

using larder::ctl::isEnding;
using larder::ctl::SignalInbox;
using larder::ctl::waitForAny;
using namespace std::chrono_literals;

namespace {

using Handler = void (*)(int);

Handler handlerOf(int signal)
{
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    return action.sa_handler;
}

} // namespace

class TestSignalInbox final : public QObject
{
    Q_OBJECT

private slots:
    void keepsSignalsInTheirOrder()
    {
        SignalInbox inbox({SIGUSR1, SIGUSR2});
        QVERIFY(!inbox.take());
        raise(SIGUSR2);
        raise(SIGUSR1);
        waitForAny({-1, inbox.descriptor()}, 1h); // returns at once
        QCOMPARE(inbox.take(), std::optional(SIGUSR2));
        QCOMPARE(inbox.take(), std::optional(SIGUSR1));
        QVERIFY(!inbox.take());
    }

    void putsBackWhatWasThere()
    {
        std::signal(SIGUSR1, SIG_IGN);
        {
            const SignalInbox inbox({SIGUSR1, SIGUSR2});
            QVERIFY(handlerOf(SIGUSR1) != SIG_IGN);
        }
        QVERIFY(handlerOf(SIGUSR1) == SIG_IGN);
        QVERIFY(handlerOf(SIGUSR2) == SIG_DFL);
    }

    void knowsWhichOnesEndAProgram()
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            QVERIFY(isEnding(signal));
        for (const int signal : {SIGWINCH, SIGCONT, SIGTSTP})
            QVERIFY(!isEnding(signal));
    }
};

QTEST_GUILESS_MAIN(TestSignalInbox)
#include "tst_signalinbox.moc"
