// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "engine/base/process.h"
#include "engine/monitoring/serversampler.h"
#include "engine/redis/client.h"
#include "engine/redis/info.h"
#include "engine/redis/replyreader.h"

#include <QTest>

#include <atomic>
#include <fstream>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "tests/engine/redis/fixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydirectory.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::Result;
using larder::monitoring::Sample;
using larder::monitoring::ServerSampler;
using larder::redis::Client;
using larder::redis::Command;
using larder::redis::ConnectOptions;
using larder::redis::Info;
using larder::redis::Mode;
using larder::redis::Reply;
using larder::redis::Role;
using larder::test::RedisServer;

namespace {

/// A client of one server, as an application has.
struct Application {
    larder::SystemClock clock;
    larder::NullLog log;
    Client client;

    explicit Application(const ConnectOptions &options)
        : client({.connect = options}, clock, log)
    {
    }

    Result<Reply> send(const Command &command) { return client.send(command, Deadline::in(10s)); }

    template<typename... Args>
    void run(const Args &...args)
    {
        const auto answer = send(Command(args...));
        if (!answer)
            qFatal("%s", answer.error().detail.c_str());
    }

    Info info(const char *section)
    {
        return Info::parse((*send(Command("INFO", section)))->text());
    }
};

/// A sampler whose seconds are a test's. Its client keeps real time, for it has real sockets.
struct Watch {
    larder::test::ManualClock clock;
    Application console;
    ServerSampler sampler{console.client, clock};

    explicit Watch(const ConnectOptions &options)
        : console(options)
    {
    }

    Result<Sample> look(std::chrono::milliseconds patience = 5s)
    {
        clock.advance(1s);
        return sampler.sample(Deadline::in(patience));
    }

    /// Looks until `holds` is true of a sample: for states that a server reaches by itself.
    template<typename Condition>
    Sample lookUntil(Condition holds)
    {
        const auto deadline = Deadline::in(15s);
        while (!deadline.isPassed()) {
            console.client.retryNow();
            auto sample = look();
            if (sample && holds(*sample))
                return *std::move(sample);
            std::this_thread::yield();
        }
        qFatal("the server never got there");
    }
};

/// Answers as Redis 6.0 does, where INFO takes one section at most.
class OldServer final
{
public:
    OldServer()
        : m_path(m_directory.path() + "/old.sock")
        , m_listener(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        m_path.copy(address.sun_path, sizeof(address.sun_path) - 1);
        if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
            || listen(m_listener, 1) != 0)
            qFatal("no socket");
        m_thread = std::jthread([this] { serve(); });
    }
    ~OldServer()
    {
        shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        close(m_listener);
    }
    OldServer(const OldServer &) = delete;
    OldServer &operator=(const OldServer &) = delete;

    ConnectOptions options() const
    {
        ConnectOptions options;
        options.endpoint = larder::redis::UnixSocket{m_path};
        return options;
    }
    int refusals() const { return m_refusals; }

private:
    void serve()
    {
        const int peer = accept(m_listener, nullptr, nullptr);
        larder::redis::ReplyReader reader({});
        for (;;) {
            const auto room = reader.room();
            const auto got = recv(peer, room.data(), room.size(), 0);
            if (got <= 0)
                break;
            reader.arrived(static_cast<std::size_t>(got));
            std::vector<Reply> commands; // which have the form of replies
            if (reader.read(commands))
                break;
            for (const auto &command : commands) {
                const auto answer = answerTo(*command);
                static_cast<void>(send(peer, answer.data(), answer.size(), MSG_NOSIGNAL));
            }
        }
        close(peer);
    }

    std::string answerTo(const larder::redis::Value &command)
    {
        if (command[0].text() == "PING")
            return "+PONG\r\n";
        if (command[0].text() != "INFO")
            return "+OK\r\n";
        if (command.size() > 2) {
            ++m_refusals;
            return "-ERR syntax error\r\n";
        }
        const auto text = larder::test::fixture("redis-6.0.txt");
        return "$" + std::to_string(text.size()) + "\r\n" + text + "\r\n";
    }

