// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/ttl.h"

#include <QTest>

#include <rapidcheck.h>

using namespace std::chrono_literals;
using larder::cache::Ttl;
namespace ttl = larder::cache::ttl;

class TestTtl final : public QObject
{
    Q_OBJECT

private slots:
    void aSpanIsALifetime()
    {
        const Ttl lifetime = 5min;

        QCOMPARE(lifetime.hard, Ttl::Span(300'000));
        QCOMPARE(lifetime.soft, Ttl::Span(0));
        QCOMPARE(lifetime.renewal, Ttl::Renewal::None);
        QVERIFY(!lifetime.isUnlimited());
    }

    void aMistakeIsNotUnlimited()
    {
        QCOMPARE(Ttl(0s).hard, Ttl::Span(1));
        QCOMPARE(Ttl(-5s).hard, Ttl::Span(1));
        QCOMPARE(Ttl(10us).hard, Ttl::Span(1));
        QCOMPARE(ttl::sliding(0ms).hard, Ttl::Span(1));
    }

    void unlimitedMustBeSaid()
    {
        QVERIFY(ttl::unlimited().isUnlimited());
        QCOMPARE(ttl::unlimited().scaled(0.25), ttl::unlimited());
    }

    void softComesBeforeHard()
    {
        QCOMPARE(ttl::softened(1min, 1h).soft, Ttl::Span(60'000));
        QCOMPARE(ttl::softened(1h, 1h).soft, Ttl::Span(0)); // would never come
        QCOMPARE(ttl::softened(2h, 1h).hard, Ttl::Span(3'600'000));
        QCOMPARE(ttl::softened(-1s, 1h).soft, Ttl::Span(1));
    }

    void scalesBothSpans()
    {
        const auto quarter = ttl::softened(20min, 1h).scaled(0.25);

        QCOMPARE(quarter.hard, Ttl::Span(15min));
        QCOMPARE(quarter.soft, Ttl::Span(5min));
        QCOMPARE(ttl::sliding(1h).scaled(2).renewal, Ttl::Renewal::OnRead);
    }

    void scaledStaysALifetime()
    {
        const bool holds = rc::check([] {
            const auto soft = *rc::gen::inRange<std::int64_t>(-10, 1'000'000);
            const auto hard = *rc::gen::inRange<std::int64_t>(-10, 1'000'000'000'000'000);
            const double factor = *rc::gen::inRange(1, 1'000'000) / 1'000.0;

            const auto lifetime = ttl::softened(Ttl::Span(soft), Ttl::Span(hard)).scaled(factor);

            RC_ASSERT(lifetime.hard >= Ttl::Span(1));
            RC_ASSERT(lifetime.soft >= Ttl::Span(0));
            RC_ASSERT(lifetime.soft < lifetime.hard);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTtl)
#include "tst_ttl.moc"
