// SPDX-License-Identifier: Apache-2.0
#include "engine/base/coarseclock.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::CoarseClock;
using larder::SystemClock;

namespace {

constexpr auto tick = 20ms; // the longest, CONFIG_HZ=100, and room

} // namespace

class TestCoarseClock final : public QObject
{
    Q_OBJECT

private slots:
    void isAtMostATickBehind()
    {
        const SystemClock exact;
        const CoarseClock coarse;

        const auto before = exact.now();
        const auto now = coarse.now();
        const auto after = exact.now();

        QVERIFY(now >= before - tick);
        QVERIFY(now <= after);
    }

    void tellsTheTimeOfDay()
    {
        const SystemClock exact;
        const CoarseClock coarse;

        const auto before = exact.wallNow();
        const auto now = coarse.wallNow();
        const auto after = exact.wallNow();

        QVERIFY(now >= before - tick);
        QVERIFY(now <= after);
    }
};

QTEST_GUILESS_MAIN(TestCoarseClock)
#include "tst_coarseclock.moc"