    const larder::test::TemporaryDirectory m_directory;
    const std::string m_path;
    const int m_listener;
    std::atomic<int> m_refusals{0};
    std::jthread m_thread;
};

double cpuSeconds(Application &application)
{
    const auto info = application.info("cpu");
    return *info.real("used_cpu_sys") + *info.real("used_cpu_user");
}

} // namespace

class TestServerSampler final : public QObject
{
    Q_OBJECT

private slots:
    void readsAServer()
    {
        RedisServer server({.config = {"maxmemory 32mb", "maxmemory-policy allkeys-lru"}});
        Application application(server.options());
        application.run("SET", "a", "1");
        application.run("SET", "b", "1", "EX", "100");
        Watch watch(server.options());

        const auto sample = watch.look();

        QVERIFY(sample);
        QCOMPARE(sample->at, watch.clock.wallNow());
        QCOMPARE(sample->identity.role, Role::Primary);
        QCOMPARE(sample->identity.runId.size(), std::size_t{40});
        QCOMPARE(sample->keys, std::optional<std::uint64_t>(2));
        QCOMPARE(sample->expiringKeys, std::optional<std::uint64_t>(1));
        QCOMPARE(sample->memoryMax, std::optional<std::uint64_t>(32 << 20));
        QCOMPARE(sample->evictionPolicy, std::string("allkeys-lru"));
        QVERIFY(sample->memoryUsed.value_or(0) > 0);
        QVERIFY(sample->clientsConnected.value_or(0) >= 2);
        QVERIFY(sample->missingRights.empty());
        QVERIFY(!sample->commandsPerSecond);
    }

    void hitsAndMissesOfApplicationsAreExact()
    {
        RedisServer server;
        Application application(server.options());
        Watch watch(server.options());
        application.run("SET", "there", "1");
        QVERIFY(watch.look());
        for (int i = 0; i < 30; ++i)
            application.run("GET", "there");
        for (int i = 0; i < 10; ++i)
            application.run("GET", "absent");

        const auto sample = watch.look();

        QCOMPARE(sample->hitsPerSecond, std::optional(30.0));
        QCOMPARE(sample->missesPerSecond, std::optional(10.0));
        QCOMPARE(sample->hitRatio, std::optional(0.75));
        QCOMPARE(sample->hitRatioSinceStart, std::optional(0.75));
    }

    void lookupsOfTheConsoleAreTakenOut()
    {
        RedisServer server;
        Application application(server.options());
        Watch watch(server.options());
        application.run("SET", "there", "1");
        QVERIFY(watch.look());
        for (int i = 0; i < 8; ++i)
            application.run("GET", "there");
        application.run("GET", "absent");
        application.run("GET", "absent");
        for (const auto *name : {"GET", "TYPE", "PTTL", "EXISTS", "STRLEN"}) {
            watch.console.run(name, "there");
            watch.console.run(name, "absent");
        }

        const auto sample = watch.look();

        QVERIFY(watch.console.client.ownLookups().hits >= 5);
        QCOMPARE(sample->hitsPerSecond, std::optional(8.0));
        QCOMPARE(sample->missesPerSecond, std::optional(2.0));
        QCOMPARE(sample->hitRatio, std::optional(0.8));
        QCOMPARE(sample->hitsTotal, std::optional<std::uint64_t>(8));
        QCOMPARE(sample->missesTotal, std::optional<std::uint64_t>(2));
    }

