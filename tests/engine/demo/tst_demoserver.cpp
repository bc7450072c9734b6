// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/demoserver.h"
#include "engine/redis/connection.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/killedprogram.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::demo::DemoServer;
using larder::redis::Command;
using larder::redis::Connection;
using larder::test::endOfOrphan;
namespace redis = larder::redis;

namespace {

constexpr auto helperFlag = "--start-a-server-and-wait";
constexpr DemoServer::Options small{.maxMemory = 8ULL * 1024 * 1024};

/// What this program does as a helper of itself: starts a server, tells its pid, never ends.
int startAServerAndWait()
{
    auto server = DemoServer::start(small);
    int pid = -1;
    if (server && server->waitUntilReady(Deadline::in(10s)))
        pid = server->process().pid();
    if (::write(STDOUT_FILENO, &pid, sizeof pid) != sizeof pid)
        return 1;
    for (;;)
        ::pause();
}

QString socketPath(const DemoServer &server)
{
    return QString::fromStdString(
        std::get<redis::UnixSocket>(server.connectOptions().endpoint).path);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string setting(Connection &connection, std::string_view name)
{
    const auto answer = connection.send(Command("CONFIG", "GET", name), Deadline::in(5s));
    return answer && (*answer)->size() == 2 ? std::string((**answer)[1].text()) : "none";
}

} // namespace

class TestDemoServer final : public QObject
{
    Q_OBJECT

private slots:
    void startsAtOnceAndIsReadySoon()
    {
        auto server = DemoServer::start(small);
        QVERIFY(server);
        QVERIFY(!server->failure());

        QVERIFY(server->waitUntilReady(Deadline::in(10s)));
        QVERIFY(Connection::open(server->connectOptions(), Deadline::in(5s)));
    }

    void isSetUpAsACache()
    {
        auto server = DemoServer::start(small);
        QVERIFY(server && server->waitUntilReady(Deadline::in(10s)));
        const auto connection = Connection::open(server->connectOptions(), Deadline::in(5s));
        QVERIFY(connection);

        QCOMPARE(setting(**connection, "maxmemory"), "8388608");
        QCOMPARE(setting(**connection, "maxmemory-policy"), "allkeys-lru");
        QCOMPARE(setting(**connection, "save"), "");
        QCOMPARE(setting(**connection, "appendonly"), "no");
        QCOMPARE(setting(**connection, "port"), "0");
        QCOMPARE(setting(**connection, "databases"), "16");
        QVERIFY(setting(**connection, "latency-monitor-threshold") != "0");
    }

    void nobodyComesInWithoutThePassword()
    {
        auto server = DemoServer::start(small);
        QVERIFY(server && server->waitUntilReady(Deadline::in(10s)));
        auto options = server->connectOptions();
        QVERIFY(options.password.reveal().size() == 64);
        options.password = {};

        const auto connection = Connection::open(options, Deadline::in(5s));

        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::AuthRequired);
    }

    void thePasswordIsNowhereToBeRead()
    {
        auto server = DemoServer::start(small);
        QVERIFY(server && server->waitUntilReady(Deadline::in(10s)));
        const auto password =
            QByteArray::fromStdString(std::string(server->connectOptions().password.reveal()));
        const QString process = QStringLiteral("/proc/") + QString::number(server->process().pid());

        QVERIFY(contents(process + QStringLiteral("/cmdline")).contains("redis-server"));
        QVERIFY(!contents(process + QStringLiteral("/cmdline")).contains(password));
        QVERIFY(!contents(process + QStringLiteral("/environ")).contains(password));
        QDirIterator files(QFileInfo(socketPath(*server)).path(), QDir::Files);
        while (files.hasNext())
            QVERIFY(!contents(files.next()).contains(password));
    }

    void twoHaveNothingInCommon()
    {
        auto first = DemoServer::start(small);
        auto second = DemoServer::start(small);
        QVERIFY(first && second);

        QVERIFY(first->connectOptions().password.reveal()
                != second->connectOptions().password.reveal());
        QVERIFY(socketPath(*first) != socketPath(*second));
    }

    void leavesNothingBehind()
    {
        int pid = -1;
        QString directory;
        {
            auto server = DemoServer::start(small);
            QVERIFY(server && server->waitUntilReady(Deadline::in(10s)));
            pid = server->process().pid();
            directory = QFileInfo(socketPath(*server)).path();
            QVERIFY(QFile::exists(directory));
        }
        QVERIFY(!QFile::exists(directory));
        QVERIFY(::kill(pid, 0) == -1 && errno == ESRCH);
    }

    void canBeMoved()
    {
        auto started = DemoServer::start(small);
        QVERIFY(started);
        auto server = std::make_unique<DemoServer>(std::move(*started));

        QVERIFY(server->waitUntilReady(Deadline::in(10s)));
        const auto directory = QFileInfo(socketPath(*server)).path();
        server.reset();
        QVERIFY(!QFile::exists(directory));
    }

    void saysThatItEnded()
    {
        auto server = DemoServer::start(small);
        QVERIFY(server && server->waitUntilReady(Deadline::in(10s)));
        server->process().signal(SIGKILL);

        QTRY_VERIFY(server->failure());
        QCOMPARE(server->failure()->code, ErrorCode::ProgramFailed);
        const auto ready = server->waitUntilReady(Deadline::in(10s));
        QVERIFY(!ready);
        QCOMPARE(ready.error().code, ErrorCode::ProgramFailed);
    }

    void tellsTheLastWordsOfAServerThatCannotStart()
    {
        QTemporaryDir programs;
        QFile program(programs.filePath(QStringLiteral("redis-server")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\ncat >/dev/null\necho starting\necho 'no memory left'\nexit 1\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        const auto path = qgetenv("PATH");
        qputenv("PATH", programs.path().toLocal8Bit() + ':' + path);
        auto server = DemoServer::start(small);
        qputenv("PATH", path);
        QVERIFY(server);

        const auto ready = server->waitUntilReady(Deadline::in(10s));

        QVERIFY(!ready);
        QCOMPARE(ready.error().code, ErrorCode::ProgramFailed);
        QCOMPARE(ready.error().detail, "redis-server: no memory left");
    }

    void saysWhenRedisIsNotInstalled()
    {
        const auto path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto server = DemoServer::start(small);
        qputenv("PATH", path);

        QVERIFY(!server);
        QCOMPARE(server.error().code, ErrorCode::ProgramMissing);
        QVERIFY(server.error().detail.starts_with("redis-server"));
    }

    void endsAlsoWhenTheProgramIsKilled()
    {
        const auto status = endOfOrphan(helperFlag);

        QVERIFY(status);
        QVERIFY(WIFSIGNALED(*status));
        QCOMPARE(WTERMSIG(*status), SIGKILL);
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], helperFlag) == 0)
        return startAServerAndWait();
    const QCoreApplication application(argc, argv);
    TestDemoServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demoserver.moc"
