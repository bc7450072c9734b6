// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connection.h"

#include <QTest>

#include <future>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/support/connected.h"
#include "tests/support/listener.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using namespace std::chrono_literals;
using larder::Outcome;
using larder::redis::Connection;
using larder::redis::ConnectOptions;
using larder::redis::TcpAddress;
using larder::redis::UnixSocket;
using larder::test::codeOf;
using larder::test::discard;
using larder::test::greet;
using larder::test::Listener;
using larder::test::open;
using larder::test::Over;
using larder::test::patience;
using larder::test::RedisServer;
using larder::test::ScriptedServer;
using larder::test::stall;
using larder::test::write;

namespace {

/// Makes this thread, and no other, an ordinary user while it lives.
class OrdinaryUser final
{
public:
    OrdinaryUser() { become(65'534); }
    ~OrdinaryUser() { become(0); }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    // The C library's own call would change every thread.
    static void become(long user)
    {
        if (::getuid() == 0)
            ::syscall(SYS_setresuid, -1, user, -1);
    }
};

} // namespace

/// Why a connection is not made.
class TestConnectionAttempts final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhyItCannotConnect_data()
    {
        QTest::addColumn<ConnectOptions>("options");
        QTest::addColumn<QString>("code");

        const auto row = [](const char *name, larder::redis::Endpoint endpoint, const char *code) {
            ConnectOptions options;
            options.endpoint = std::move(endpoint);
            options.timeouts.resolve = 500ms;
            QTest::addRow("%s", name) << options << QString::fromUtf8(code);
        };
        row("nobody listens", TcpAddress{"127.0.0.1", larder::test::freePort()},
            "ConnectionRefused");
        row("nobody listens, IPv6", TcpAddress{"::1", larder::test::freePort()},
            "ConnectionRefused");
        row("no such name", TcpAddress{"no-such-host.invalid", 6379}, "HostNotFound");
        row("no name at all", TcpAddress{"", 6379}, "HostNotFound");
        row("no such socket", UnixSocket{"/nonexistent/redis.sock"}, "SocketMissing");
        row("a file is in the way", UnixSocket{"/etc/passwd/redis.sock"}, "SocketMissing");
        row("the path is too long", UnixSocket{"/" + std::string(200, 'x')}, "SocketMissing");
        row("a broadcast address", TcpAddress{"255.255.255.255", 6379}, "Unreachable");
    }

    void tellsWhyItCannotConnect()
    {
        QFETCH(ConnectOptions, options);
        QFETCH(QString, code);

        const auto connection = Connection::open(options, patience());

        QCOMPARE(codeOf(connection), code);
        QCOMPARE(connection.error().outcome, Outcome::NotDone);
    }

    void tellsASocketThatMayNotBeOpened()
    {
        const Listener listener(Over::Unix);
        const auto &path = std::get<UnixSocket>(listener.endpoint()).path;
        QCOMPARE(::chmod(path.c_str(), 0), 0);
        ConnectOptions options;
        options.endpoint = listener.endpoint();
        // The directory must let an ordinary user through to the socket itself.
        const auto directory = path.substr(0, path.rfind('/'));
        QCOMPARE(::chmod(directory.c_str(), 0755), 0);
        QString code;

        std::thread([&] {
            const OrdinaryUser user;
            code = codeOf(Connection::open(options, patience()));
        }).join();

        QCOMPARE(code, QStringLiteral("SocketDenied"));
    }

    // F06
    void givesUpOnAHostThatDoesNotAnswer_data()
    {
        QTest::addColumn<bool>("overTcp");

        QTest::addRow("TCP") << true;
        QTest::addRow("Unix socket") << false;
    }

    void givesUpOnAHostThatDoesNotAnswer()
    {
        QFETCH(bool, overTcp);
        // A full backlog is the black hole that needs no rights.
        const Listener listener(overTcp ? Over::Ipv4 : Over::Unix, 0);
        const auto first = larder::test::connectTo(listener.endpoint());
        ConnectOptions options;
        options.endpoint = listener.endpoint();
        options.timeouts.connect = 50ms;
        options.timeouts.signIn = 50ms;

        QString code;
        // How many the backlog takes is the system's business.
        for (int i = 0; i < 8 && code != QStringLiteral("ConnectTimeout"); ++i)
            code = codeOf(Connection::open(options, patience()));

        QCOMPARE(code, QStringLiteral("ConnectTimeout"));
        std::stop_source stop;
        options.timeouts.connect = 20s;
        auto attempt = std::async(std::launch::async, [&] {
            return Connection::open(options, patience().stoppedBy(stop.get_token()));
        });
        stop.request_stop();
        QCOMPARE(codeOf(attempt.get()), QStringLiteral("Cancelled"));
    }

    void triesTheNextAddress()
    {
        // "localhost" has two addresses here or one; the listener has either.
        const ScriptedServer server({greet()}, Over::Ipv4);
        auto options = server.options();
        std::get<TcpAddress>(options.endpoint).host = "localhost";

        QCOMPARE(codeOf(Connection::open(options, patience())), QStringLiteral("none"));
    }

    void aFrozenServerIsNotConnected()
    {
        RedisServer server;
        server.freeze();
        auto options = server.options();
        options.timeouts.signIn = 50ms;

        const auto connection = Connection::open(options, patience());
        server.thaw();

        QCOMPARE(codeOf(connection), QStringLiteral("NotResponding"));
    }

    void aServerThatAnswersPingWithSomethingElseIsNoRedis()
    {
        const ScriptedServer server({discard(1), write("+OK\r\n:1\r\n"), stall()});

        QCOMPARE(codeOf(Connection::open(server.options(), patience())),
                 QStringLiteral("UnexpectedReply"));
    }

    // F37
    void aFullServerSaysSo()
    {
        const RedisServer server({.config = {"maxclients 1"}});
        const auto first = open(server.options());

        const auto second = Connection::open(server.options(), patience());

        QCOMPARE(codeOf(second), QStringLiteral("MaxClients"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionAttempts)
#include "tst_connectionattempts.moc"
