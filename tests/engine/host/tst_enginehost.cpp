// SPDX-License-Identifier: Apache-2.0
#include "engine/host/enginehost.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include "tests/engine/host/fixture.h"
#include "tests/support/listener.h"
#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::NullLog;
using larder::Secret;
using larder::SystemClock;
using larder::host::EngineHost;
using larder::host::LinkPhase;
using larder::host::profileFor;
using larder::host::ServerContext;
using larder::profiles::Profile;
using larder::redis::UnixSocket;
using larder::test::Heartbeat;
using larder::test::Listener;
using larder::test::Over;
using larder::test::RedisServer;

namespace {

constexpr int patience = 20'000; // ms, for a busy computer

std::vector<std::string> names(const EngineHost &host)
{
    std::vector<std::string> all;
    for (const auto *server : host.servers())
        all.push_back(server->profile().name);
    return all;
}

Profile named(const std::string &name)
{
    return profileFor(larder::redis::ConnectOptions(), name);
}

bool isConnected(const ServerContext *server)
{
    return server->state().phase == LinkPhase::Connected && server->sample();
}

std::string socketPath(const ServerContext *server)
{
    return std::get<UnixSocket>(server->profile().options.connect.endpoint).path;
}

} // namespace

class TestEngineHost final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_host = std::make_unique<EngineHost>(m_clock, m_log); }
    void cleanup() { m_host.reset(); }

    void keepsServersInTheirOrder()
    {
        auto *first = m_host->add(named("first"));
        auto *second = m_host->add(named("second"));

        QCOMPARE(names(*m_host), (std::vector<std::string>{"first", "second"}));
        QCOMPARE(m_host->find(first->profile().id), first);
        QCOMPARE(m_host->find(second->profile().id), second);
        QCOMPARE(m_host->find("no such id"), nullptr);
        QCOMPARE(first->state().phase, LinkPhase::Off);
    }

    void tellsOfComingAndGoing()
    {
        std::vector<ServerContext *> added;
        std::vector<ServerContext *> removed;
        connect(m_host.get(), &EngineHost::added, this,
                [&added](ServerContext *server) { added.push_back(server); });
        connect(m_host.get(), &EngineHost::aboutToRemove, this, [&](ServerContext *server) {
            removed.push_back(server);
            QVERIFY(m_host->find(server->profile().id)); // still there to be looked at
        });

        auto *server = m_host->add(named("one"));
        QCOMPARE(added, std::vector{server});
        m_host->remove(server->profile().id);
        QCOMPARE(removed, std::vector{server});
        QVERIFY(m_host->servers().empty());

        m_host->remove("no such id");
        QCOMPARE(removed.size(), std::size_t{1});
    }

    void aReplacedServerKeepsItsPlaceAndBeginsAnew()
    {
        auto *first = m_host->add(named("first"));
        m_host->add(named("second"));
        auto profile = first->profile();
        profile.name = "first, edited";
        const QPointer<ServerContext> old = first;

        auto *fresh = m_host->replace(profile);

        QVERIFY(!old);
        QCOMPARE(names(*m_host), (std::vector<std::string>{"first, edited", "second"}));
        QCOMPARE(m_host->find(profile.id), fresh);
        QCOMPARE(fresh->state().phase, LinkPhase::Off);

        m_host->replace(named("third")); // not known yet: added
        QCOMPARE(m_host->servers().size(), std::size_t{3});
    }

    void aServerThatHangsHoldsUpNoOther()
    {
        RedisServer hanging;
        const RedisServer one;
        const RedisServer two;
        std::vector<ServerContext *> servers;
        for (const auto *server : {&one, &static_cast<const RedisServer &>(hanging), &two}) {
            servers.push_back(m_host->add(profileFor(server->options())));
            servers.back()->connectTo(Secret());
        }
        for (auto *server : servers)
            QTRY_VERIFY_WITH_TIMEOUT(isConnected(server), patience);
        const Heartbeat heartbeat;
        QSignalSpy first(servers[0], &ServerContext::sampled);
        QSignalSpy third(servers[2], &ServerContext::sampled);

        hanging.freeze();

        QTRY_COMPARE_WITH_TIMEOUT(servers[1]->state().phase, LinkPhase::Reconnecting, patience);
        QVERIFY(first.size() >= 5);
        QVERIFY(third.size() >= 5);
        QVERIFY(isConnected(servers[0]));
        QVERIFY(isConnected(servers[2]));

        m_host->remove(servers[1]->profile().id);
        QCOMPARE(m_host->servers().size(), std::size_t{2});
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
        hanging.thaw();
    }

    void endsWithinASecondInAnyState_data()
    {
        QTest::addColumn<int>("state");

        QTest::addRow("connected") << 0;
        QTest::addRow("while a server hangs") << 1;
        QTest::addRow("while a connection is not answered") << 2;
        QTest::addRow("while a server is away") << 3;
        QTest::addRow("right after it was asked to connect") << 4;
    }

    void endsWithinASecondInAnyState()
    {
        QFETCH(int, state);
        RedisServer server;
        const Listener full(Over::Ipv4, 0);
        const auto taken = larder::test::connectTo(full.endpoint());
        auto options = server.options();
        if (state == 2)
            options.endpoint = full.endpoint();
        for (int i = 0; i < 5; ++i)
            m_host->add(profileFor(options))->connectTo(Secret());
        if (state == 0 || state == 1)
            for (auto *context : m_host->servers())
                QTRY_VERIFY_WITH_TIMEOUT(isConnected(context), patience);
        if (state == 1)
            server.freeze();
        if (state == 3)
            server.kill();
        if (state == 3)
            for (auto *context : m_host->servers())
                QTRY_COMPARE_WITH_TIMEOUT(context->state().phase, LinkPhase::Reconnecting,
                                          patience);

        const Heartbeat stopping;
        m_host.reset();

        QVERIFY2(stopping.longestGap() < 1s, stopping.report());
        if (state == 1)
            server.thaw();
    }

    void theDemoShowsACacheAtWork()
    {
        const Heartbeat heartbeat;
        const auto demo = m_host->startDemo();
        QVERIFY(demo);
        QCOMPARE((*demo)->state().phase, LinkPhase::Connecting); // at once
        QVERIFY(m_host->isDemo(*demo));
        QCOMPARE(m_host->servers().size(), std::size_t{1});
        QVERIFY(validate((*demo)->profile()));

        bool sawFailure = false;
        connect(*demo, &ServerContext::sampled, this, [&, server = *demo] {
            sawFailure = sawFailure || server->state().error.has_value();
        });
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*demo), patience);
        QTRY_VERIFY_WITH_TIMEOUT(*(*demo)->sample()->keys > 10'000, patience);
        QTRY_VERIFY_WITH_TIMEOUT(*(*demo)->sample()->memoryUsed > 40U * 1024 * 1024, patience);
        // A moment without a look-up has no ratio.
        QTRY_VERIFY_WITH_TIMEOUT((*demo)->sample()->hitRatio.value_or(0) > 0.8, patience);
        QTRY_VERIFY_WITH_TIMEOUT((*demo)->history().series().size() >= 3, patience);
        // A slow computer may still be filling the cache, which is no traffic of the applications.
        const auto commands = [&demo] { return (*demo)->sample()->commandsPerSecond.value_or(0); };
        QTRY_VERIFY_WITH_TIMEOUT(commands() > 0 && commands() < 6'000, patience);
        QVERIFY(!sawFailure);
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
    }

    void thereIsOneDemo()
    {
        const auto first = m_host->startDemo();
        const auto second = m_host->startDemo();

        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QVERIFY(!m_host->isDemo(m_host->add(named("another"))));
        QVERIFY(!m_host->isDemo(nullptr));
    }

    void theDemoGoesWithoutATrace_data()
    {
        QTest::addColumn<bool>("isRemoved");

        QTest::addRow("when it is removed") << true;
        QTest::addRow("when the program ends") << false;
    }

    void theDemoGoesWithoutATrace()
    {
        QFETCH(bool, isRemoved);
        const auto demo = m_host->startDemo();
        QVERIFY(demo);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*demo), patience);
        const auto directory = QFileInfo(QString::fromStdString(socketPath(*demo))).path();
        QVERIFY(QFileInfo::exists(directory));
        const Heartbeat heartbeat;

        if (isRemoved) {
            m_host->remove((*demo)->profile().id);
            QVERIFY2(heartbeat.isSteady(), heartbeat.report());
            QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(directory), patience);
            const auto again = m_host->startDemo();
            QVERIFY(again);
            QVERIFY(m_host->isDemo(*again));
        } else {
            const Heartbeat stopping;
            m_host.reset();
            QVERIFY2(stopping.longestGap() < 1s, stopping.report());
            QVERIFY(!QFileInfo::exists(directory));
        }
    }

    void theDemoMayEndBeforeItIsReady()
    {
        const auto demo = m_host->startDemo();
        QVERIFY(demo);
        const Heartbeat stopping;

        m_host.reset();

        QVERIFY2(stopping.longestGap() < 1s, stopping.report());
    }

    void saysWhenTheDemoCannotStart()
    {
        const auto path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto demo = m_host->startDemo();
        qputenv("PATH", path);

        QVERIFY(!demo);
        QCOMPARE(demo.error().code, ErrorCode::ProgramMissing);
        QVERIFY(m_host->servers().empty());
    }

private:
    SystemClock m_clock;
    NullLog m_log;
    std::unique_ptr<EngineHost> m_host;
};

QTEST_GUILESS_MAIN(TestEngineHost)
#include "tst_enginehost.moc"
