// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/commandload.h"
#include "ui/overview/overviewcharts.h"

#include <QTest>

#include <algorithm>
#include <map>

#include "tests/ui/overview/story.h"

using namespace larder;
using overview::CommandLoad;

namespace {

const CommandLoad *find(const std::vector<CommandLoad> &loads, const std::string &name)
{
    const auto found = std::find_if(loads.begin(), loads.end(),
                                    [&](const CommandLoad &load) { return load.name == name; });
    return found == loads.end() ? nullptr : &*found;
}

QStringList names(const std::vector<kit::ChartSeries> &series)
{
    QStringList names;
    for (const auto &one : series)
        names.append(one.name);
    return names;
}

/// A second of a server that runs these commands, each at 10 µs.
monitoring::Sample sampleOf(WallTime at, const std::map<std::string, double> &callsPerSecond)
{
    monitoring::Sample sample;
    sample.at = at;
    sample.commandsPerSecond = 0;
    for (const auto &[name, calls] : callsPerSecond) {
        *sample.commandsPerSecond += calls;
        sample.commands.push_back({name, calls, 10, 0});
    }
    return sample;
}

} // namespace

class TestCommandLoad final : public QObject
{
    Q_OBJECT

private slots:
    void isTheMeanOfTheLastMinute()
    {
        monitoring::History history;
        WallTime at{std::chrono::milliseconds(test::noon)};
        for (int second = 0; second < 120; ++second) {
            at += std::chrono::seconds(1);
            history.append(sampleOf(at, {{"get", second < 60 ? 5'000 : 100}, {"set", 300}}));
        }

        const auto loads = overview::commandLoads(history, overview::chartTime(at));

        QCOMPARE(loads.size(), std::size_t{2});
        QCOMPARE(loads.front().name, std::string("set"));
        QCOMPARE(loads.front().callsPerSecond, 300.0);
        QCOMPARE(loads.front().meanMicroseconds, 10.0);
        QCOMPARE(loads.front().shareOfTime, 0.75);
        QCOMPARE(find(loads, "get")->callsPerSecond, 100.0);
    }

    void secondsWithoutSampleDoNotCount()
    {
        monitoring::History history;
        WallTime at{std::chrono::milliseconds(test::noon)};
        for (int second = 0; second < 60; ++second) {
            at += std::chrono::seconds(1);
            if (second % 2 == 0)
                history.append(sampleOf(at, {{"get", 100}}));
            else
                history.appendGap(at);
        }

        const auto loads = overview::commandLoads(history, overview::chartTime(at));

        QCOMPARE(loads.front().callsPerSecond, 100.0);
    }

    void nothingMeasuredIsNoRow()
    {
        const monitoring::History history;

        QVERIFY(overview::commandLoads(history, test::noon).empty());
    }

    void titleIsWrittenAsPeopleDo()
    {
        QCOMPARE(overview::commandTitle("client|list"), QStringLiteral("CLIENT LIST"));
        QCOMPARE(overview::commandTitle("get"), QStringLiteral("GET"));
    }

    void busiestFourHaveALayerTheRestIsOther()
    {
        monitoring::History history;
        const WallTime at{std::chrono::milliseconds(test::noon)};
        history.append(
            sampleOf(at, {{"get", 50}, {"set", 40}, {"del", 30}, {"ttl", 20}, {"type", 10}}));
        overview::BusiestCommands busiest;

        QVERIFY(busiest.choose(overview::commandLoads(history, overview::chartTime(at))));

        QCOMPARE(names(busiest.series(history)),
                 (QStringList{QStringLiteral("GET"), QStringLiteral("SET"), QStringLiteral("DEL"),
                              QStringLiteral("TTL"), QStringLiteral("other")}));
    }

    void choiceIsKeptWhileItIsNearlyTheBest()
    {
        const auto load = [](const char *name, double calls) {
            return CommandLoad{name, calls, 1, 0};
        };
        overview::BusiestCommands busiest;
        busiest.choose({load("get", 100), load("set", 50), load("del", 40), load("ttl", 30)});

        QVERIFY(!busiest.choose({load("get", 100), load("set", 50), load("del", 40),
                                 load("type", 32), load("ttl", 30)}));
        QVERIFY(busiest.choose({load("type", 500), load("get", 100), load("set", 50),
                                load("del", 40), load("ttl", 30)}));
    }

    void fewCommandsGrowIntoTheirLayers()
    {
        overview::BusiestCommands busiest;
        const CommandLoad get{"get", 100, 1, 0};

        QVERIFY(busiest.choose({get}));
        QVERIFY(busiest.choose({get, {"set", 1, 1, 0}}));
        QVERIFY(!busiest.choose({get}));
    }
};

QTEST_GUILESS_MAIN(TestCommandLoad)
#include "tst_commandload.moc"
