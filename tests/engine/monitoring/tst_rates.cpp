// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/rates.h"

#include <QTest>

#include <cmath>
#include <map>
#include <rapidcheck.h>
#include <string>

using namespace std::chrono_literals;
using larder::Clock;
using larder::monitoring::CommandRate;
using larder::monitoring::Look;
using larder::monitoring::Rates;
using larder::monitoring::Sample;
using larder::redis::Info;
using larder::redis::Lookups;

namespace {

/// INFO of a server that says what a test sets.
struct Server {
    std::string runId = "a";
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;
    std::uint64_t commands = 0;
    std::uint64_t expired = 0;
    std::uint64_t evicted = 0;
    std::uint64_t in = 0;
    std::uint64_t out = 0;
    double cpuUser = 0;
    double cpuSystem = 0;
    std::map<std::string, Info::CommandStats> stats;
    bool hasKeyspace = true;

    std::string text() const
    {
        std::string text = "# Server\r\n";
        const auto line = [&text](const std::string &name, const std::string &value) {
            text += name + ":" + value + "\r\n";
        };
        if (!runId.empty())
            line("run_id", runId);
        line("keyspace_hits", std::to_string(hits));
        line("keyspace_misses", std::to_string(misses));
        line("total_commands_processed", std::to_string(commands));
        line("expired_keys", std::to_string(expired));
        line("evicted_keys", std::to_string(evicted));
        line("total_net_input_bytes", std::to_string(in));
        line("total_net_output_bytes", std::to_string(out));
        line("used_cpu_user", std::to_string(cpuUser));
        line("used_cpu_sys", std::to_string(cpuSystem));
        for (const auto &[name, command] : stats)
            line("cmdstat_" + name,
                 "calls=" + std::to_string(command.calls)
                     + ",usec=" + std::to_string(command.microseconds));
        if (hasKeyspace)
            text += "# Keyspace\r\n";
        return text;
    }
};

struct Watch {
    Rates rates;
    Clock::TimePoint at{100s};

    Sample look(const std::string &text, Lookups own = {}, bool isTimeKnown = true)
    {
        Sample sample;
        rates.fill(
            {.at = at, .info = Info::parse(text), .ownLookups = own, .isTimeKnown = isTimeKnown},
            sample);
        return sample;
    }
    Sample lookAfter(std::chrono::milliseconds pause, const Server &server, Lookups own = {})
    {
        at += pause;
        return look(server.text(), own);
    }
};

void compare(const std::optional<double> &found, double expected)
{
    QVERIFY(found);
    QVERIFY2(std::abs(*found - expected) < 1e-9, qPrintable(QString::number(*found)));
}

bool hasRates(const Sample &sample)
{
    return sample.hitRatio || sample.hitsPerSecond || sample.missesPerSecond
        || sample.expiredPerSecond || sample.evictedPerSecond || sample.commandsPerSecond
        || sample.inputBytesPerSecond || sample.outputBytesPerSecond || sample.cpuShare
        || !sample.commands.empty();
}

} // namespace

