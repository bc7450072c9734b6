// SPDX-License-Identifier: Apache-2.0
#include "engine/metrics/extremes.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <rapidcheck.h>
#include <vector>

using larder::metrics::Extremes;
using larder::metrics::extremesOf;
using larder::metrics::isSteady;
using larder::metrics::noValue;
using larder::metrics::TimeMs;

class TestExtremes final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereTheyAre_data()
    {
        QTest::addColumn<std::vector<float>>("values");
        QTest::addColumn<std::size_t>("least");
        QTest::addColumn<std::size_t>("most");

        const float infinity = std::numeric_limits<float>::infinity();
        using Values = std::vector<float>;
        QTest::addRow("one") << Values{7} << std::size_t{0} << std::size_t{0};
        QTest::addRow("an even count") << Values{3, 1, 4, 2} << std::size_t{1} << std::size_t{2};
        QTest::addRow("an odd count") << Values{3, 1, 4} << std::size_t{1} << std::size_t{2};
        QTest::addRow("at the ends") << Values{1, 2, 3} << std::size_t{0} << std::size_t{2};
        QTest::addRow("all equal: the ends") << Values{5, 5, 5} << std::size_t{0} << std::size_t{2};
        QTest::addRow("infinite") << Values{infinity, 0, -infinity} << std::size_t{2}
                                  << std::size_t{0};
    }

    void findsWhereTheyAre()
    {
        QFETCH(std::vector<float>, values);

        const auto found = extremesOf(values);

        QVERIFY(found);
        QTEST(found->least, "least");
        QTEST(found->most, "most");
    }

    void haveNoneWhereAValueIsMissing()
    {
        QVERIFY(!extremesOf({}));
        for (std::size_t missing = 0; missing < 5; ++missing) {
            std::vector<float> values{1, 2, 3, 4, 5};
            values[missing] = noValue;
            QVERIFY(!extremesOf(values));
        }
    }

    void agreeWithTheStandardLibrary()
    {
        const bool holds = rc::check("any values", [] {
            const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<float>>(
                rc::gen::map(rc::gen::inRange(-20, 20), [](int n) { return float(n) / 4; })));

            const auto found = extremesOf(values);

            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            RC_ASSERT(found->least == static_cast<std::size_t>(least - values.begin()));
            RC_ASSERT(found->most == static_cast<std::size_t>(most - values.begin()));
        });
        QVERIFY(holds);
    }

    void aLongStepIsNotSteady()
    {
        const std::vector<TimeMs> times{0, 1'000, 2'500, 3'000};
        QVERIFY(isSteady(times, 1'500));
        QVERIFY(!isSteady(times, 1'499));
        QVERIFY(isSteady({}, 1));
    }
};

QTEST_GUILESS_MAIN(TestExtremes)
#include "tst_extremes.moc"
