// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/history.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <string>

using namespace std::chrono_literals;
using larder::WallTime;
using larder::monitoring::CommandMetric;
using larder::monitoring::History;
using larder::monitoring::Metric;
using larder::monitoring::Sample;

namespace {

Sample sampleAt(std::chrono::milliseconds at)
{
    Sample sample;
    sample.at = WallTime(at);
    return sample;
}

float newest(const History &history, Metric metric)
{
    return history.series().newest(History::column(metric));
}

float newestOf(const History &history, const std::string &command, CommandMetric metric)
{
    return history.series().newest(history.commandColumn(command, metric));
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnHourOfSeconds()
    {
        History history;
        for (int i = 0; i < 3'700; ++i)
            history.append(sampleAt(1s * i));

        QCOMPARE(history.series().size(), std::size_t{3'600});
        QCOMPARE(history.series().timeAt(0), 100'000);
    }

    void writesEachMetricInItsUnit()
    {
        auto sample = sampleAt(1s);
        sample.hitRatio = 0.875;
        sample.hitsPerSecond = 70;
        sample.missesPerSecond = 10;
        sample.memoryUsed = 1'000;
        sample.memoryRss = 2'000;
        sample.memoryMax = 4'000;
        sample.keys = 12;
        sample.expiringKeys = 5;
        sample.expiredPerSecond = 3;
        sample.evictedPerSecond = 2;
        sample.commandsPerSecond = 99;
        sample.clientsConnected = 8;
        sample.clientsBlocked = 1;
        sample.inputBytesPerSecond = 300;
        sample.outputBytesPerSecond = 700;
        sample.cpuShare = 0.25;
        sample.roundTripP50 = 500us;
        sample.roundTripP95 = 1'500us;
        sample.roundTripP99 = 2ms;
        sample.replication.mostLagBytes = 64;
        History history;
        history.append(sample);

        QCOMPARE(newest(history, Metric::HitRatio), 87.5F);
        QCOMPARE(newest(history, Metric::Hits), 70.0F);
        QCOMPARE(newest(history, Metric::Misses), 10.0F);
        QCOMPARE(newest(history, Metric::MemoryUsed), 1'000.0F);
        QCOMPARE(newest(history, Metric::MemoryRss), 2'000.0F);
        QCOMPARE(newest(history, Metric::MemoryMax), 4'000.0F);
        QCOMPARE(newest(history, Metric::Keys), 12.0F);
        QCOMPARE(newest(history, Metric::ExpiringKeys), 5.0F);
        QCOMPARE(newest(history, Metric::Expired), 3.0F);
        QCOMPARE(newest(history, Metric::Evicted), 2.0F);
        QCOMPARE(newest(history, Metric::Commands), 99.0F);
        QCOMPARE(newest(history, Metric::ClientsConnected), 8.0F);
        QCOMPARE(newest(history, Metric::ClientsBlocked), 1.0F);
        QCOMPARE(newest(history, Metric::NetworkIn), 300.0F);
        QCOMPARE(newest(history, Metric::NetworkOut), 700.0F);
        QCOMPARE(newest(history, Metric::Cpu), 25.0F);
        QCOMPARE(newest(history, Metric::RoundTripP50), 0.5F);
        QCOMPARE(newest(history, Metric::RoundTripP95), 1.5F);
        QCOMPARE(newest(history, Metric::RoundTripP99), 2.0F);
        QCOMPARE(newest(history, Metric::ReplicationLag), 64.0F);
    }

    void whatTheServerDoesNotSayIsNoValue()
    {
        History history;
        history.append(sampleAt(1s));

        for (const auto metric : {Metric::HitRatio, Metric::Keys, Metric::MemoryUsed,
                                  Metric::MemoryMax, Metric::Commands, Metric::ReplicationLag})
            QVERIFY(std::isnan(newest(history, metric)));
    }

    void aMissedSampleIsAGap()
    {
        auto sample = sampleAt(1s);
        sample.keys = 7;
        History history;
        history.append(sample);
        history.appendGap(WallTime(2s));

        QCOMPARE(history.series().size(), std::size_t{2});
        QVERIFY(std::isnan(newest(history, Metric::Keys)));
        QVERIFY(std::isnan(newest(history, Metric::RoundTripP50)));
    }

    void aCommandGetsColumnsWhenItIsFirstCalled()
    {
        auto sample = sampleAt(1s);
        sample.commands = {{"get", 200, 4, 0.8}, {"debug", 0, 0, 0}};
        History history;
        history.append(sampleAt(0s));
        history.append(sample);

        QCOMPARE(history.commandColumns().size(), std::size_t{1});
        QCOMPARE(history.commandColumn("debug"), History::npos);
        QCOMPARE(newestOf(history, "get", CommandMetric::CallsPerSecond), 200.0F);
        QCOMPARE(newestOf(history, "get", CommandMetric::MeanMicroseconds), 4.0F);
        QCOMPARE(newestOf(history, "get", CommandMetric::BusyMicroseconds), 800.0F);
        QVERIFY(std::isnan(history.series().valueAt(0, history.commandColumn("get"))));
    }

    void aCommandThatRestsIsZeroButHasNoMeanTime_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::addRow("named with no calls") << true;
        QTest::addRow("not named") << false;
    }

    void aCommandThatRestsIsZeroButHasNoMeanTime()
    {
        QFETCH(bool, isNamed);
        auto before = sampleAt(1s);
        before.commands = {{"get", 200, 4, 0.8}};
        auto after = sampleAt(2s);
        after.commands = {{"set", 5, 9, 1}};
        if (isNamed)
            after.commands.push_back({"get", 0, 0, 0});
        History history;
        history.append(before);
        history.append(after);

        QCOMPARE(newestOf(history, "get", CommandMetric::CallsPerSecond), 0.0F);
        QVERIFY(std::isnan(newestOf(history, "get", CommandMetric::MeanMicroseconds)));
        QCOMPARE(newestOf(history, "get", CommandMetric::BusyMicroseconds), 0.0F);
    }

    void anIntervalWithoutRatesIsAGapOfTheCommands()
    {
        auto sample = sampleAt(1s);
        sample.commands = {{"get", 200, 4, 0.8}};
        History history;
        history.append(sample);
        history.append(sampleAt(2s));

        QVERIFY(std::isnan(newestOf(history, "get", CommandMetric::CallsPerSecond)));
    }

    void theTwentyFifthCommandGetsNoColumn()
    {
        auto sample = sampleAt(1s);
        for (int i = 0; i < 30; ++i)
            sample.commands.push_back({"c" + std::to_string(i), 1, 1, 0.1});
        History history;
        history.append(sample);

        QCOMPARE(history.commandColumns().size(), History::mostCommands);
        QVERIFY(history.commandColumn("c23") != History::npos);
        QCOMPARE(history.commandColumn("c24"), History::npos);
        QVERIFY(history.series().columns() <= 100);
    }

    void clearForgetsTheCommandsToo()
    {
        auto sample = sampleAt(5s);
        sample.commands = {{"get", 200, 4, 0.8}};
        History history;
        history.append(sample);
        history.clear();

        QVERIFY(history.commandColumns().empty());
        QCOMPARE(history.series().columns(), larder::monitoring::metricCount);
        history.append(sampleAt(1s));
        QCOMPARE(history.series().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
