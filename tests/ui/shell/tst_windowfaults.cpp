// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/errortext.h"
#include "ui/servers/serverwords.h"

#include <QAbstractItemView>
#include <QTest>

#include "tests/support/scriptedserver.h"
#include "tests/ui/shell/windowfixture.h"

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::host::LinkPhase;
using larder::host::ServerContext;
using larder::redis::Mode;
using larder::redis::Role;
using larder::test::RedisServer;
using larder::test::ScriptedServer;
using larder::test::Window;

namespace {

/// The sentence that people read of the server's error.
QString headlineOf(const ServerContext &server)
{
    return larder::format::sentence(*server.state().error,
                                    larder::servers::contextOf(server.profile()))
        .headline;
}

void addCells(QStringList &texts, const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
}

/// All that is written on the page in view, as a screen reader would get it.
QString textOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->property("text").toString() << widget->accessibleName()
              << widget->accessibleDescription();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model())
            addCells(texts, *view->model());
    }
    return texts.join(u'\n');
}

} // namespace

/// What the window shows while a server does what servers do. Rows F01 to
/// F37 of the fault matrix, as far as a window without editors has them.
class TestWindowFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { larder::test::dressForTests(); }

    void aServerThatDiesKeepsItsLastValues() // F01
    {
        RedisServer server;
        Window w;
        w.show();
        auto *context = w.watch("cache-1", server);
        QTRY_COMPARE(context->state().phase, LinkPhase::Connected);
        QTRY_VERIFY(context->history().series().size() >= 2);
        const auto sampledAt = context->sample()->at;

        w.heartbeat.unfelt([&server] { server.kill(); });

        QTRY_COMPARE(context->state().phase, LinkPhase::Reconnecting);
        QVERIFY(context->sample().has_value());
        QVERIFY(context->sample()->at >= sampledAt);
        QTRY_COMPARE(w.status().state, QStringLiteral("Not responding"));
        QVERIFY(w.status().facts.at(0).endsWith(QStringLiteral("(last known)")));
        QVERIFY(w.status().details.contains(headlineOf(*context)));
        QTRY_VERIFY2(textOf(w.window).contains(headlineOf(*context)), qPrintable(textOf(w.window)));
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void aServerThatComesBackIsLiveAgain() // F01, F03
    {
        RedisServer server;
        Window w;
        w.show();
        auto *context = w.watch("cache-1", server);
        QTRY_COMPARE(context->state().phase, LinkPhase::Connected);
        w.heartbeat.unfelt([&server] { server.kill(); });
        QTRY_COMPARE(context->state().phase, LinkPhase::Reconnecting);
        w.heartbeat.unfelt([&server] { server.restart(); });

        QTRY_COMPARE_WITH_TIMEOUT(context->state().phase, LinkPhase::Connected, 10'000);

        QTRY_COMPARE(w.status().state, QStringLiteral("Connected"));
        QVERIFY(!w.status().facts.at(0).contains(QStringLiteral("last known")));
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void aServerThatHangsIsSaidToHang() // F05
    {
        RedisServer server;
        Window w;
        w.show();
        auto *context = w.watch("cache-1", server);
        w.open("servers");
        QTRY_COMPARE(context->state().phase, LinkPhase::Connected);

        server.freeze();
        w.window.openPage(QStringLiteral("overview"));
        w.window.openPage(QStringLiteral("servers"));
        QTest::keyClick(&w.window, Qt::Key_F5);

        QTRY_COMPARE_WITH_TIMEOUT(context->state().phase, LinkPhase::Reconnecting, 15'000);
        QCOMPARE(context->state().error->code, ErrorCode::NotResponding);
        QTRY_VERIFY(w.status().details.contains(headlineOf(*context)));
        server.thaw();
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void closingTheWindowDoesNotWaitForAServer() // F05
    {
        RedisServer server;
        auto w = std::make_unique<Window>();
        w->show();
        auto *context = w->watch("cache-1", server);
        QTRY_COMPARE(context->state().phase, LinkPhase::Connected);
        server.freeze();
        const larder::test::Heartbeat closing;
        std::optional<std::chrono::milliseconds> took;
        w->hostGone.call = [&] { took = closing.longestGap(); };

        w.reset();

        QVERIFY(took);
        QVERIFY2(*took < 1s, qPrintable(QString::number(took->count())));
        server.thaw();
    }

    void nothingListens() // F01
    {
        larder::redis::ConnectOptions nowhere;
        nowhere.endpoint = larder::redis::TcpAddress{"127.0.0.1", larder::test::freePort()};
        Window w;
        w.show();

        auto *context = w.add("cache-1", nowhere);

        QTRY_COMPARE(context->state().phase, LinkPhase::Reconnecting);
        QCOMPARE(context->state().error->code, ErrorCode::ConnectionRefused);
        QTRY_VERIFY(textOf(w.window).contains(headlineOf(*context)));
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void aPasswordIsWanted_data() // F16
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("none given") << QByteArray() << ErrorCode::AuthRequired;
        QTest::addRow("a wrong one") << QByteArray("wrong") << ErrorCode::AuthFailed;
    }

    void aPasswordIsWanted()
    {
        QFETCH(QByteArray, password);
        QFETCH(ErrorCode, code);
        const RedisServer server({.config = {"requirepass right"}});
        auto options = server.options();
        options.password = larder::Secret(password.toStdString());
        Window w;
        w.show();

        auto *context = w.add("cache-1", options);

        QTRY_COMPARE(context->state().phase, LinkPhase::Refused);
        QCOMPARE(context->state().error->code, code);
        QTRY_COMPARE(w.status().state, headlineOf(*context));
        QTRY_VERIFY(textOf(w.window).contains(headlineOf(*context)));
        QVERIFY(!textOf(w.window).contains(QStringLiteral("wrong")) || password.isEmpty()
                || headlineOf(*context).contains(QStringLiteral("wrong")));
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void anotherServiceIsNamed_data() // F13
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<ErrorCode>("code");

        QTest::addRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                              << ErrorCode::SpeaksHttp;
        QTest::addRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << ErrorCode::SpeaksSsh;
        QTest::addRow("garbage") << QByteArray("$-2\r\n") << ErrorCode::MalformedReply;
    }

    void anotherServiceIsNamed()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(ErrorCode, code);
        const ScriptedServer peer(
            {larder::test::write(greeting.toStdString()), larder::test::stall()});
        Window w;
        w.show();

        auto *context = w.add("cache-1", peer.options());

        QTRY_VERIFY(context->state().error.has_value());
        QCOMPARE(context->state().error->code, code);
        QTRY_VERIFY(w.status().details.contains(headlineOf(*context)));
        QTRY_VERIFY(textOf(w.window).contains(headlineOf(*context)));
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void aUserWithFewRightsStillSeesTheRest() // F17, F18
    {
        const RedisServer server(
            {.config = {
                 "user limited on >p ~* -@all +ping +info +select +auth +hello +client|setname"}});
        auto options = server.options();
        options.user = "limited";
        options.password = larder::Secret("p");
        Window w;
        w.show();
        auto *context = w.add("cache-1", options);
        QTRY_COMPARE(context->state().phase, LinkPhase::Connected);

        w.open("servers");

        QTRY_VERIFY(
            textOf(w.window).contains(QStringLiteral("User limited may not run CLIENT LIST")));
        QTRY_VERIFY(
            textOf(w.window).contains(QStringLiteral("User limited may not run SLOWLOG GET")));
        QVERIFY(textOf(w.window).contains(QStringLiteral("Copy ACL line")));
        QCOMPARE(w.status().state, QStringLiteral("Connected"));
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void kindsOfServersAreSaidAndStayReadable_data()
    {
        QTest::addColumn<RedisServer::Kind>("kind");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("banner");

        QTest::addRow("a Cluster node")
            << RedisServer::Kind::Server
            << "cluster-enabled yes\ncluster-port " + QByteArray::number(larder::test::freePort())
            << QStringLiteral("Cluster node") << QStringLiteral("one node of a Cluster");
        QTest::addRow("a replica that lost its primary") // F23, F24
            << RedisServer::Kind::Server << QByteArray("replicaof 127.0.0.1 1")
            << QStringLiteral("replica of 127.0.0.1:1") << QStringLiteral("replica");
        QTest::addRow("a replica that serves nothing stale") // F24
            << RedisServer::Kind::Server
            << QByteArray("replicaof 127.0.0.1 1\nreplica-serve-stale-data no")
            << QStringLiteral("replica of 127.0.0.1:1") << QStringLiteral("replica");
        QTest::addRow("a Sentinel")
            << RedisServer::Kind::Sentinel << QByteArray() << QStringLiteral("Sentinel")
            << QStringLiteral("This is a Sentinel.");
    }

    void kindsOfServersAreSaidAndStayReadable()
    {
        QFETCH(RedisServer::Kind, kind);
        QFETCH(QByteArray, config);
        QFETCH(QString, said);
        QFETCH(QString, banner);
        const RedisServer server({.config = {config.toStdString()}, .kind = kind});
        Window w;
        w.show();

        auto *context = w.watch("cache-1", server);

        QTRY_COMPARE(context->state().phase, LinkPhase::Connected);
        QTRY_VERIFY2(w.status().facts.at(0).contains(said), qPrintable(w.status().facts.at(0)));
        QTRY_VERIFY(context->history().series().size() >= 3);
        QVERIFY(context->sample()->clientsConnected.has_value());
        QTRY_VERIFY2(textOf(w.window).contains(banner), qPrintable(textOf(w.window)));
        w.open("servers");
        QTRY_VERIFY2(textOf(w.window).contains(said), qPrintable(textOf(w.window)));
        QCOMPARE(w.status().state, QStringLiteral("Connected"));
        QVERIFY2(w.heartbeat.isSteady(), w.heartbeat.report());
    }

    void aPasswordIsNowhereToBeRead()
    {
        const RedisServer server({.config = {"user visitor on >s3cr3t ~* &* +@all"}});
        auto options = server.options();
        options.user = "visitor";
        options.password = larder::Secret("s3cr3t");
        Window w;
        w.show();
        auto *context = w.add("cache-1", options);
        w.window.chooseServer(context);
        QTRY_COMPARE(context->state().phase, LinkPhase::Connected);

        for (const auto *page : {"overview", "servers", "settings"}) {
            w.window.openPage(QLatin1String(page));
            QTRY_VERIFY(w.window.page() && w.window.page()->isVisible());
            const QString text = textOf(w.window) + w.window.windowTitle();
            QVERIFY2(!text.contains(QStringLiteral("s3cr3t")), page);
        }
    }
};

QTEST_MAIN(TestWindowFaults)
#include "tst_windowfaults.moc"
