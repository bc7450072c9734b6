// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/watchview.h"

#include <QTest>

using larder::Error;
using larder::ErrorCode;
using larder::WallTime;
using larder::ctl::WatchView;
using larder::host::LinkPhase;
using larder::host::Look;
using larder::monitoring::Sample;
using namespace std::chrono_literals;

namespace {

Look seen(std::chrono::seconds at, Sample sample = {})
{
    Look look;
    look.state.phase = LinkPhase::Connected;
    look.at = WallTime(at);
    sample.at = look.at;
    look.sample = sample;
    return look;
}

Look failed(std::chrono::seconds at, LinkPhase phase, ErrorCode code)
{
    Look look;
    look.state.phase = phase;
    look.state.error = Error{code, {}};
    look.at = WallTime(at);
    return look;
}

} // namespace

class TestWatchView final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastSampleOverAFailure()
    {
        WatchView view;
        Sample sample;
        sample.keys = 7;
        view.take(seen(1s, sample));
        view.take(failed(2s, LinkPhase::Reconnecting, ErrorCode::Disconnected));

        QCOMPARE(view.sample->keys, std::optional<std::uint64_t>(7));
        QVERIFY(view.link.phase == LinkPhase::Reconnecting);
        QCOMPARE(view.history.series().size(), std::size_t{2});
        QVERIFY(!view.hopeless());
    }

    void noGapBeforeTheFirstAnswer()
    {
        WatchView view;
        Look look;
        look.state.phase = LinkPhase::Connecting;
        view.take(look);
        QCOMPARE(view.history.series().size(), std::size_t{0});
        QVERIFY(!view.sample);
    }

    void remembersARestart()
    {
        WatchView view;
        view.take(seen(1s));
        QVERIFY(!view.restartedAt);
        Sample fresh;
        fresh.wasRestarted = true;
        view.now = WallTime(2s);
        view.take(seen(2s, fresh));
        QCOMPARE(view.restartedAt, std::optional(WallTime(2s)));
    }

    void isHopelessWhenOnlyAPersonCanHelpFromTheStart()
    {
        WatchView view;
        view.take(failed(1s, LinkPhase::Reconnecting, ErrorCode::ConnectionRefused));
        QVERIFY(!view.hopeless());
        view.take(failed(2s, LinkPhase::Refused, ErrorCode::AuthFailed));
        QCOMPARE(view.hopeless()->code, ErrorCode::AuthFailed);
    }

    void isHopelessWithoutTheRightToLook()
    {
        WatchView view;
        Sample blind;
        blind.missingRights = {"info"};
        view.take(seen(1s, blind));
        QCOMPARE(view.hopeless()->code, ErrorCode::NoPermission);
    }

    void isNotHopelessOnceSomethingWasSeen()
    {
        WatchView view;
        view.take(seen(1s));
        view.take(failed(2s, LinkPhase::Refused, ErrorCode::AuthFailed));
        QVERIFY(!view.hopeless());
        Sample blind;
        blind.missingRights = {"info"};
        view.take(seen(3s, blind));
        QVERIFY(!view.hopeless());
    }
};

QTEST_GUILESS_MAIN(TestWatchView)
#include "tst_watchview.moc"
