// SPDX-License-Identifier: Apache-2.0
#include "engine/base/workerthread.h"
#include "engine/host/servercontext.h"
#include "engine/redis/connection.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <optional>

#include "tests/engine/host/fixture.h"
#include "tests/support/cutproxy.h"
#include "tests/support/listener.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::Outcome;
using larder::Secret;
using larder::WorkerThread;
using larder::host::letPass;
using larder::host::LinkPhase;
using larder::host::profileFor;
using larder::host::Scene;
using larder::host::ServerContext;
using larder::monitoring::History;
using larder::monitoring::Metric;
using larder::redis::Command;
using larder::redis::Connection;
using larder::test::CutProxy;
using larder::test::Listener;
using larder::test::Over;
using larder::test::RedisServer;
using larder::test::ScriptedServer;
using larder::test::takeCommand;
using larder::test::write;

namespace {

constexpr int patience = 20'000; // ms, for a busy computer

void tell(const RedisServer &server, const Command &command)
{
    const auto connection = Connection::open(server.options(), Deadline::in(10s));
    QVERIFY(connection);
    const auto answer = (*connection)->send(command, Deadline::in(10s));
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
}

/// How many rows of the history say that nothing could be measured.
int gaps(const ServerContext &context)
{
    const auto &series = context.history().series();
    int count = 0;
    for (std::size_t row = 0; row < series.size(); ++row)
        count += std::isnan(series.valueAt(row, History::column(Metric::MemoryUsed))) ? 1 : 0;
    return count;
}

/// Good for one sample, and then it does `last`.
std::vector<ScriptedServer::Step> afterOneSample(std::vector<ScriptedServer::Step> last)
{
    const std::string info = "# Server\r\nredis_version:7.0.15\r\nrun_id:0123456789abcdef\r\n"
                             "# Memory\r\nused_memory:1000000\r\n";
    std::vector<ScriptedServer::Step> script{
        larder::test::greet(),
        larder::test::repeat(2, {takeCommand(), write("+PONG\r\n")}),
        takeCommand(),
        write("$" + std::to_string(info.size()) + "\r\n" + info + "\r\n"),
    };
    script.insert(script.end(), last.begin(), last.end());
    return script;
}

} // namespace

/// What a person sees of a server that dies, hangs or breaks off, and that the window's thread
/// never waits for it. Rows of the fault matrix; those of the server's own words are in
/// tst_serverrefusals.
class TestServerFaults final : public QObject
{
    Q_OBJECT

private slots:
    void f01_killedWhileIdle()
    {
        RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());
        const auto lastSample = scene.context->state().lastSampleAt;