    void countsCommandsWithTheirTime()
    {
        RedisServer server;
        Application application(server.options());
        Watch watch(server.options());
        QVERIFY(watch.look());
        for (int i = 0; i < 25; ++i)
            application.run("SET", "a", "1");
        application.run("CLIENT", "LIST");

        const auto sample = watch.look();

        const auto found = std::find_if(sample->commands.begin(), sample->commands.end(),
                                        [](const auto &c) { return c.name == "set"; });
        QVERIFY(found != sample->commands.end());
        QCOMPARE(found->callsPerSecond, 25.0);
        QVERIFY(found->meanMicroseconds >= 0);
        QVERIFY(*sample->commandsPerSecond >= 26);
        QVERIFY(*sample->inputBytesPerSecond > 0);
        QVERIFY(*sample->outputBytesPerSecond > 0);
        QVERIFY(sample->cpuShare);
    }

    void evictionAndExpiryAreCounted()
    {
        RedisServer server;
        Application application(server.options());
        Watch watch(server.options());
        application.run("SET", "short", "1", "PX", "1");
        QVERIFY(watch.look());
        while ((*application.send(Command("EXISTS", "short")))->integer() == 1)
            std::this_thread::yield();
        application.run("SET", "victim", "1");
        application.run("CONFIG", "SET", "maxmemory-policy", "allkeys-random");
        application.run("CONFIG", "SET", "maxmemory", "1");
        static_cast<void>(application.send(Command("SET", "one more", "1"))); // may be refused

        const auto sample = watch.look();

        QCOMPARE(sample->expiredPerSecond, std::optional(1.0));
        QVERIFY(*sample->evictedPerSecond >= 1);
    }

    void resettingStatisticsGivesNoNegativeRate()
    {
        RedisServer server;
        Application application(server.options());
        Watch watch(server.options());
        application.run("SET", "there", "1");
        for (int i = 0; i < 50; ++i)
            application.run("GET", "there");
        watch.console.run("GET", "there");
        QVERIFY(watch.look());
        application.run("CONFIG", "RESETSTAT");
        application.run("GET", "there");

        const auto reset = watch.look();
        application.run("GET", "there");
        const auto after = watch.look();

        QVERIFY(!reset->commandsPerSecond);
        QVERIFY(!reset->hitsPerSecond);
        QVERIFY(!reset->wasRestarted);
        QCOMPARE(after->hitsPerSecond, std::optional(1.0));
        QCOMPARE(after->hitsTotal, std::optional<std::uint64_t>(2));
    }

    void aRestartIsToldOnce()
    {
        RedisServer server;
        Application application(server.options());
        Watch watch(server.options());
        application.run("SET", "there", "1");
        const auto before = watch.look();
        server.kill();
        QVERIFY(!watch.look(500ms));
        server.restart();

        const auto sample = watch.lookUntil(
            [&](const Sample &s) { return s.identity.runId != before->identity.runId; });

        QVERIFY(sample.wasRestarted);
        QVERIFY(!sample.commandsPerSecond);
        QCOMPARE(sample.keys, std::optional<std::uint64_t>(0));
        const auto next = watch.look();
        QVERIFY(!next->wasRestarted);
        QVERIFY(next->commandsPerSecond);
    }

    void aServerThatHangsIsAnErrorInTime()
    {
        RedisServer server;
        Watch watch(server.options());
        QVERIFY(watch.look());
        server.freeze();
        const auto started = std::chrono::steady_clock::now();

        const auto sample = watch.look(200ms);
        const auto took = std::chrono::steady_clock::now() - started;
        server.thaw();

        QVERIFY(!sample);
        QVERIFY(took < 2s);
        QVERIFY(watch.lookUntil([](const Sample &) { return true; }).keys);
    }

    void withoutTheRightToInfoThereIsStillARoundTrip()
    {
        RedisServer server;
        Application admin(server.options());
        admin.run("ACL", "SETUSER", "lim", "on", ">p", "~a:*", "+@connection", "+get");
        auto options = server.options();
        options.user = "lim";
        options.password = larder::Secret("p");
        Watch watch(options);

        const auto sample = watch.look();

        QVERIFY(sample);
        QCOMPARE(sample->missingRights, std::vector<std::string>{"info"});
        QVERIFY(!sample->keys);
        QVERIFY(!sample->hitsTotal);
        QCOMPARE(sample->identity.role, Role::Unknown);

        for (int i = 0; i < 28; ++i)
            QCOMPARE(watch.look()->missingRights, std::vector<std::string>{"info"});
        QCOMPARE(admin.info("commandstats").commands().at("info").rejected,
                 std::optional<std::uint64_t>(1));
        admin.run("ACL", "SETUSER", "lim", "+info");
        const auto allowed =
            watch.lookUntil([](const Sample &s) { return s.missingRights.empty(); });
        QVERIFY(allowed.keys);
    }

