// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/ttlpolicy.h"

#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::cache::namedTtlPolicy;
using larder::cache::Sensitivity;
using larder::cache::Ttl;
using larder::cache::TtlPolicy;
using larder::cache::ttlPolicyNames;
using larder::cache::TtlQuestion;
namespace ttl = larder::cache::ttl;

namespace {

std::int64_t seconds(const Ttl &ttl)
{
    return std::chrono::duration_cast<std::chrono::seconds>(ttl.hard).count();
}

} // namespace

class TestTtlPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void namedPoliciesAnswerAsTheirServicesDid_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("timeframe");
        QTest::addColumn<int>("expected"); // seconds

        const auto row = [](const char *policy, const char *kind, const char *timeframe,
                            int expected) {
            QTest::addRow("%s %s%s", policy, kind, timeframe)
                << QString::fromLatin1(policy) << QString::fromLatin1(kind)
                << QString::fromLatin1(timeframe) << expected;
        };
        row("authorization", "permission", "", 1'800);
        row("authorization", "user", "", 3'600);
        row("authorization", "user_roles", "", 3'600);
        row("authorization", "role", "", 7'200);
        row("authorization", "config", "", 86'400);
        row("authorization", "anything", "", 3'600);
        row("scopes", "permissions", "", 3'600);
        row("scopes", "accessible_programs", "", 3'600);
        row("scopes", "accessible_projects", "", 3'600);
        row("scopes", "scope_summary", "", 3'600);
        row("general", "", "", 3'600);
        for (const char *day : {"24h"})
            row("analytics", "", day, 300);
        for (const char *week : {"7d", "1w"})
            row("analytics", "", week, 1'800);
        for (const char *months : {"30d", "1m", "90d", "3m"})
            row("analytics", "", months, 3'600);
        for (const char *longer : {"6m", "1y", "all"})
            row("analytics", "", longer, 86'400);
        row("analytics", "", "13h", 300);
        row("endpoints", "task", "", 300);
        row("endpoints", "short", "", 60);
        row("endpoints", "medium", "", 300);
        row("endpoints", "long", "", 3'600);
    }

    void namedPoliciesAnswerAsTheirServicesDid()
    {
        QFETCH(QString, policy);
        QFETCH(QString, kind);
        QFETCH(QString, timeframe);
        QFETCH(int, expected);
        const auto named = namedTtlPolicy(policy.toStdString());
        QVERIFY(named);
        QVERIFY(named->check());
        const auto ofKind = kind.toStdString();
        const auto ofTimeframe = timeframe.toStdString();

        QCOMPARE(seconds(named->ttlFor({.kind = ofKind, .timeframe = ofTimeframe})),
                 std::int64_t{expected});
    }

    void anotherNameIsAnErrorThatListsThem()
    {
        const auto none = namedTtlPolicy("fastest");

        QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
        for (const auto name : ttlPolicyNames()) {
            QVERIFY(none.error().detail.find(name) != std::string::npos);
            QVERIFY(namedTtlPolicy(name));
        }
    }

    void sensitivityScales()
    {
        const TtlPolicy policy{.byKind = {{"role", 2h}, {"eternal", ttl::unlimited()}}};
        const auto of = [&policy](std::string_view kind, Sensitivity sensitivity) {
            return policy.ttlFor({.kind = kind, .timeframe = {}, .sensitivity = sensitivity});
        };

        QCOMPARE(of("role", Sensitivity::Critical).hard, Ttl::Span(30min));
        QCOMPARE(of("role", Sensitivity::Low).hard, Ttl::Span(4h));
        QVERIFY(of("eternal", Sensitivity::Critical).isUnlimited());
    }

    void aTimeframeDecidesBeforeAKind()
    {
        const TtlPolicy policy{.byKind = {{"user", 1h}}, .byTimeframe = {{"24h", 5min}}};

        QCOMPARE(policy.ttlFor({.kind = "user", .timeframe = "24h"}).hard, Ttl::Span(5min));
        QCOMPARE(policy.ttlFor({.kind = "user", .timeframe = "2h"}).hard, Ttl::Span(1h));
    }

    void jitterPartsWhatWasWrittenTogether()
    {
        const TtlPolicy policy;
        const Ttl hour = 1h;

        QCOMPARE(policy.spread(hour, 0).hard, Ttl::Span(54min));
        QCOMPARE(policy.spread(hour, 0.5).hard, Ttl::Span(1h));
        QVERIFY(policy.spread(hour, 0.999'999).hard < Ttl::Span(66min));
        QVERIFY(policy.spread(hour, 0.999'999).hard > Ttl::Span(65min));
        QCOMPARE(policy.spread(ttl::softened(30min, 1h), 0).soft, Ttl::Span(27min));
        QCOMPARE(policy.spread(ttl::sliding(1h), 0), ttl::sliding(1h));
        QVERIFY(policy.spread(ttl::unlimited(), 0).isUnlimited());
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<double>("critical");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<int>("negative");
        QTest::addColumn<QString>("field");

        const auto nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addRow("critical 0") << 0.0 << 2.0 << 0.1 << 0 << QStringLiteral("critical");
        QTest::addRow("critical 2") << 2.0 << 2.0 << 0.1 << 0 << QStringLiteral("critical");
        QTest::addRow("low 0.5") << 0.25 << 0.5 << 0.1 << 0 << QStringLiteral("low");
        QTest::addRow("jitter 1") << 0.25 << 2.0 << 1.0 << 0 << QStringLiteral("jitter");
        QTest::addRow("jitter NaN") << 0.25 << 2.0 << nan << 0 << QStringLiteral("jitter");
        QTest::addRow("negative") << 0.25 << 2.0 << 0.1 << -1 << QStringLiteral("negative");
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(double, critical);
        QFETCH(double, low);
        QFETCH(double, jitter);
        QFETCH(int, negative);
        QFETCH(QString, field);
        const TtlPolicy policy{.critical = critical,
                               .low = low,
                               .jitter = jitter,
                               .negative = std::chrono::seconds(negative)};

        const auto checked = policy.check();

        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        QVERIFY(checked.error().detail.starts_with(field.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestTtlPolicy)
#include "tst_ttlpolicy.moc"
