// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "tests/support/redisserver.h"

using larder::test::RedisServer;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

struct Run {
    int exitCode = -1; ///< -1: it crashed, or did not end
    QByteArray output;
    QByteArray errors;
};

void start(QProcess &process, const QStringList &arguments,
           const QProcessEnvironment &environment = {})
{
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LARDERCTL), arguments);
}

Run runOf(QProcess &process)
{
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run run(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    QProcess process;
    start(process, arguments, environment);
    return runOf(process);
}

QString urlOf(const RedisServer &server)
{
    return u"unix://"_s + QString::fromStdString(server.socketPath());
}

QString tcpUrlOf(const RedisServer &server, const QString &signIn = {})
{
    return u"redis://"_s + signIn + u"127.0.0.1:"_s + QString::number(server.port());
}

RedisServer::Options lockedServer()
{
    return {.config = {"requirepass right"}, .port = RedisServer::Port::Loopback};
}

} // namespace

class TestLarderctl final : public QObject
{
    Q_OBJECT

private slots:
    void statusPrintsOneJsonObject()
    {
        const RedisServer server({.config = {"maxmemory 8mb", "maxmemory-policy allkeys-lru"}});
        const auto answer = run({u"status"_s, urlOf(server), u"--json"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.errors, QByteArray());

        const auto json = nlohmann::json::parse(answer.output.toStdString(), nullptr, false);
        QVERIFY(json.is_object());
        QVERIFY(json["server"]["version"].is_string());
        QCOMPARE(json["server"]["mode"].get<std::string>(), std::string("standalone"));
        QCOMPARE(json["server"]["role"].get<std::string>(), std::string("primary"));
        QVERIFY(json["server"]["uptimeSeconds"].is_number_integer());
        QCOMPARE(json["memory"]["maxBytes"].get<int>(), 8 * 1'024 * 1'024);
        QVERIFY(json["memory"]["usedBytes"].get<int>() > 0);
        QCOMPARE(json["memory"]["evictionPolicy"].get<std::string>(), std::string("allkeys-lru"));
        QCOMPARE(json["keys"]["total"].get<int>(), 0);
        QVERIFY(json["hits"]["ratio"].is_null());
        QVERIFY(json["clients"]["connected"].get<int>() >= 1);
        QVERIFY(json["throughput"]["commandsPerSecond"].get<double>() > 0);
        QVERIFY(json["latency"]["p50Seconds"].get<double>() > 0);
        QVERIFY(json["evictedPerSecond"].is_number());
        QVERIFY(json["expiredPerSecond"].is_number());
    }

    void statusSpeaksToPeople()
    {
        const RedisServer server;
        const auto answer = run({u"status"_s, urlOf(server)});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.contains(server.socketPath().c_str()));
        QVERIFY(answer.output.contains("standalone, primary"));
        QVERIFY(answer.output.contains("no limit"));
    }

    void theEnvironmentNamesTheServer()
    {
        const RedisServer server(lockedServer());
        QProcessEnvironment environment;
        environment.insert(u"REDIS_HOST"_s, u"127.0.0.1"_s);
        environment.insert(u"REDIS_PORT"_s, QString::number(server.port()));
        environment.insert(u"REDIS_PASSWORD"_s, u"right"_s);
        const auto answer = run({u"status"_s, u"--json"_s}, environment);
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.exitCode, 0);
    }

    void thePasswordMayComeFromAFile()
    {
        const RedisServer server(lockedServer());
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("right\nnot this\n");
        file.close();
        const auto answer =
            run({u"status"_s, tcpUrlOf(server), u"--password-file"_s, file.fileName()});
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.exitCode, 0);
    }

    void aPasswordInTheUrlWorksAndIsWarnedAbout()
    {
        const RedisServer server(lockedServer());
        const auto answer = run({u"status"_s, tcpUrlOf(server, u":right@"_s)});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.errors.contains("warning"));
        QVERIFY(!answer.errors.contains("right"));
    }

    void trustsTheIssuerItIsGiven()
    {
        const RedisServer server({.tls = RedisServer::Tls::Server});
        const QString url = u"rediss://localhost:"_s + QString::number(server.tlsPort());
        QCOMPARE(run({u"status"_s, url}).exitCode, 3);

        const auto caFile = QString::fromStdString(server.tlsOptions().tls->caFile);
        const auto answer = run({u"status"_s, url, u"--ca-file"_s, caFile});
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.exitCode, 0);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList{u"sing"_s};
        QTest::newRow("no server") << QStringList{u"status"_s};
        QTest::newRow("no such option") << QStringList{u"status"_s, u"x"_s, u"--loud"_s};
        QTest::newRow("no such scheme") << QStringList{u"status"_s, u"ftp://localhost"_s};
        QTest::newRow("two servers") << QStringList{u"status"_s, u"a"_s, u"b"_s};
        QTest::newRow("a CA file in clear")
            << QStringList{u"status"_s, u"redis://localhost"_s, u"--ca-file"_s, u"ca.pem"_s};
        QTest::newRow("no password file")
            << QStringList{u"status"_s, u"localhost"_s, u"--password-file"_s, u"/nowhere"_s};
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(const QStringList, arguments);
        const auto answer = run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY(answer.errors.startsWith("larderctl: "));
    }

    void saysWhenItCannotConnect()
    {
        const QString url = u"redis://127.0.0.1:"_s + QString::number(larder::test::freePort());
        const auto answer = run({u"status"_s, url, u"--json"_s});
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY(answer.errors.startsWith("larderctl: Nothing listens at 127.0.0.1:"));
    }

    void saysWhenItIsNotAllowed_data()
    {
        QTest::addColumn<QString>("signIn");
        QTest::newRow("no password") << QString();
        QTest::newRow("wrong password") << u":wrong@"_s;
        QTest::newRow("may not run INFO") << u"limited:limited@"_s;
    }

    void saysWhenItIsNotAllowed()
    {
        QFETCH(const QString, signIn);
        auto options = lockedServer();
        options.config.emplace_back("user limited on >limited ~* +@all -info");
        const RedisServer server(options);
        const auto answer = run({u"status"_s, tcpUrlOf(server, signIn), u"--json"_s});
        QCOMPARE(answer.exitCode, 4);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY(!answer.errors.contains("wrong@"));
    }

    void tellsOfItself()
    {
        const auto help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith("Usage: larderctl"));
        const auto version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("larderctl 0."));
    }
};

QTEST_GUILESS_MAIN(TestLarderctl)
#include "tst_larderctl.moc"