class TestRates final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstLookHasTotalsAndNoRates()
    {
        Watch watch;
        const auto sample = watch.look(Server{.hits = 30, .misses = 10}.text());

        QVERIFY(!hasRates(sample));
        QVERIFY(!sample.wasRestarted);
        QCOMPARE(sample.hitsTotal, std::optional<std::uint64_t>(30));
        QCOMPARE(sample.missesTotal, std::optional<std::uint64_t>(10));
        compare(sample.hitRatioSinceStart, 0.75);
    }

    void countersBecomeRatesOverTheTimeBetween()
    {
        Server server{.hits = 100, .misses = 100, .commands = 1'000, .cpuUser = 1, .cpuSystem = 2};
        Watch watch;
        watch.look(server.text());
        server.hits += 30;
        server.misses += 10;
        server.commands += 500;
        server.expired += 4;
        server.evicted += 6;
        server.in += 2'000;
        server.out += 8'000;
        server.cpuUser += 0.5;
        server.cpuSystem += 0.25;

        const auto sample = watch.lookAfter(2s, server);

        compare(sample.hitsPerSecond, 15);
        compare(sample.missesPerSecond, 5);
        compare(sample.hitRatio, 0.75);
        compare(sample.hitRatioSinceStart, 130.0 / 240);
        compare(sample.commandsPerSecond, 250);
        compare(sample.expiredPerSecond, 2);
        compare(sample.evictedPerSecond, 3);
        compare(sample.inputBytesPerSecond, 1'000);
        compare(sample.outputBytesPerSecond, 4'000);
        compare(sample.cpuShare, 0.375);
    }

    void noLookupsGiveNoRatio()
    {
        Server server{.commands = 5};
        Watch watch;
        watch.look(server.text());

        const auto sample = watch.lookAfter(1s, server);

        QVERIFY(!sample.hitRatio);
        QVERIFY(!sample.hitRatioSinceStart);
        compare(sample.hitsPerSecond, 0);
        compare(sample.missesPerSecond, 0);
    }

    void ownLookupsAreTakenOut()
    {
        Server server{.hits = 100, .misses = 20};
        Watch watch;
        const auto first = watch.look(server.text(), {.hits = 40, .misses = 5});
        server.hits += 10;
        server.misses += 10;

        const auto second = watch.lookAfter(1s, server, {.hits = 47, .misses = 6});

        QCOMPARE(first.hitsTotal, std::optional<std::uint64_t>(60));
        QCOMPARE(first.missesTotal, std::optional<std::uint64_t>(15));
        compare(second.hitsPerSecond, 3);
        compare(second.missesPerSecond, 9);
        compare(second.hitRatio, 0.25);
        QCOMPARE(second.hitsTotal, std::optional<std::uint64_t>(63));
    }

    void moreOwnThanCountedIsNone()
    {
        Watch watch;
        const auto sample = watch.look(Server{.hits = 3}.text(), {.hits = 10});

        QCOMPARE(sample.hitsTotal, std::optional<std::uint64_t>(0));
    }

    void anOwnLookupThatTheServerCountsLaterIsCountedOnce()
    {
        Server server{.hits = 100};
        Watch watch;
        watch.look(server.text());
        // Ours has been answered, and INFO was made before it.
        const auto early = watch.lookAfter(1s, server, {.hits = 1});
        server.hits += 1 + 5;
        const auto late = watch.lookAfter(1s, server, {.hits = 1});

        compare(early.hitsPerSecond, 0);
        compare(late.hitsPerSecond, 5);
    }

    void aResetGivesNoRatesForItsInterval_data()
    {
        QTest::addColumn<Server>("after");

        const Server full{.hits = 9,
                          .misses = 9,
                          .commands = 9,
                          .expired = 9,
                          .evicted = 9,
                          .in = 9,
                          .out = 9,
                          .stats = {{"get", {9, 9}}}};
        const auto row = [&full](const char *name, auto change) {
            auto after = full;
            change(after);
            QTest::newRow(name) << after;
        };
        row("hits", [](Server &s) { s.hits = 8; });
        row("misses", [](Server &s) { s.misses = 8; });
        row("commands", [](Server &s) { s.commands = 8; });
        row("expired", [](Server &s) { s.expired = 8; });
        row("evicted", [](Server &s) { s.evicted = 8; });
        row("bytes in", [](Server &s) { s.in = 8; });
        row("bytes out", [](Server &s) { s.out = 8; });
        row("calls of a command", [](Server &s) { s.stats["get"].calls = 8; });
        row("time of a command", [](Server &s) { s.stats["get"].microseconds = 8; });
    }

    void aResetGivesNoRatesForItsInterval()
    {
        QFETCH(Server, after);
        Server before{.hits = 9,
                      .misses = 9,
                      .commands = 9,
                      .expired = 9,
                      .evicted = 9,
                      .in = 9,
                      .out = 9,
                      .stats = {{"get", {9, 9}}}};
        Watch watch;
        watch.look(before.text());

        QVERIFY(!hasRates(watch.lookAfter(1s, after)));
        after.hits += 5;
        const auto next = watch.lookAfter(1s, after);
        compare(next.hitsPerSecond, 5);
        QVERIFY(!next.wasRestarted);
    }

    void ownLookupsBeforeAResetAreForgotten()
    {
        Watch watch;
        watch.look(Server{.hits = 1'000, .commands = 1'000}.text(), {.hits = 300});
        // CONFIG RESETSTAT: ours from before are in its counters no more.
        watch.lookAfter(1s, Server{.hits = 10, .commands = 20}, {.hits = 300});
        const auto sample = watch.lookAfter(1s, Server{.hits = 60, .commands = 80}, {.hits = 320});

        QCOMPARE(sample.hitsTotal, std::optional<std::uint64_t>(40));
        compare(sample.hitsPerSecond, 30);
    }

    void aRestartIsToldAndHasNoRates_data()
    {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<bool>("wasRestarted");

        const std::string counters = "total_commands_processed:5\r\n";
        QTest::newRow("another run_id") << counters + "run_id:a" << counters + "run_id:b" << true;
        QTest::newRow("the same run_id") << counters + "run_id:a" << counters + "run_id:a" << false;
        QTest::newRow("no run_id, uptime went back")
            << counters + "uptime_in_seconds:60" << counters + "uptime_in_seconds:2" << true;
        QTest::newRow("no run_id, uptime went on")
            << counters + "uptime_in_seconds:60" << counters + "uptime_in_seconds:61" << false;
    }

    void aRestartIsToldAndHasNoRates()
    {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QFETCH(bool, wasRestarted);
        Watch watch;
        watch.look(before);
        watch.at += 1s;

        const auto sample = watch.look(after);

        QCOMPARE(sample.wasRestarted, wasRestarted);
        QCOMPARE(sample.commandsPerSecond.has_value(), !wasRestarted);
    }

    void aSleepHasNoRatesAndKeepsTheTotals()
    {
        Server server{.hits = 100, .commands = 100};
        Watch watch;
        watch.look(server.text());
        server.hits += 50;
        watch.at += 1s;
        const auto asleep = watch.look(server.text(), {}, false);
        server.hits += 5;
        const auto awake = watch.lookAfter(1s, server);

        QVERIFY(!hasRates(asleep));
        QCOMPARE(asleep.hitsTotal, std::optional<std::uint64_t>(150));
        compare(awake.hitsPerSecond, 5);
    }

    void twoLooksAtOneMomentHaveNoRates()
    {
        Watch watch;
        watch.look(Server{.commands = 1}.text());

        QVERIFY(!hasRates(watch.look(Server{.commands = 2}.text())));
    }

    void aSentinelHasNoRatesOfAKeyspace()
    {
        Server server{.commands = 100, .hasKeyspace = false};
        Watch watch;
        watch.look(server.text());
        server.commands += 10;

        const auto sample = watch.lookAfter(1s, server);

        compare(sample.commandsPerSecond, 10);
        QVERIFY(!sample.hitsTotal);
        QVERIFY(!sample.hitsPerSecond);
        QVERIFY(!sample.expiredPerSecond);
        QVERIFY(!sample.evictedPerSecond);
    }

    void whatTheServerDoesNotSayHasNoRate()
    {
        Watch watch;
        watch.look("total_net_input_bytes:5\r\nused_cpu_user:1\r\n");
        watch.at += 1s;
        const auto sample = watch.look("total_net_input_bytes:9\r\ntotal_net_output_bytes:9\r\n");

        compare(sample.inputBytesPerSecond, 4);
        QVERIFY(!sample.outputBytesPerSecond);
        QVERIFY(!sample.cpuShare);
        QVERIFY(!sample.commandsPerSecond);
        QVERIFY(!sample.hitsTotal);
    }

    void commandsAreRankedByTheirShareOfTime()
    {
        Server server{.stats = {{"get", {100, 200}}, {"set", {10, 50}}, {"ping", {1, 1}}}};
        Watch watch;
        watch.look(server.text());
        server.stats["get"] = {140, 300};       // 40 calls, 100 µs
        server.stats["set"] = {20, 350};        // 10 calls, 300 µs
        server.stats["client|list"] = {1, 100}; // first seen
        const auto sample = watch.lookAfter(2s, server);

        const std::vector<CommandRate> expected{{"set", 5, 30, 0.6},
                                                {"get", 20, 2.5, 0.2},
                                                {"client|list", 0.5, 100, 0.2},
                                                {"ping", 0, 0, 0}};
        QCOMPARE(sample.commands, expected);
    }

    void commandsWithoutTimeHaveNoShare()
    {
        Server server{.stats = {{"ping", {1, 0}}}};
        Watch watch;
        watch.look(server.text());
        server.stats["ping"].calls = 3;

        const auto sample = watch.lookAfter(1s, server);

        QCOMPARE(sample.commands, (std::vector<CommandRate>{{"ping", 2, 0, 0}}));
    }

    void figuresPerCommandThatComeOrGoAreNoReset()
    {
        Server server{.commands = 10};
        Watch watch;
        watch.look(server.text());
        server.stats = {{"get", {5, 5}}};
        const auto come = watch.lookAfter(1s, server);
        server.stats = {};
        const auto gone = watch.lookAfter(1s, server);

        QVERIFY(come.commands.empty());
        QVERIFY(come.commandsPerSecond);
        QVERIFY(gone.commands.empty());
        QVERIFY(gone.commandsPerSecond);
    }

    void ratesAreNeverNegative()
    {
        const bool holds = rc::check("whatever the counters do", [] {
            Watch watch;
            const auto small = rc::gen::inRange<std::uint64_t>(0, 50);
            const auto looks = *rc::gen::inRange(2, 8);
            for (int i = 0; i < looks; ++i) {
                const Server server{.runId = std::string(1, *rc::gen::element('a', 'a', 'a', 'b')),
                                    .hits = *small,
                                    .misses = *small,
                                    .commands = *small,
                                    .expired = *small,
                                    .evicted = *small,
                                    .in = *small,
                                    .out = *small,
                                    .cpuUser = static_cast<double>(*small),
                                    .cpuSystem = static_cast<double>(*small),
                                    .stats = {{"get", {*small, *small}}}};
                watch.at += std::chrono::milliseconds(*rc::gen::inRange(0, 3) * 500);
                const auto sample = watch.look(server.text(), {.hits = *small, .misses = *small});

                for (const auto &rate :
                     {sample.hitsPerSecond, sample.missesPerSecond, sample.commandsPerSecond,
                      sample.expiredPerSecond, sample.evictedPerSecond, sample.inputBytesPerSecond,
                      sample.outputBytesPerSecond, sample.cpuShare})
                    RC_ASSERT(rate.value_or(0) >= 0);
                for (const auto &share : {sample.hitRatio, sample.hitRatioSinceStart})
                    RC_ASSERT((share.value_or(0) >= 0 && share.value_or(0) <= 1));
                for (const auto &command : sample.commands) {
                    RC_ASSERT(command.callsPerSecond >= 0);
                    RC_ASSERT(command.meanMicroseconds >= 0);
                    RC_ASSERT((command.shareOfTime >= 0 && command.shareOfTime <= 1));
                }
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