    void withoutTheRightToPingThereIsStillInfo()
    {
        RedisServer server;
        Application admin(server.options());
        admin.run("ACL", "SETUSER", "lim", "on", ">p", "+@connection", "-ping", "+info");
        auto options = server.options();
        options.user = "lim";
        options.password = larder::Secret("p");
        Watch watch(options);

        const auto sample = watch.look();

        QVERIFY2(sample, sample ? "" : sample.error().detail.c_str());
        QCOMPARE(sample->missingRights, std::vector<std::string>{"ping"});
        QVERIFY(sample->keys);
    }

    void aWrongPasswordIsAnError()
    {
        RedisServer server({.config = {"requirepass right"}});
        auto options = server.options();
        options.password = larder::Secret("wrong");

        const auto sample = Watch(options).look();

        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::AuthFailed);
    }

    void aServerThatLoadsSaysHowFarItIs()
    {
        RedisServer server;
        Application admin(server.options());
        admin.run("DEBUG", "POPULATE", "20000");
        admin.run("CONFIG", "SET", "loading-process-events-interval-bytes", "1024");
        admin.run("CONFIG", "SET", "key-load-delay", "100");
        Watch watched(server.options());
        QVERIFY(watched.look());
        std::jthread reload([&admin] { admin.run("DEBUG", "RELOAD"); });

        const auto sample =
            watched.lookUntil([](const Sample &s) { return s.persistence.isLoading; });
        Watch late(server.options()); // whose client connects meanwhile
        const auto lateSample = late.look();

        QVERIFY(sample.persistence.loadedShare);
        QVERIFY(*sample.persistence.loadedShare >= 0 && *sample.persistence.loadedShare <= 1);
        QVERIFY(sample.persistence.loadingEta);
        QVERIFY2(lateSample, lateSample ? "" : lateSample.error().detail.c_str());
        QVERIFY(lateSample->persistence.isLoading);

        Application hurry(server.options());
        hurry.run("CONFIG", "SET", "key-load-delay", "0");
        reload.join();
        const auto loaded = watched.look();
        QVERIFY(!loaded->persistence.isLoading);
        QCOMPARE(loaded->keys, std::optional<std::uint64_t>(20'000));
    }

    void aPrimaryAndItsReplicaKnowEachOther()
    {
        RedisServer primary(
            {.config = {"repl-diskless-sync-delay 0"}, .port = RedisServer::Port::Loopback});
        RedisServer replica({.config = {"replicaof 127.0.0.1 " + std::to_string(primary.port())}});
        Watch onReplica(replica.options());
        Watch onPrimary(primary.options());

        const auto below = onReplica.lookUntil(
            [](const Sample &s) { return s.replication.linkUp.value_or(false); });
        const auto above = onPrimary.lookUntil(
            [](const Sample &s) { return s.replication.mostLagBytes.has_value(); });

        QCOMPARE(below.identity.role, Role::Replica);
        QCOMPARE(below.identity.primaryAddress, "127.0.0.1:" + std::to_string(primary.port()));
        QVERIFY(below.keys);
        QVERIFY(below.replication.lastIo);
        QCOMPARE(above.replication.replicas.size(), std::size_t{1});
        QCOMPARE(above.replication.replicas.front().state, std::string("online"));
    }

    void aReplicaThatServesNothingStaleIsStillReadable()
    {
        RedisServer replica({.config = {"replicaof 127.0.0.1 1", "replica-serve-stale-data no"}});

        const auto sample = Watch(replica.options()).look();

        QVERIFY2(sample, sample ? "" : sample.error().detail.c_str());
        QCOMPARE(sample->replication.linkUp, std::optional(false));
    }

    void aClusterNodeIsRecognised()
    {
        RedisServer server({.config = {"cluster-enabled yes"}});

        const auto sample = Watch(server.options()).look();

        QCOMPARE(sample->identity.mode, Mode::Cluster);
        QCOMPARE(sample->keys, std::optional<std::uint64_t>(0));
    }

    void aSentinelIsRecognised()
    {
        const larder::test::TemporaryDirectory directory;
        const auto port = std::to_string(larder::test::freePort());
        std::ofstream(directory.path() + "/sentinel.conf")
            << "port " << port << "\nbind 127.0.0.1\nprotected-mode no\ndir " << directory.path()
            << "\n";
        const auto process = larder::ChildProcess::start(
            {.program = "redis-server",
             .arguments = {directory.path() + "/sentinel.conf", "--sentinel"}});
        QVERIFY(process);
        ConnectOptions options;
        options.endpoint =
            larder::redis::TcpAddress{"127.0.0.1", static_cast<std::uint16_t>(std::stoi(port))};
        Watch watch(options);

        const auto sample = watch.lookUntil([](const Sample &) { return true; });

        QCOMPARE(sample.identity.mode, Mode::Sentinel);
        QCOMPARE(sample.identity.role, Role::Sentinel);
        QVERIFY(!sample.keys);
        QVERIFY(!sample.memoryUsed);
        QVERIFY(sample.clientsConnected);
        QVERIFY(watch.look()->commandsPerSecond);
    }

    void aServerThatTakesOneSectionIsReadInTwo()
    {
        const OldServer server;
        Watch watch(server.options());

        const auto first = watch.look();
        const auto second = watch.look();

        QVERIFY2(first, first ? "" : first.error().detail.c_str());
        QCOMPARE(first->identity.version, std::string("6.0.16"));
        QCOMPARE(first->keys, std::optional<std::uint64_t>(13'179));
        QVERIFY(!second->commands.empty());
        QCOMPARE(server.refusals(), 1); // it is not asked in vain again
    }

    void aServerThatDoesNotKnowInfoIsAnError()
    {
        RedisServer server({.config = {"rename-command INFO \"\""}});

        const auto sample = Watch(server.options()).look();

        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::UnknownCommand);
    }

    void watchingCostsTheServerLittle()
    {
        constexpr int looks = 300;
        RedisServer server;
        Application application(server.options());
        application.run("DEBUG", "POPULATE", "1000");
        Watch watch(server.options());
        QVERIFY(watch.look());
        const auto before = cpuSeconds(application);

        Result<Sample> last = watch.look();
        for (int i = 1; i < looks; ++i)
            last = watch.look();

        const auto perLook = (cpuSeconds(application) - before) / looks;
        QVERIFY2(perLook < 0.002, qPrintable(QString::number(perLook)));
        QVERIFY(last->cost.commandsPerSecond < 5);
        QVERIFY(last->cost.commandsPerSecond >= 2);
        QVERIFY(last->cost.bytesPerSecond > 1'000);
        QVERIFY(last->cost.cpuMsPerMinute);
        QVERIFY2(*last->cost.cpuMsPerMinute < 120,
                 qPrintable(QString::number(*last->cost.cpuMsPerMinute)));
    }

    void theAxisGoesOnWhenASampleFails()
    {
        ConnectOptions nowhere;
        nowhere.endpoint = larder::redis::UnixSocket{"/nonexistent/redis.sock"};
        Watch watch(nowhere);
        const auto start = watch.sampler.now();

        QVERIFY(!watch.look(200ms));

        QCOMPARE(watch.sampler.now(), start + 1s);
    }
};

QTEST_GUILESS_MAIN(TestServerSampler)
#include "tst_serversampler.moc"