        scene.heartbeat.unfelt([&server] { server.kill(); });

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);
        QTRY_COMPARE_WITH_TIMEOUT(scene.errorCode(), ErrorCode::ConnectionRefused, patience);
        const auto &state = scene.context->state();
        QVERIFY(state.attempt >= 1);
        QVERIFY(state.isStale());
        QVERIFY(state.lastSampleAt >= lastSample);
        QVERIFY(scene.context->sample().has_value());
        QTRY_VERIFY_WITH_TIMEOUT(scene.context->state().nextAttemptAt.has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gaps(*scene.context) > 0, patience);

        scene.heartbeat.unfelt([&server] { server.restart(); });
        QVERIFY2(scene.connects(), scene.report());
        QCOMPARE(scene.context->state().attempt, 0);
        QVERIFY(!scene.context->state().error);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f01_itsEndIsSeenBetweenTwoSamples()
    {
        RedisServer server;
        auto profile = profileFor(server.options());
        profile.sampleEvery = 60s;
        Scene scene(profile);
        scene.context->connectTo(Secret());
        QTRY_COMPARE_WITH_TIMEOUT(scene.context->history().series().size(), std::size_t{2},
                                  patience); // at 0 and 200 ms, and then none for a minute
        scene.heartbeat.unfelt([&server] { server.kill(); });
        QElapsedTimer timer;
        timer.start();

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);

        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f01_aServerThatHangsUpEachTimeIsNotHammered()
    {
        const ScriptedServer server(afterOneSample({larder::test::close()}), Over::Ipv4);
        auto profile = profileFor(server.options());
        profile.sampleEvery = 60s;
        Scene scene(profile);

        scene.context->connectTo(Secret());
        QTRY_VERIFY_WITH_TIMEOUT(server.clients() >= 2, patience);
        letPass(700ms);

        QVERIFY2(server.clients() <= 3, qPrintable(QString::number(server.clients())));
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f02_aWriteThatWasCutIsInDoubt()
    {
        const RedisServer server;
        CutProxy proxy(server.options().endpoint);
        auto profile = profileFor(proxy.options());
        profile.options.poolSize = 1;
        profile.sampleEvery = 60s; // the cut is for the write
        Scene scene(profile);
        scene.context->connectTo(Secret());
        QTRY_COMPARE_WITH_TIMEOUT(scene.context->history().series().size(), std::size_t{2},
                                  patience); // at 0 and 200 ms
        const Command increase("INCR", "counter");
        proxy.cutAfter(CutProxy::Direction::Request, increase.wire().size());

        const auto answer = scene.run(increase);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Disconnected);
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
        const auto value = scene.run(Command("GET", "counter"));
        QVERIFY(value);
        QCOMPARE(*value, "1");
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f03_startedAnewWithoutItsData()
    {
        RedisServer server;
        tell(server, Command("SET", "key", "value"));
        Scene scene(server.options());
        std::optional<std::uint64_t> keysBefore;
        std::optional<std::uint64_t> keysAfter;
        connect(scene.context.get(), &ServerContext::sampled, scene.context.get(), [&] {
            const auto &sample = scene.context->sample();
            if (sample && sample->wasRestarted)
                keysAfter = sample->keys;
            else if (sample && !keysAfter)
                keysBefore = sample->keys;
        });
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        scene.heartbeat.unfelt([&server] {
            server.kill();
            server.restart();
        });

        QTRY_VERIFY_WITH_TIMEOUT(keysAfter.has_value(), patience);
        QCOMPARE(keysBefore, std::optional<std::uint64_t>(1));
        QCOMPARE(keysAfter, std::optional<std::uint64_t>(0));
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f04_readingItsDataset()
    {
        const RedisServer server(
            {.config = {"save 3600 100000000", "loading-process-events-interval-bytes 1024"}});
        tell(server, Command("DEBUG", "POPULATE", "12000"));
        tell(server, Command("SAVE"));
        tell(server, Command("CONFIG", "SET", "key-load-delay", "100"));
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        WorkerThread reloader("reload");
        reloader.post([&server](const std::stop_token &token) {
            auto options = server.options();
            options.timeouts.silence = 60s;
            const auto connection = Connection::open(options, Deadline::in(10s));
            if (connection)
                static_cast<void>((*connection)
                                      ->send(Command("DEBUG", "RELOAD", "NOSAVE"),
                                             Deadline::in(60s).stoppedBy(token)));
        });

        const auto sawShare = [&scene] {
            return std::any_of(scene.seen.begin(), scene.seen.end(), [](const auto &state) {
                return state.phase == LinkPhase::Loading && state.loadedShare
                    && *state.loadedShare > 0 && *state.loadedShare <= 1 && !state.isStale();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(sawShare(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Connected, patience);
        QVERIFY(!scene.sawError());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f05_hanging()
    {
        RedisServer server;
        Scene scene(server.options());
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        server.freeze();
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);
        QVERIFY2(timer.elapsed() <= 5'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(scene.errorCode(), ErrorCode::NotResponding);
        QVERIFY(scene.context->state().isStale());

        // It stays said, whatever the client makes of it meanwhile.
        letPass(1'500ms);
        QCOMPARE(scene.phase(), LinkPhase::Reconnecting);
        QCOMPARE(scene.errorCode(), ErrorCode::NotResponding);

        server.thaw();
        QVERIFY2(scene.connects(), scene.report());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f06_nobodyAnswersTheConnection()
    {
        // With its queue of one taken, the system answers no further attempt.
        const Listener full(Over::Ipv4, 0);
        const auto taken = larder::test::connectTo(full.endpoint());
        larder::redis::ConnectOptions options;
        options.endpoint = full.endpoint();
        options.timeouts.connect = 700ms;
        Scene scene(options);

        scene.context->connectTo(Secret());
        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);
        QCOMPARE(scene.errorCode(), ErrorCode::ConnectTimeout);

        scene.context->disconnect(); // cancels at once
        QCOMPARE(scene.phase(), LinkPhase::Off);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f07_halfOpen()
    {
        const RedisServer server;
        CutProxy proxy(server.options().endpoint);
        auto profile = profileFor(proxy.options());
        profile.options.poolSize = 1;
        profile.options.connect.timeouts.silence = 3s;
        Scene scene(profile);
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());

        proxy.blackhole();
        QElapsedTimer timer;
        timer.start();

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);
        QVERIFY2(timer.elapsed() <= 5'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(scene.errorCode(), ErrorCode::NotResponding);
        QVERIFY(scene.context->state().isStale());
        QVERIFY2(scene.connects(), scene.report()); // by a connection of its own
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f08_f10_f12_f14_anAnswerThatBreaks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray deep = QByteArray("*1\r\n").repeated(1'000) + ":1\r\n";

        QTest::addRow("F08 reset")
            << QByteArray("$10\r\nabc") << true << ErrorCode::ConnectionReset;
        QTest::addRow("F10 cut short")
            << QByteArray("$10\r\nabc") << false << ErrorCode::TruncatedReply;
        QTest::addRow("F12 no length")
            << QByteArray("$-2\r\n") << false << ErrorCode::MalformedReply;
        QTest::addRow("F12 no type") << QByteArray("@1\r\n") << false << ErrorCode::MalformedReply;
        QTest::addRow("F14 too many")
            << QByteArray("*2147483647\r\n") << false << ErrorCode::ReplyTooLarge;
        QTest::addRow("F14 too long")
            << QByteArray("$5000000000\r\n") << false << ErrorCode::ReplyTooLarge;
        QTest::addRow("F14 too deep") << deep << false << ErrorCode::ReplyTooDeep;
    }

    void f08_f10_f12_f14_anAnswerThatBreaks()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isReset);
        QFETCH(ErrorCode, code);
        const ScriptedServer server(
            afterOneSample({takeCommand(), write(answer.toStdString()),
                            isReset ? larder::test::reset() : larder::test::close()}),
            Over::Ipv4);
        auto profile = profileFor(server.options());
        profile.options.retries = 0; // else the client asks again before anybody sees it
        Scene scene(profile);

        scene.context->connectTo(Secret());

        const auto sawCode = [&] {
            return std::any_of(scene.seen.begin(), scene.seen.end(), [code](const auto &state) {
                return state.phase == LinkPhase::Reconnecting && state.error->code == code
                    && state.isStale() && state.attempt >= 1;
            });
        };
        QTRY_VERIFY2(sawCode(), larder::name(scene.errorCode()).data());
        QCOMPARE(scene.context->sample()->memoryUsed, std::optional<std::uint64_t>(1'000'000));
        const auto clients = server.clients();
        const auto told = scene.seen.size();
        QTRY_VERIFY_WITH_TIMEOUT(server.clients() > clients, patience); // and it reconnects
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(scene.seen.begin() + static_cast<std::ptrdiff_t>(told), scene.seen.end(),
                        [](const auto &state) { return state.phase == LinkPhase::Connected; }),
            patience);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f08_aCutThatHealsIsNotSeen()
    {
        const RedisServer server;
        CutProxy proxy(server.options().endpoint);
        auto profile = profileFor(proxy.options());
        profile.options.poolSize = 1;
        Scene scene(profile);
        scene.context->connectTo(Secret());
        QVERIFY2(scene.connects(), scene.report());
        const auto rows = scene.context->history().series().size();

        proxy.cutAfter(CutProxy::Direction::Reply, 1'000, CutProxy::Cut::Reset); // in its INFO

        QTRY_VERIFY_WITH_TIMEOUT(scene.context->history().series().size() >= rows + 3, patience);
        QVERIFY(!scene.sawError());
        QCOMPARE(gaps(*scene.context), 0);
    }

    void f13_anotherServiceEntirely_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                              << ErrorCode::SpeaksHttp;
        QTest::addRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << ErrorCode::SpeaksSsh;
        QTest::addRow("TLS") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)
                             << ErrorCode::SpeaksTls;
    }

    void f13_anotherServiceEntirely()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(ErrorCode, code);
        const ScriptedServer server(
            {larder::test::discard(4), write(greeting.toStdString()), larder::test::close()});
        Scene scene(server.options());

        scene.context->connectTo(Secret());

        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Refused, patience);
        QCOMPARE(scene.errorCode(), code);
        const int clients = server.clients();
        letPass(300ms);
        QCOMPARE(server.clients(), clients); // nobody knocks again
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void f15_bytesThatNobodyAskedForAreNoSample()
    {
        // They come before the answer to the second PING, which must not be taken for one of
        // theirs.
        const ScriptedServer server(
            afterOneSample({takeCommand(), write(">2\r\n+a\r\n+b\r\n"), larder::test::stall()}));
        auto profile = profileFor(server.options());
        profile.options.retries = 0;
        Scene scene(profile);

        scene.context->connectTo(Secret());

        const auto sawMalformed = [&scene] {
            return std::any_of(scene.seen.begin(), scene.seen.end(), [](const auto &state) {
                return state.error && state.error->code == ErrorCode::MalformedReply;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(sawMalformed(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(server.clients() >= 2, patience);
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }

    void aPersonNeedNotWaitForTheNextAttempt()
    {
        RedisServer server;
        auto profile = profileFor(server.options());
        profile.options.reconnect = {.first = 60s, .most = 60s, .jitter = 0};
        server.kill();
        Scene scene(profile);
        scene.context->connectTo(Secret());
        QTRY_COMPARE_WITH_TIMEOUT(scene.phase(), LinkPhase::Reconnecting, patience);
        scene.heartbeat.unfelt([&server] { server.restart(); });
        letPass(300ms);
        QCOMPARE(scene.phase(), LinkPhase::Reconnecting);

        scene.context->retryNow();

        QVERIFY2(scene.connects(), scene.report());
        QVERIFY2(scene.heartbeat.isSteady(), scene.heartbeat.report());
    }
};

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
