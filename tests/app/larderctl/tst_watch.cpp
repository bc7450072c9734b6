// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include "tests/app/larderctl/ptyprogram.h"
#include "tests/support/listener.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using larder::ctl::Size;
using larder::redis::Command;
using larder::test::Listener;
using larder::test::Over;
using larder::test::PtyProgram;
using larder::test::RedisServer;
using larder::test::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000; // ms
constexpr int atOnce = 1'000;    // ms

QString urlOf(const larder::redis::Endpoint &endpoint)
{
    return u"unix://"_s + QString::fromStdString(larder::redis::display(endpoint));
}

QString urlOf(const RedisServer &server)
{
    return urlOf(server.options().endpoint);
}

bool isSame(const termios &a, const termios &b)
{
    return a.c_lflag == b.c_lflag && a.c_iflag == b.c_iflag && a.c_oflag == b.c_oflag;
}

/// A server whose every word would drive a terminal.
std::vector<ScriptedServer::Step> hostileScript()
{
    using larder::test::expect;
    using larder::test::write;
    const std::string info = "# Server\r\nredis_version:7\x1b]0;gotcha\x07\x1b[2J\r\n"
                             "run_id:1\r\n# Memory\r\nused_memory:1\r\n"
                             "maxmemory_policy:\x1b[31mred\r\n"
                             "# Replication\r\nrole:slave\r\nmaster_host:\x1b[5;5H\x9b\r\n"
                             "master_port:1\r\n";
    const auto bulk = "$" + std::to_string(info.size()) + "\r\n" + info + "\r\n";
    const Command ask("INFO", "server", "clients", "memory", "persistence", "stats", "replication",
                      "cpu", "commandstats", "cluster", "keyspace");
    const auto pong = std::vector{expect(Command("PING")), write("+PONG\r\n")};
    std::vector<ScriptedServer::Step> script{expect(Command("CLIENT", "SETNAME", "larderctl")),
                                             write("+OK\r\n")};
    script.push_back(larder::test::repeat(2, pong));
    script.push_back(larder::test::repeat(1'000, {pong[0], pong[1], expect(ask), write(bulk)}));
    return script;
}

struct Run {
    int exitCode = -1; ///< -1: it crashed, or did not end
    QByteArray output;
    QByteArray errors;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment({});
    process.start(QStringLiteral(LARDERCTL), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestWatch final : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheServerAndGivesTheTerminalBack_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signalNumber");

        QTest::newRow("q") << "q"_ba << 0;
        QTest::newRow("Ctrl+C") << "\x03"_ba << 0;
        QTest::newRow("SIGTERM") << ""_ba << SIGTERM;
        QTest::newRow("SIGHUP") << ""_ba << SIGHUP;
    }

    void drawsTheServerAndGivesTheTerminalBack()
    {
        QFETCH(const QByteArray, keys);
        QFETCH(const int, signalNumber);
        const RedisServer server({.config = {"maxmemory 8mb"}});
        PtyProgram program({u"watch"_s, urlOf(server)});
        const auto before = program.firstModes();
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"Connected"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"PING"_s), patience);
        QVERIFY(program.screen().contains(u"of 8.0 MB"_s));
        QVERIFY(program.screen().contains(u"standalone, primary"_s));
        QVERIFY(!isSame(program.modes(), before));
        QVERIFY(program.output().startsWith("\x1b[?1049h\x1b[?25l"));

        QElapsedTimer timer;
        timer.start();
        program.press(keys);
        if (signalNumber != 0)
            kill(static_cast<pid_t>(program.process().processId()), signalNumber);

        QCOMPARE(program.exitCode(), 0);
        QVERIFY(timer.elapsed() < atOnce);
        QVERIFY(program.output().endsWith("\x1b[?25h\x1b[?1049l"));
        QVERIFY(isSame(program.modes(), before));
        QCOMPARE(program.complaint(), QByteArray());
        QCOMPARE(program.process().readAllStandardError(), QByteArray());
    }

    void fitsItselfToTheTerminal()
    {
        const RedisServer server;
        PtyProgram program({u"watch"_s, urlOf(server)});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"Connected"_s), patience);
        QVERIFY(!program.screen().contains(u"Own cost"_s));

        program.resize({120, 40});

        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"Own cost"_s), patience);
        QCOMPARE(program.screen().split(u'\n').size(), 40);
    }

    void pausesAndGoesOn()
    {
        const RedisServer server;
        PtyProgram program({u"watch"_s, urlOf(server), u"--interval"_s, u"0.1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"PING"_s), patience);

        program.press("p");
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"Paused"_s), patience);
        program.press(" ");

        QTRY_VERIFY_WITH_TIMEOUT(!program.screen().contains(u"Paused"_s), patience);
    }

    void stopsForTheShellAndComesBack()
    {
        const RedisServer server;
        PtyProgram program({u"watch"_s, urlOf(server)});
        const auto before = program.firstModes();
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"Connected"_s), patience);
        const auto pid = static_cast<pid_t>(program.process().processId());

        kill(pid, SIGTSTP);
        QTRY_VERIFY_WITH_TIMEOUT(program.output().endsWith("\x1b[?1049l"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isSame(program.modes(), before), patience);
        const auto size = program.output().size();
        kill(pid, SIGCONT);

        QTRY_VERIFY_WITH_TIMEOUT(program.output().mid(size).contains("\x1b[?1049h"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.output().mid(size).contains("\x1b[2J"), patience);
        program.press("q");
        QCOMPARE(program.exitCode(), 0);
    }

    void hasNoColoursWhereNobodyWantsThem()
    {
        const RedisServer server;
        PtyProgram program({u"watch"_s, urlOf(server)}, {}, {u"NO_COLOR=1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"PING"_s), patience);

        static const QRegularExpression colour(u"\x1b\\[(1;)?3[0-9]m"_s);
        QVERIFY(!QString::fromUtf8(program.output()).contains(colour));
        QVERIFY(program.output().contains("\x1b[1m")); // bold is none
    }

    void leavesAtOnceWhileTheServerSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("q") << "q"_ba;
        QTest::newRow("Ctrl+C") << "\x03"_ba;
    }

    void leavesAtOnceWhileTheServerSaysNothing()
    {
        QFETCH(const QByteArray, keys);
        const Listener silent(Over::Unix);
        PtyProgram program({u"watch"_s, urlOf(silent.endpoint())});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"Connecting"_s), patience);

        QElapsedTimer timer;
        timer.start();
        program.press(keys);

        QCOMPARE(program.exitCode(), 0);
        QVERIFY(timer.elapsed() < atOnce);
    }

    void keepsTheLastValuesOfAServerThatHangs()
    {
        RedisServer server({.config = {"maxmemory 8mb"}});
        PtyProgram program({u"watch"_s, urlOf(server), u"--interval"_s, u"0.2"_s}, {100, 30});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"PING"_s), patience);

        server.freeze();
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"All values are stale since"_s),
                                 patience);
        QVERIFY(program.screen().contains(u"of 8.0 MB"_s));
        QVERIFY(program.screen().contains(u"Reconnecting"_s));

        server.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"● Connected"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!program.screen().contains(u"stale"_s), patience);
    }

    void findsAServerThatComesBack()
    {
        RedisServer server;
        PtyProgram program({u"watch"_s, urlOf(server), u"--interval"_s, u"0.2"_s}, {100, 30});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"PING"_s), patience);

        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"▲"_s), patience);
        server.restart();
        program.press("r");

        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"The server was started anew"_s),
                                 patience);
    }

    void noServerTextReachesTheTerminalAsItIs()
    {
        const ScriptedServer server(hostileScript());
        PtyProgram program({u"watch"_s, urlOf(server.options().endpoint)}, {160, 50});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(uR"(7\x1b]0;gotcha\x07\x1b[2J)"_s),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(uR"(replica of \x1b[5;5H\x9b:1)"_s),
                                 patience);

        QCOMPARE(program.complaint(), QByteArray());
        QVERIFY(!program.output().contains("\x1b]"));
        QVERIFY(!program.output().contains("\x1b[5;5H"));
        QVERIFY(!program.output().contains('\a'));
    }

    void endsWhenTryingAgainCannotHelp()
    {
        const RedisServer server({.config = {"requirepass right"}});
        PtyProgram program({u"watch"_s, urlOf(server)});
        const auto before = program.firstModes();

        QCOMPARE(program.exitCode(patience), 4);
        QVERIFY(program.process().readAllStandardError().startsWith("larderctl: "));
        QVERIFY(isSame(program.modes(), before));
    }

    void endsAfterSoManyLooks()
    {
        const RedisServer server;
        PtyProgram program(
            {u"watch"_s, urlOf(server), u"--count"_s, u"3"_s, u"--interval"_s, u"0.1"_s});
        QCOMPARE(program.exitCode(patience), 0);
        QVERIFY(program.output().endsWith("\x1b[?1049l"));
    }

    void watchesTheDemo()
    {
        PtyProgram program({u"watch"_s, u"--demo"_s}, {120, 40});
        QTRY_VERIFY_WITH_TIMEOUT(program.screen().contains(u"HGETALL"_s), patience);
        QVERIFY(program.screen().startsWith(u"Demo"_s));
        QVERIFY(program.screen().contains(u"of 64.0 MB"_s));

        QElapsedTimer timer;
        timer.start();
        program.press("q");

        QCOMPARE(program.exitCode(), 0);
        QVERIFY(timer.elapsed() < 2 * atOnce);
    }

    void aDemoWithoutAServerSaysWhatIsMissing()
    {
        PtyProgram program({u"watch"_s, u"--demo"_s}, {}, {u"PATH=/nowhere"_s});
        QCOMPARE(program.exitCode(), 3);
        QVERIFY(program.process().readAllStandardError().startsWith(
            "larderctl: redis-server is not installed"));
        QVERIFY(!program.output().contains('\x1b'));
    }

    void printsLinesWhereItCannotDraw()
    {
        const RedisServer server({.config = {"maxmemory 8mb"}});
        const auto answer =
            run({u"watch"_s, urlOf(server), u"--count"_s, u"3"_s, u"--interval"_s, u"0.1"_s});

        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.errors, QByteArray());
        const auto lines = answer.output.split('\n');
        QCOMPARE(lines.size(), 5); // a head, three lines, an end
        QVERIFY(lines[0].contains("Hit ratio"));
        QVERIFY(lines[1].contains("8.0 MB"));
        QVERIFY(!answer.output.contains('\x1b'));
    }

    void printsLinesOnADumbTerminal()
    {
        const RedisServer server;
        PtyProgram program({u"watch"_s, urlOf(server), u"--count"_s, u"1"_s}, {}, {u"TERM=dumb"_s});
        QCOMPARE(program.exitCode(patience), 0);
        QVERIFY(program.output().contains("Hit ratio"));
        QVERIFY(!program.output().contains('\x1b'));
    }

    void linesEndWhenTheFirstConnectionFails()
    {
        const auto answer = run({u"watch"_s, u"unix:///nowhere/redis.sock"_s});
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY(answer.errors.startsWith("larderctl: "));
    }

    void linesEndWhenNobodyReadsThem()
    {
        const RedisServer server;
        QProcess process;
        process.start(u"bash"_s,
                      {u"-c"_s,
                       u"\"$0\" watch \"$1\" --interval 0.1 | head -n 2; exit ${PIPESTATUS[0]}"_s,
                       QStringLiteral(LARDERCTL), urlOf(server)});

        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void linesTellOfAServerThatGoes()
    {
        RedisServer server;
        QProcess process;
        process.setProcessEnvironment({});
        process.start(QStringLiteral(LARDERCTL),
                      {u"watch"_s, urlOf(server), u"--interval"_s, u"0.1"_s});
        QByteArray output;
        const auto read = [&] { return output += process.readAllStandardOutput(); };
        QTRY_VERIFY_WITH_TIMEOUT(read().count('\n') > 2, patience);

        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(read().contains("Reconnecting"), patience);
        process.terminate();

        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
