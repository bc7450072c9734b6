// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/localservers.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::redis::TcpAddress;
using larder::redis::UnixSocket;
using larder::shell::LocalServer;
using larder::shell::LocalServers;
using larder::shell::lookAt;
using larder::test::RedisServer;

class TestLocalServers final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAnswers()
    {
        const RedisServer server;

        const auto found = lookAt(UnixSocket{server.socketPath()}, Deadline::in(5s));

        QVERIFY(found);
        QVERIFY(!found->asksForPassword);
        QVERIFY(!found->identity.version.empty());
        QCOMPARE(found->keys, 0U);
    }

    void saysThatAPasswordIsWanted()
    {
        const RedisServer server({.config = {"requirepass secret"}});

        const auto found = lookAt(UnixSocket{server.socketPath()}, Deadline::in(5s));

        QVERIFY(found);
        QVERIFY(found->asksForPassword);
        QVERIFY(!found->keys);
    }

    void nothingListensIsNoServer()
    {
        QVERIFY(!lookAt(TcpAddress{"127.0.0.1", larder::test::freePort()}, Deadline::in(5s)));
        QVERIFY(!lookAt(UnixSocket{"/does/not/exist.sock"}, Deadline::in(5s)));
    }

    void looksOnlyWhenAskedAndInTheOrderGiven()
    {
        const RedisServer first;
        const RedisServer second({.config = {"requirepass secret"}});
        LocalServers local({UnixSocket{first.socketPath()}, UnixSocket{"/does/not/exist.sock"},
                            UnixSocket{second.socketPath()}});
        QSignalSpy found(&local, &LocalServers::found);
        QVERIFY(!local.isLooking());

        local.look();
        local.look();
        QTRY_COMPARE(found.count(), 1);

        const auto servers = found.at(0).at(0).value<std::vector<LocalServer>>();
        QCOMPARE(servers.size(), 2U);
        QVERIFY(!servers.at(0).asksForPassword);
        QVERIFY(servers.at(1).asksForPassword);
        QVERIFY(!local.isLooking());
    }

    void goesAwayWhileAServerHangs()
    {
        RedisServer server;
        server.freeze();
        auto local = std::make_unique<LocalServers>(
            std::vector<larder::redis::Endpoint>{UnixSocket{server.socketPath()}});
        local->look();

        const QDeadlineTimer soon(500);
        local.reset();

        QVERIFY(!soon.hasExpired());
        server.thaw();
    }
};

QTEST_GUILESS_MAIN(TestLocalServers)
#include "tst_localservers.moc"
