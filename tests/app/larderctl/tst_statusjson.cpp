// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statusjson.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::ctl::statusJson;
using larder::monitoring::Sample;

namespace {

Sample fullSample()
{
    Sample sample;
    sample.identity.version = "7.0.15";
    sample.identity.role = larder::redis::Role::Primary;
    sample.uptime = 90s;
    sample.memoryUsed = 1'024;
    sample.memoryMax = 4'096;
    sample.memoryRss = 2'048;
    sample.fragmentation = 2.0;
    sample.evictionPolicy = "allkeys-lru";
    sample.keys = 10;
    sample.expiringKeys = 4;
    sample.hitsTotal = 30;
    sample.missesTotal = 10;
    sample.hitRatioSinceStart = 0.75;
    sample.clientsConnected = 3;
    sample.clientsBlocked = 1;
    sample.clientsMax = 10'000;
    sample.commandsPerSecond = 12.5;
    sample.inputBytesPerSecond = 100;
    sample.outputBytesPerSecond = 200;
    sample.roundTripP50 = 64us;
    sample.roundTripP99 = 128us;
    sample.evictedPerSecond = 0;
    sample.expiredPerSecond = 1.5;
    return sample;
}

} // namespace

class TestStatusJson final : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryFieldInItsPlace()
    {
        const std::string expected =
            R"({"server":{"version":"7.0.15","mode":"standalone","role":"primary","uptimeSeconds":90},)"
            R"("memory":{"usedBytes":1024,"maxBytes":4096,"rssBytes":2048,"fragmentationRatio":2.0,)"
            R"("evictionPolicy":"allkeys-lru"},)"
            R"("keys":{"total":10,"expiring":4},)"
            R"("hits":{"hits":30,"misses":10,"ratio":0.75},)"
            R"("clients":{"connected":3,"blocked":1,"max":10000},)"
            R"("throughput":{"commandsPerSecond":12.5,"inputBytesPerSecond":100.0,)"
            R"("outputBytesPerSecond":200.0},)"
            R"("latency":{"p50Seconds":6.4e-05,"p99Seconds":0.000128},)"
            R"("evictedPerSecond":0.0,"expiredPerSecond":1.5})";
        QCOMPARE(statusJson(fullSample()).dump(), expected);
    }

    void whatIsNotKnownIsNullAndStillThere()
    {
        const auto json = statusJson(Sample());
        for (const auto *path : {"/server/version",
                                 "/server/role",
                                 "/server/uptimeSeconds",
                                 "/memory/usedBytes",
                                 "/memory/maxBytes",
                                 "/memory/rssBytes",
                                 "/memory/fragmentationRatio",
                                 "/memory/evictionPolicy",
                                 "/keys/total",
                                 "/keys/expiring",
                                 "/hits/hits",
                                 "/hits/misses",
                                 "/hits/ratio",
                                 "/clients/connected",
                                 "/clients/blocked",
                                 "/clients/max",
                                 "/throughput/commandsPerSecond",
                                 "/throughput/inputBytesPerSecond",
                                 "/throughput/outputBytesPerSecond",
                                 "/evictedPerSecond",
                                 "/expiredPerSecond"}) {
            const nlohmann::ordered_json::json_pointer pointer(path);
            QVERIFY2(json.contains(pointer), path);
            QVERIFY2(json.at(pointer).is_null(), path);
        }
    }

    void serverTextThatIsNoUtf8CanBeWritten()
    {
        auto sample = fullSample();
        sample.identity.version = "7\xff";
        QCOMPARE(statusJson(sample)["server"]["version"].dump(), std::string(R"("7\\xff")"));
    }
};

QTEST_GUILESS_MAIN(TestStatusJson)
#include "tst_statusjson.moc"
