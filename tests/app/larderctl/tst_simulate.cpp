// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/redis/connection.h"
#include "engine/redis/info.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>

#include "tests/support/redisserver.h"

using larder::Deadline;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::Info;
using larder::test::RedisServer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // ms
constexpr auto prefix = "larder-simulation:";

struct Run {
    int exitCode = -1; ///< -1: it crashed, or did not end
    QByteArray output;
    QByteArray errors;
};

void start(QProcess &process, const QStringList &arguments)
{
    process.setProcessEnvironment({});
    process.start(QStringLiteral(LARDERCTL), QStringList(u"simulate"_s) + arguments);
}

Run runOf(QProcess &process)
{
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    return runOf(process);
}

QString urlOf(const RedisServer &server)
{
    return u"unix://"_s + QString::fromStdString(server.socketPath());
}

larder::redis::Reply ask(const RedisServer &server, const Command &command, int database = 0)
{
    auto options = server.options();
    options.database = database;
    const auto connection = Connection::open(options, Deadline::in(5s)).value();
    return connection->send(command, Deadline::in(5s)).value();
}

} // namespace

class TestSimulate final : public QObject
{
    Q_OBJECT

private slots:
    void usesTheServerAndKeepsToItsPrefix()
    {
        const RedisServer server;
        ask(server, Command("SET", "session:theirs", "kept"));
        const auto answer = run({urlOf(server), u"--duration"_s, u"2"_s});

        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.contains(prefix));
        QCOMPARE(answer.output.count("hit ratio"), 3); // each second, and in the end
        QVERIFY(answer.output.contains(" 0 errors."));

        const auto info = Info::parse(ask(server, Command("INFO", "stats"))->text());
        QVERIFY(info.integer("keyspace_hits").value_or(0) > 100);
        QVERIFY(info.integer("keyspace_misses").value_or(0) > 10);
        QCOMPARE(std::string(ask(server, Command("GET", "session:theirs"))->text()),
                 std::string("kept"));
        const auto keys = ask(server, Command("KEYS", "*"));
        QVERIFY(keys->size() > 1'000);
        for (const auto &key : *keys)
            QVERIFY2(key.text().starts_with(prefix) || key.text() == "session:theirs",
                     std::string(key.text()).c_str());
    }

    void everythingItWritesExpires()
    {
        const RedisServer server;
        QCOMPARE(run({urlOf(server), u"--duration"_s, u"1"_s}).exitCode, 0);

        const auto info = Info::parse(ask(server, Command("INFO", "keyspace"))->text());
        QCOMPARE(info.databases().size(), std::size_t{1});
        const auto &database = info.databases().at(0);
        QVERIFY(database.keys > 1'000);
        QCOMPARE(database.keys, database.expiring);
    }

    void staysInTheDatabaseOfTheUrl()
    {
        const RedisServer server({.port = RedisServer::Port::Loopback});
        const QString url = u"redis://127.0.0.1:"_s + QString::number(server.port()) + u"/5"_s;
        QCOMPARE(run({url, u"--duration"_s, u"1"_s}).exitCode, 0);

        const auto info = Info::parse(ask(server, Command("INFO", "keyspace"))->text());
        QCOMPARE(info.databases().size(), std::size_t{1});
        QVERIFY(info.databases().contains(5));
    }

    void endsInOrderWhenItIsAsked_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void endsInOrderWhenItIsAsked()
    {
        QFETCH(const int, signalNumber);
        const RedisServer server;
        QProcess process;
        start(process, {urlOf(server)});
        QByteArray output;
        const auto read = [&] { return output += process.readAllStandardOutput(); };
        QTRY_VERIFY_WITH_TIMEOUT(read().contains("hit ratio"), patience);

        QElapsedTimer timer;
        timer.start();
        kill(static_cast<pid_t>(process.processId()), signalNumber);
        const auto answer = runOf(process);

        QVERIFY(timer.elapsed() < 2'000);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.contains("In "));
    }

    void refusesAnotherComputerWithoutConnecting()
    {
        QElapsedTimer timer;
        timer.start();
        const auto answer = run({u"redis://192.0.2.1:6379"_s}); // an address that never answers

        QCOMPARE(answer.exitCode, 2);
        QVERIFY(timer.elapsed() < 2'000);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY(answer.errors.contains("192.0.2.1:6379 is not on this computer"));
        QVERIFY(answer.errors.contains("--allow-remote"));
    }

    void refusesWhoMayNotBeWrittenTo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("signIn");
        QTest::addColumn<QString>("word");

        QTest::newRow("replica") << u"replicaof 127.0.0.1 1"_s << QString() << u"is a replica"_s;
        // The bus would take the port 10,000 above, which may be none.
        const QString bus = u"cluster-port "_s + QString::number(larder::test::freePort());
        QTest::newRow("cluster") << QString(u"cluster-enabled yes\n"_s + bus) << QString()
                                 << u"node of a cluster"_s;
        QTest::newRow("reader") << u"user reader on >r ~* +@read +info +ping +client"_s
                                << u"reader:r@"_s << u"larderctl: "_s;
        QTest::newRow("other keys")
            << u"user other on >o ~other:* +@all"_s << u"other:o@"_s << u"larderctl: "_s;
        QTest::newRow("password") << u"requirepass right"_s << QString() << u"password"_s;
    }

    void refusesWhoMayNotBeWrittenTo()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, signIn);
        QFETCH(const QString, word);
        const RedisServer server(
            {.config = {line.toStdString()}, .port = RedisServer::Port::Loopback});
        const QString url =
            u"redis://"_s + signIn + u"127.0.0.1:"_s + QString::number(server.port());
        const auto answer = run({url, u"--duration"_s, u"1"_s});

        QVERIFY2(answer.exitCode == 4, answer.errors.constData());
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(answer.errors.contains(word.toUtf8()), answer.errors.constData());
    }

    void saysWhenNobodyIsThere()
    {
        const auto answer = run({u"unix:///nowhere/redis.sock"_s});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.errors.startsWith("larderctl: "));
    }
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
